import type { BoardTerm } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { boardTermsIn, coversPeriod } from '../../src/papers/written/board-of-period.ts';
import { exampleRecord } from '../check/example-record.ts';
import { madeFor, paperFor } from './written-of.ts';
import { paperNamed, today } from '../returns/return-of.ts';

interface Lines {
  readonly sections: readonly {
    readonly section: string;
    readonly lines: readonly { readonly as: string; readonly what: { readonly key: string; readonly text: string } }[];
  }[];
}

function confirmations(record: string, options: Readonly<Record<string, string>>): readonly string[] {
  const json = madeFor('beneficiary-certificate', exampleRecord(record), options).json('en') as unknown as Lines;
  const { lines } = json.sections.find(({ section }) => section === 'confirmations') ?? { lines: [] };
  return lines.map(({ as, what }) => `${as} ${what.key}`);
}

describe('a sentence is put into his mouth only where the record shows nothing against it', () => {
  test('a conversion that is still owed (8A.15) leaves a blank', () => {
    // The cancellation of 15 Jun 2026 asks him for 2,500,000 shares; nothing was converted.
    const said = confirmations('invented', { person: 'lam-wai-yin', from: '2025-01-01', to: '2026-06-15' });
    expect(said.filter((one) => one === 'blank certificate.open.rule').length).toBe(1);
    expect(said.filter((one) => one === 'text certificate.confirm.rule').length).toBe(5);
    expect(said).toContain('text certificate.confirm.director');
  });

  test('before it, all six are ready to be signed', () => {
    const said = confirmations('invented', { person: 'lam-wai-yin', from: '2025-01-01', to: '2025-12-31' });
    expect(said.filter((one) => one === 'text certificate.confirm.rule').length).toBe(6);
  });

  test('a count that nobody knows (8A.09 at SenseTime) leaves a blank', () => {
    expect(confirmations('sensetime', { person: 'wang-xiaogang', to: '2023-12-31' })).toContain(
      'blank certificate.open.rule',
    );
  });

  test('somebody who died in the period was no director on every day of it', () => {
    expect(confirmations('sensetime', { person: 'tang-xiaoou', to: '2023-12-31' })).toContain(
      'blank certificate.open.director',
    );
  });
});

describe('times on the board', () => {
  const period = { since: '2025-12-31', until: '2026-12-31', month: null };
  const term = (from: string, until: string | null): BoardTerm => ({
    from,
    until,
    role: null,
    appointedBy: `from-${from}`,
    endedBy: until === null ? null : `until-${until}`,
    cause: null,
  });

  test.each([
    [[term('2020-01-01', null)], true],
    // Elected again on the day on which he retired: no gap.
    [[term('2020-01-01', '2026-06-01'), term('2026-06-01', null)], true],
    [[term('2020-01-01', '2026-06-01'), term('2026-06-02', null)], false],
    [[term('2026-01-01', null)], true],
    [[term('2026-01-02', null)], false],
    // He left with the last day: at its end he was no director.
    [[term('2020-01-01', '2026-12-31')], false],
    [[term('2020-01-01', '2027-01-01')], true],
    [[], false],
  ])('%j cover the year: %s', (board, expected) => {
    expect(coversPeriod(boardTermsIn(period, board).terms, period)).toBe(expected);
  });

  test('name the entries of those that touch the year', () => {
    const board = [term('2010-01-01', '2012-01-01'), term('2020-01-01', '2026-06-01'), term('2026-06-01', null)];
    expect(boardTermsIn(period, board).entries).toEqual(['from-2020-01-01', 'until-2026-06-01', 'from-2026-06-01']);
  });
});

describe('what cannot be is refused', () => {
  test.each([
    ['invented', {}, 'paper.refused.whose'],
    ['invented', { person: 'nobody' }, 'cli.unknown-person'],
    ['kanzhun', { to: '2023-12-31', person: 'zhao-pen' }, 'cli.unknown-person-near'],
  ] as const)('%s %j', (record, options, key) => {
    expect(paperFor('beneficiary-certificate', exampleRecord(record), options)).toBe(key);
  });

  test.each([
    [{ from: '2025-02-30' }, 'cli.no-day'],
    [{ from: '2025-02-02', to: '2025-02-01' }, 'paper.refused.period'],
  ])('%j', (options, key) => {
    const period = paperNamed('beneficiary-certificate').period(new Map(Object.entries(options)), today);
    expect(period).toMatchObject({ key });
  });

  test('a report that no committee makes', () => {
    expect(paperNamed('committee-report').period(new Map([['report', 'month']]), today)).toMatchObject({
      key: 'paper.refused.report',
    });
  });
});

test('without days, the last calendar year; of half a year, the last first half that is over', () => {
  expect(paperNamed('beneficiary-certificate').period(new Map(), today)).toMatchObject({
    since: '2024-12-31',
    until: '2025-12-31',
  });
  const half = paperNamed('committee-report').period(new Map([['report', 'half-year']]), today);
  expect(half).toMatchObject({ since: '2025-12-31', until: '2026-06-30' });
});
