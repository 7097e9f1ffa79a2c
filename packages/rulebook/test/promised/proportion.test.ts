import { assessRule, type Finding, type Policies, ratio } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import {
  boughtAndCancelled,
  converted,
  placed,
  smallIssuer,
  transferred,
} from '../../../kernel/test/register/small-issuer.ts';
import { r8a13 } from '../../src/hk/main-board/chapter-8a/8a-13.rule.ts';
import { entry, worldOn } from '../world.ts';

type Life = Parameters<typeof worldOn>[1];

const tenth = smallIssuer({ A: { pat: '60', quin: '40' }, B: { others: '900' } });
const day = '2024-02-01';
const nextDay = '2024-02-02';

function found(life: Life, on = day, policies: Partial<Policies> = {}): readonly Finding[] {
  return assessRule(worldOn(on, life, policies), r8a13);
}

function answer(life: Life, on = day, policies: Partial<Policies> = {}): string {
  return found(life, on, policies)
    .map(({ verdict, reasons }) => `${verdict} ${reasons[0]?.key}`)
    .join(', ');
}

describe('the proportion at listing', () => {
  test('stays kept while nothing happens, and when it falls', () => {
    expect(found(tenth)).toMatchObject([
      {
        verdict: 'kept',
        reasons: [
          { key: '8A.13.kept', figures: { now: { ratio: ratio(1n, 10n) }, ratchet: { ratio: ratio(1n, 10n) } } },
        ],
      },
    ]);
    expect(answer([...tenth, placed('1000', day)])).toBe('kept 8A.13.kept');
  });

  test('must be known', () => {
    expect(answer(smallIssuer({ A: { pat: '60' }, B: { others: null } }))).toBe(
      'information-missing 8A.13.total-unknown',
    );
    // Known once and not any more: by an issue of an unknown number.
    const issued = entry(day, 'shares-issued', { class: 'B', shares: null, way: 'scheme' });
    expect(answer([...tenth, issued])).toBe('information-missing 8A.13.total-unknown');
  });

  test('is not there where nobody recorded it: today’s proportion alone says nothing', () => {
    const decided = r8a13.decide(
      {
        on: day,
        now: { low: { weighted: 1n, total: 10n }, high: { weighted: 1n, total: 10n } },
        ratchet: null,
        open: null,
        issues: [],
        restatements: [],
        counted: [],
        late: null,
      },
      {},
      {} as Policies,
    );
    expect(decided).toMatchObject({ verdict: 'information-missing', reasons: [{ key: '8A.13.start-unknown' }] });
  });
});

describe('a fall in shares', () => {
  const fall = [...tenth, ...boughtAndCancelled('100', day)];

  test('asks the issuer for action on its day, and is a breach from the next', () => {
    expect(found(fall)).toMatchObject([
      {
        subject: 'example',
        party: 'issuer',
        verdict: 'action-required',
        reasons: [
          {
            key: '8A.13.shares-fell',
            figures: {
              now: { ratio: ratio(1n, 9n) },
              ratchet: { ratio: ratio(1n, 10n) },
              left: { shares: 10n },
              since: { date: day },
            },
          },
        ],
      },
    ]);
    expect(answer(fall, nextDay)).toBe('breached 8A.13.shares-fell');
    expect(found(fall, nextDay)[0]?.reasons[0]?.entries).toContain(`cancelled-100-${day}`);
  });

  test('answered exactly is kept; with one share fewer it is not', () => {
    expect(answer([...fall, converted('pat', '10', day)])).toBe('kept 8A.13.kept');
    expect(answer([...fall, converted('pat', '9', day)])).toBe('action-required 8A.13.shares-fell');
    expect(answer([...fall, converted('pat', '9', day)], nextDay)).toBe('breached 8A.13.shares-fell');
  });

  test('answered late stays a breach of those days', () => {
    const late = [...fall, converted('pat', '10', '2024-02-05')];
    expect(found(late, '2024-06-03')).toMatchObject([
      { id: '8A.13:example', verdict: 'kept', accrued: null },
      {
        id: `8A.13:example:cancelled-100-${day}`,
        verdict: 'breached',
        reasons: [
          {
            key: '8A.13.was-above',
            figures: { from: { date: day }, until: { date: '2024-02-05' } },
            entries: [`cancelled-100-${day}`, 'converted-pat-10-2024-02-05'],
          },
        ],
        accrued: { from: day, until: '2024-02-05' },
      },
    ]);
  });

  test('that nobody answered before delisting is a breach of the past, not one of today', () => {
    const delisted = [...fall, entry('2024-02-05', 'issuer-delisted')];
    expect(found(delisted, '2024-06-03')).toMatchObject([
      { verdict: 'not-applicable' },
      { verdict: 'breached', accrued: { from: day, until: '2024-02-05' } },
    ]);
  });
});

