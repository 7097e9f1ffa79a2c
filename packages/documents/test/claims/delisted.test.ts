import { decodeRecord } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { checkOpened, claimsOpened, openDays, openRecord } from '../../src/asked/index.ts';
import { daysBeside, type DayView } from '../../src/asked/open-days.ts';
import { entry, opened } from '../check/check-of.ts';

/** Shares fall in March and nobody converts; the issuer is delisted in June at ten in the morning. */
const entries = [
  ...opened(),
  entry('signed', 'undertaking-given', '2024-01-02', { undertaking: 'u', beneficiary: 'ann' }),
  entry('bought', 'shares-bought-back', '2024-03-04', { class: 'B', shares: '100', for: 'cancellation' }),
  entry('cancelled', 'shares-cancelled', '2024-03-04', { class: 'B', shares: '100', from: 'bought-back' }),
  entry('delisted', 'issuer-delisted', '2024-06-03T10:00:00+08:00', {}),
];

const issuer = { id: 'delisted', names: { en: 'Delisted (invented)' }, stockCode: null, placeOfIncorporation: 'KY' };
const { record } = decodeRecord({ format: 'tenfold/record/1', issuer, entries });

function openedOn(on: string): Exclude<ReturnType<typeof openRecord>, { readonly problems: readonly unknown[] }> {
  if (record === null) throw new Error('the record does not read');
  const found = openRecord(record, { on, knownAt: null, today: '2026-01-05' });
  if ('problems' in found) throw new Error('the record does not open');
  return found;
}

const asked = (on: string) =>
  ({ times: { on, knownAt: null, today: '2026-01-05' }, language: 'en', papers: new Map() }) as const;

describe('what was broken before a delisting', () => {
  test('stays broken after it, up to the day of it, and asks for nothing any more', () => {
    const { findings, undertakings } = checkOpened(openedOn('2024-09-02'), asked('2024-09-02'));
    expect(findings.find(({ id }) => id === '8A.15:ann:cancelled')).toMatchObject({
      verdict: 'breached',
      accrued: { from: '2024-03-04', until: '2024-06-03' },
      duties: [],
    });
    expect(findings.find(({ id }) => id === '8A.17:ann')).toMatchObject({ verdict: 'not-applicable' });
    expect(undertakings.find(({ id }) => id === 'u')).toMatchObject({
      state: 'terminated',
      ended: { because: 'delisted', on: '2024-06-03', at: '2024-06-03T10:00:00+08:00' },
      accrued: ['8A.15:ann:cancelled'],
    });
  });

  test('can be claimed on', () => {
    const { unclaimed } = claimsOpened(openedOn('2024-09-02'), asked('2024-09-02'));
    expect(unclaimed.filter(({ undertaking }) => undertaking === 'u')).toMatchObject([
      { finding: { id: '8A.15:ann:cancelled' }, nature: 'own', from: '2024-03-04', until: '2024-06-03' },
    ]);
  });

  test('on the day before, nothing is different', () => {
    const { findings } = checkOpened(openedOn('2024-06-02'), asked('2024-06-02'));
    expect(findings.find(({ id }) => id === '8A.15:ann')).toMatchObject({ verdict: 'breached', accrued: null });
  });

  test('a ledger is asked for the last listed day as well, and answers the same', () => {
    const view = (on: string): DayView => {
      const { world } = openedOn(on);
      const count = { primary: entries.length, secondary: 0, assumed: 0, capital: 3, withoutAuthority: 3 };
      const { register } = world;
      return {
        issuer: world.issuer,
        on,
        knownAt: null,
        firstDay: '2024-01-02',
        register,
        sources: { count, weak: new Map() },
      };
    };
    expect(daysBeside(view('2024-09-02'))).toEqual(['2024-06-02']);
    expect(daysBeside(view('2024-06-02'))).toEqual([]);
    const found = openDays([view('2024-09-02'), view('2024-06-02')]);
    if ('problems' in found) throw new Error('the days do not open');
    const [days, file] = [found, openedOn('2024-09-02')].map((one) => checkOpened(one, asked('2024-09-02')).findings);
    expect(days).toEqual(file);
  });
});