describe('the proportion rose with no fall in shares behind it', () => {
  test('by an issue of weighted shares: a breach that names it', () => {
    const issued = entry(
      day,
      'shares-issued',
      { class: 'A', shares: '5', way: 'rights-issue', to: 'pat' },
      { id: 'issued' },
    );
    expect(found([...tenth, issued])).toMatchObject([{ verdict: 'breached', reasons: [{ key: '8A.13.above' }] }]);
    expect(found([...tenth, issued])[0]?.reasons[0]?.entries).toContain('issued');
  });

  test('by a balance that the entries do not explain: nobody knows how', () => {
    const stated = entry(day, 'opening-position', { inIssue: { B: '850' } }, { id: 'stated' });
    expect(found([...tenth, stated])).toMatchObject([
      { verdict: 'information-missing', reasons: [{ key: '8A.13.unexplained' }] },
    ]);
    expect(found([...tenth, stated])[0]?.reasons[0]?.entries).toContain('stated');
  });
});

describe('weight that may have ended', () => {
  test('matters where it decides', () => {
    const doubted = [...tenth, transferred('pat', 'wold', '30', { day: '2024-01-20' })];
    expect(answer(doubted)).toBe('kept 8A.13.kept');
    // Of 70 of 960 against 70/1000 four are too many, of 100 of 960 against a tenth four as well.
    expect(answer([...doubted, ...boughtAndCancelled('40', day)])).toBe('action-required 8A.13.shares-fell');
    expect(answer([...doubted, ...boughtAndCancelled('40', day), converted('quin', '3', day)])).toBe(
      'information-missing 8A.13.count-decides',
    );
    expect(answer([...doubted, ...boughtAndCancelled('40', day), converted('quin', '4', day)])).toBe('kept 8A.13.kept');
  });
});

describe('policies on which it turns', () => {
  test('treasury shares that do not count', () => {
    const bought = entry(day, 'shares-bought-back', { class: 'B', shares: '100', for: 'treasury' });
    const [finding] = found([...tenth, bought]);
    expect(finding?.verdict).toBe('kept');
    expect(
      finding?.policies.map(({ policy, otherwise }) => [
        policy,
        otherwise.map(({ value, verdict }) => `${value} ${verdict}`),
      ]),
    ).toEqual([
      ['conversionDueOn', ['treasury action-required', 'trade action-required']],
      ['treasuryInShareCount', ['left-out action-required']],
    ]);
    expect(answer([...tenth, bought], day, { treasuryInShareCount: 'left-out' })).toBe(
      'action-required 8A.13.shares-fell',
    );
  });

  test('the strict ratchet', () => {
    const life = [
      ...tenth,
      ...boughtAndCancelled('95', '2024-01-20'),
      converted('pat', '10', '2024-01-20'),
      ...boughtAndCancelled('1', day),
    ];
    expect(answer(life)).toBe('kept 8A.13.kept');
    expect(found(life)[0]?.policies).toMatchObject([
      { policy: 'ratchetAfterConversion', otherwise: [{ value: 'lowered', verdict: 'action-required' }] },
    ]);
  });
});
