import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/register/entry.ts';
import { pendingConversion, type Reduction } from '../../src/register/reduction.ts';
import type { RatchetPolicies } from '../../src/register/ratchet.ts';
import { applied, on } from './life.ts';
import {
  bought,
  boughtAndCancelled,
  cancelled,
  converted,
  inWords,
  placed,
  ratchetOf,
  smallIssuer,
  transferred,
} from './small-issuer.ts';

/** 100 weighted shares of 1000: Pat has 60, Quin 40. */
const tenth = smallIssuer({ A: { pat: '60', quin: '40' }, B: { others: '900' } });
const day = '2022-02-01';
const nextDay = '2022-02-02';

function open(entries: readonly Entry[], policies: Partial<RatchetPolicies> = {}): Reduction | null {
  return ratchetOf(applied(entries, policies)).open;
}

/** What is left to convert: a number, or both ends where they differ; `null` when no fall is open. */
function left(entries: readonly Entry[], policies: Partial<RatchetPolicies> = {}): string | null {
  const found = open(entries, policies);
  if (found === null) return null;
  return found.left.low === found.left.high ? `${found.left.low}` : `${found.left.low} to ${found.left.high}`;
}

describe('a fall in the number of shares', () => {
  test('is open with what it asks for, its cause, and whose weighted shares there were', () => {
    expect(open([...tenth, ...boughtAndCancelled('100', day)])).toEqual({
      openedOn: day,
      causes: [`cancelled-100-${day}`],
      required: { low: 10n, high: 10n },
      left: { low: 10n, high: 10n },
      shares: new Map([
        ['pat', { low: 60n, high: 60n }],
        ['quin', { low: 40n, high: 40n }],
      ]),
      alive: { low: 100n, high: 100n },
      converted: new Map(),
      lastConverted: new Map(),
      conversions: [],
      stages: [
        {
          on: day,
          multiple: { numerator: 1n, denominator: 1n },
          required: { low: 10n, high: 10n },
          converted: new Map(),
          shares: new Map([
            ['pat', { low: 60n, high: 60n }],
            ['quin', { low: 40n, high: 40n }],
          ]),
          alive: { low: 100n, high: 100n },
        },
      ],
      closedOn: null,
    });
  });

  test('is answered by exactly as many conversions, and by one fewer it is not', () => {
    const fall = [...tenth, ...boughtAndCancelled('95', day)];
    // 100 − ⌊100 · 905 / 1000⌋ = 10
    expect(left(fall)).toBe('10');
    expect(left([...fall, converted('pat', '10', day)])).toBeNull();
    expect(left([...fall, converted('pat', '9', day)])).toBe('1');
  });

  test('that has been answered on its day is remembered as answered', () => {
    const { lastAnswered, late } = ratchetOf(
      applied([...tenth, ...boughtAndCancelled('100', day), converted('pat', '12', day)]),
    );
    expect(late).toEqual([]);
    expect(lastAnswered).toMatchObject({
      openedOn: day,
      closedOn: day,
      required: { low: 10n, high: 10n },
      left: { low: 0n, high: 0n },
      converted: new Map([['pat', 12n]]),
      conversions: [`converted-pat-12-${day}`],
    });
  });

  test('that asks for nothing is not', () => {
    const diluted = [...tenth, placed('1000', day)];
    const { lastAnswered, open: found } = ratchetOf(applied([...diluted, ...boughtAndCancelled('0', nextDay)]));
    expect([lastAnswered, found]).toEqual([null, null]);
  });

  test('of weighted shares lowers the proportion itself, before a fall of others or after it', () => {
    const surrendered = on(day, 'shares-cancelled', { class: 'A', shares: '20', from: 'surrendered', holder: 'pat' });
    // 80 of 980 is what the second fall is held against: 80 − ⌊80 · 880 / 980⌋.
    expect(left([...tenth, surrendered, ...boughtAndCancelled('100', day)])).toBe('9');
    // Held against a tenth, 80 of 880 is less.
    expect(left([...tenth, ...boughtAndCancelled('100', day), surrendered])).toBeNull();
  });

  test('names at most twenty entries of a day as its causes', () => {
    const many = Array.from({ length: 25 }, (_, index) =>
      on(day, 'shares-cancelled', { class: 'B', shares: '1', from: 'bought-back' }, { id: `cancelled-${index}` }),
    );
    const found = open([...tenth, bought('25', day), ...many]);
    expect(found?.causes).toEqual(Array.from({ length: 20 }, (_, index) => `cancelled-${index}`));
    expect(found?.required).toEqual({ low: 3n, high: 3n });
  });

  test('is none before listing, and none while Chapter 8A does not bind the issuer', () => {
    const before = tenth.filter(({ kind }) => kind !== 'issuer-listed');
    expect(left([...before, ...boughtAndCancelled('100', day)])).toBeNull();
    const changed = on('2022-01-10', 'issuer-status-changed', { status: 'secondary' });
    expect(left([...tenth, changed, ...boughtAndCancelled('100', day)])).toBeNull();
  });
});

describe('when the shares are taken out of the count', () => {
  const toTreasury = [...tenth, bought('100', day, 'treasury')];
  const forCancellation = [...tenth, bought('100', day)];

  test.each([
    // Bought back into treasury: when that is a fall depends on how treasury shares count.
    ['into treasury', 'cancellation', 'counted', null],
    ['into treasury', 'cancellation', 'left-out', '10'],
    ['into treasury', 'treasury', 'counted', '10'],
    ['into treasury', 'trade', 'counted', '10'],
    // Bought back to be cancelled: a fall at once only where the trade counts.
    ['for cancellation', 'cancellation', 'counted', null],
    ['for cancellation', 'cancellation', 'left-out', null],
    ['for cancellation', 'treasury', 'counted', null],
    ['for cancellation', 'trade', 'counted', '10'],
  ] as const)('100 bought back %s; %s, %s: %s', (purpose, conversionDueOn, treasuryInShareCount, expected) => {
    expect(
      left(purpose === 'into treasury' ? toTreasury : forCancellation, { conversionDueOn, treasuryInShareCount }),
    ).toBe(expected);
  });

  test('a cancellation out of treasury is a fall only where treasury shares counted', () => {
    const life = [...toTreasury, converted('pat', '10', day), cancelled('100', '2022-03-01', 'treasury')];
    const of = (policies: Partial<RatchetPolicies>): readonly string[] => {
      const { open: found, lastAnswered } = ratchetOf(applied(life, policies));
      return [found?.openedOn ?? '', lastAnswered?.openedOn ?? ''];
    };
    // Converted in February of his own accord, which lowers the ratchet to 90/1000: 90 − ⌊90 · 900 / 1000⌋ = 9.
    expect(left(life)).toBe('9');
    expect(of({})).toEqual(['2022-03-01', '']);
    expect(of({ treasuryInShareCount: 'left-out' })).toEqual(['', day]);
    expect(of({ conversionDueOn: 'treasury' })).toEqual(['', day]);
    expect(of({ conversionDueOn: 'trade' })).toEqual(['', day]);
  });

  test('a move into treasury of shares that were bought to be cancelled', () => {
    const life = [...forCancellation, on(nextDay, 'shares-moved-to-treasury', { class: 'B', shares: '100' })];
    expect(left(life)).toBeNull();
    expect(open(life, { conversionDueOn: 'treasury' })?.openedOn).toBe(nextDay);
    expect(open(life, { treasuryInShareCount: 'left-out' })?.openedOn).toBe(nextDay);
    expect(open(life, { conversionDueOn: 'trade' })?.openedOn).toBe(day);
  });
});

describe('the order of one day makes no difference between a fall and the conversion for it', () => {
  const fall = cancelled('100', nextDay);
  const conversion = converted('pat', '10', nextDay);
  const before = [...tenth, bought('100', day)];

  test.each(['kept', 'lowered'] as const)('where the ratchet is %s', (ratchetAfterConversion) => {
    const policies = { ratchetAfterConversion };
    const [one, other] = [
      [fall, conversion],
      [conversion, fall],
    ].map((order) => ratchetOf(applied([...before, ...order], policies)));
    expect(one?.open).toBeNull();
    expect(one).toEqual(other);
  });

  test('any order of cancellations, purchases, conversions and moves into treasury gives the same, under every policy', () => {
    const acts = [
      fall,
      conversion,
      converted('quin', '3', nextDay),
      bought('50', nextDay),
      on(nextDay, 'shares-moved-to-treasury', { class: 'B', shares: '20' }),
      on(nextDay, 'encumbrance-created', { holder: 'pat', class: 'A', shares: '5', 'in-favour-of': 'bank' }),
    ];
    const life = [...tenth, bought('120', day)];
    const known = applied([...life, ...acts]);
    fc.assert(
      fc.property(fc.shuffledSubarray(acts, { minLength: acts.length }), (order) => {
        const { ratchets, classes } = applied([...life, ...order]);
        expect(ratchets.map(withoutOrder)).toEqual(known.ratchets.map(withoutOrder));
        expect([...classes]).toEqual([...known.classes]);
      }),
    );
  });
});

/** A ratchet without the order of the entries that it names. */
function withoutOrder({ open: found, lastAnswered, ...rest }: ReturnType<typeof ratchetOf>): unknown {
  const sorted = (one: Reduction | null): unknown =>
    one === null ? null : { ...one, causes: one.causes.toSorted(), conversions: one.conversions.toSorted() };
  return { ...rest, open: sorted(found), lastAnswered: sorted(lastAnswered) };
}

describe('one cancellation or many of the same size together', () => {
  const batches = fc.record({
    weighted: fc.integer({ min: 1, max: 400 }),
    ordinary: fc.integer({ min: 400, max: 4000 }),
    parts: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 }),
  });

  /** The conversions of somebody who converts on each day exactly what is asked of him. */
  function convertedInAll(
    given: { readonly weighted: number; readonly ordinary: number; readonly parts: readonly number[] },
    policies: Partial<RatchetPolicies>,
  ): bigint {
    const { weighted, ordinary, parts } = given;
    let life: readonly Entry[] = smallIssuer({ A: { pat: `${weighted}` }, B: { others: `${ordinary}` } });
    let sum = 0n;
    for (const [index, shares] of parts.entries()) {
      const lastDay = `2022-03-${`${index + 1}`.padStart(2, '0')}`;
      life = [...life, ...boughtAndCancelled(`${shares}`, lastDay)];
      const asked = open(life, policies)?.left.high ?? 0n;
      if (asked > 0n) life = [...life, converted('pat', `${asked}`, lastDay)];
      sum += asked;
    }
    return sum;
  }

  test('cost the same where the ratchet is kept', () => {
    fc.assert(
      fc.property(batches, ({ weighted, ordinary, parts }) => {
        const all = parts.reduce((sum, part) => sum + part, 0);
        const batch = convertedInAll({ weighted, ordinary, parts: [all] }, {});
        expect(convertedInAll({ weighted, ordinary, parts }, {})).toBe(batch);
      }),
    );
  });

  test('cost up to one share more for each but the first where the ratchet is strict', () => {
    fc.assert(
      fc.property(batches, ({ weighted, ordinary, parts }) => {
        const strict = { ratchetAfterConversion: 'lowered' } as const;
        const all = parts.reduce((sum, part) => sum + part, 0);
        const batch = convertedInAll({ weighted, ordinary, parts: [all] }, strict);
        const drift = convertedInAll({ weighted, ordinary, parts }, strict) - batch;
        expect(drift >= 0n && drift <= BigInt(parts.length - 1)).toBe(true);
      }),
    );
  });

  test('twelve cancellations of one share each cost two shares, or twelve', () => {
    const twelve = { weighted: 100, ordinary: 900, parts: Array.from({ length: 12 }, () => 1) };
    expect(convertedInAll(twelve, {})).toBe(2n);
    expect(convertedInAll(twelve, { ratchetAfterConversion: 'lowered' })).toBe(12n);
  });
});

describe('the smallest conversion', () => {
  test('is the smallest that a search finds, whatever was issued and bought back before', () => {
    const cases = fc.record({
      weighted: fc.integer({ min: 1, max: 60 }),
      ordinary: fc.integer({ min: 60, max: 400 }),
      issued: fc.integer({ min: 0, max: 200 }),
      away: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(cases, ({ weighted, ordinary, issued, away }) => {
        const life = smallIssuer({ A: { pat: `${weighted}` }, B: { others: `${ordinary}` } });
        const found =
          open([...life, placed(`${issued}`, '2022-01-20'), ...boughtAndCancelled(`${away}`, day)])?.required.low ?? 0n;
        const [before, after] = [weighted + ordinary + issued, weighted + ordinary + issued - away];
        let fewest = 0;
        while ((weighted - fewest) * before > weighted * after) fewest += 1;
        expect(found).toBe(BigInt(fewest));
      }),
    );
  });
});

describe('conversions that come late', () => {
  const fall = [...tenth, ...boughtAndCancelled('100', day)];

  test('close the fall, which stays listed from its day to the day on which the proportion was back', () => {
    const {
      open: found,
      late,
      lastAnswered,
    } = ratchetOf(applied([...fall, converted('pat', '6', day), converted('quin', '4', '2022-02-09')]));
    expect([found, lastAnswered]).toEqual([null, null]);
    expect(late).toMatchObject([
      {
        openedOn: day,
        closedOn: '2022-02-09',
        required: { low: 10n, high: 10n },
        converted: new Map([
          ['pat', 6n],
          ['quin', 4n],
        ]),
        lastConverted: new Map([
          ['pat', day],
          ['quin', '2022-02-09'],
        ]),
        stages: [{ on: day, required: { low: 10n, high: 10n }, converted: new Map([['pat', 6n]]) }],
      },
    ]);
  });

  test('in several steps add up', () => {
    const steps = [converted('quin', '1', '2022-02-03'), converted('quin', '2', '2022-02-05')];
    expect(left([...fall, converted('pat', '6', day)])).toBe('4');
    expect(left([...fall, converted('pat', '6', day), ...steps])).toBe('1');
    expect(open([...fall, converted('pat', '6', day), ...steps])?.converted).toEqual(
      new Map([
        ['pat', 6n],
        ['quin', 3n],
      ]),
    );
  });

  test('shares issued meanwhile lessen what is left, not what was asked for', () => {
    const life = [...fall, placed('50', '2022-02-03')];
    // 100 − ⌊100 · 950 / 1000⌋
    expect(left(life)).toBe('5');
    expect(open(life)?.required).toEqual({ low: 10n, high: 10n });
    const { late } = ratchetOf(applied([...fall, placed('100', '2022-02-03')]));
    expect(late).toMatchObject([{ closedOn: '2022-02-03', required: { low: 10n, high: 10n }, converted: new Map() }]);
  });

  test('a second fall before the first is answered adds a stage with what both ask for', () => {
    const life = [
      ...fall,
      converted('pat', '6', day),
      ...boughtAndCancelled('100', '2022-02-09'),
      converted('pat', '6', '2022-02-09'),
    ];
    const found = open(life);
    expect(found?.required).toEqual({ low: 20n, high: 20n });
    expect(found?.left).toEqual({ low: 8n, high: 8n });
    expect(found?.causes).toEqual([`cancelled-100-${day}`, 'cancelled-100-2022-02-09']);
    expect(found?.stages).toMatchObject([
      { on: day, required: { low: 10n, high: 10n }, converted: new Map([['pat', 6n]]) },
      { on: '2022-02-09', required: { low: 20n, high: 20n }, converted: new Map([['pat', 12n]]) },
    ]);
  });

  test('a death can close the fall: the weight that ended is more than what was left', () => {
    const { late, open: found } = ratchetOf(applied([...fall, on('2022-02-05', 'person-died', { person: 'quin' })]));
    expect(found).toBeNull();
    expect(late).toMatchObject([{ openedOn: day, closedOn: '2022-02-05', converted: new Map() }]);
  });

  test('delisting closes it unanswered', () => {
    const { late, open: found } = ratchetOf(applied([...fall, on('2022-02-05', 'issuer-delisted')]));
    expect(found).toBeNull();
    expect(late).toMatchObject([{ openedOn: day, closedOn: '2022-02-05', left: { low: 10n, high: 10n } }]);
  });

  test('so does a change to a status to which the rule does not reach', () => {
    const changed = on('2022-02-05', 'issuer-status-changed', { status: 'grandfathered' });
    expect(ratchetOf(applied([...fall, changed])).late).toMatchObject([{ closedOn: '2022-02-05' }]);
  });
});

describe('who bears a conversion', () => {
  test('each by what he had when the day began, alone or through a company that is wholly his', () => {
    const held = smallIssuer({ A: { pat: '10', vale: '50', quin: '30', wold: '10' }, B: { others: '900' } });
    const found = open([...held, converted('vale', '5', day), ...boughtAndCancelled('100', day)]);
    expect(found?.shares).toEqual(
      new Map([
        ['pat', { low: 60n, high: 60n }],
        ['quin', { low: 30n, high: 30n }],
        ['wold', { low: 10n, high: 10n }],
      ]),
    );
    expect(found?.converted).toEqual(new Map([['pat', 5n]]));
  });

  test('nobody whose weight ended on the day of the fall', () => {
    const found = open([...tenth, ...boughtAndCancelled('900', day), on(day, 'director-ceased', { person: 'pat' })]);
    // Quin’s 40 of the 100 that are left, against a tenth.
    expect(found?.required).toEqual({ low: 30n, high: 30n });
    expect(found?.shares).toEqual(new Map([['quin', { low: 40n, high: 40n }]]));
    expect(found?.alive).toEqual({ low: 40n, high: 40n });
  });

  test('nobody whose weight has ended before a second fall bears a part of what that asks for', () => {
    const large = smallIssuer({ A: { pat: '10', quin: '90' }, B: { others: '900' } });
    const life = [
      ...large,
      ...boughtAndCancelled('500', day),
      on('2022-02-05', 'director-ceased', { person: 'pat' }),
      ...boughtAndCancelled('100', '2022-02-09'),
    ];
    const found = open(life);
    // After the first 50 of 100, after the second 90 − ⌊100 · 400 / 1000⌋ of Quin’s 90.
    expect(found?.stages.map(({ required, shares }) => [required.low, [...shares.keys()]])).toEqual([
      [50n, ['pat', 'quin']],
      [50n, ['quin']],
    ]);
    expect(found?.stages[1]?.alive).toEqual({ low: 90n, high: 90n });
  });

  test('converting shares whose weight has ended answers nothing', () => {
    const life = [...tenth, on('2022-01-20', 'person-died', { person: 'pat' }), ...boughtAndCancelled('500', day)];
    // 40 − ⌊40 · 500 / 1000⌋
    expect(left([...life, converted('pat', '60', day)])).toBe('20');
    expect(open([...life, converted('pat', '60', day)])?.converted).toEqual(new Map());
    expect(left([...life, converted('quin', '20', day)])).toBeNull();
  });

  test('a conversion changes no total: what leaves one class joins the other', () => {
    const { classes } = applied([...tenth, converted('pat', '17', day)]);
    expect([...classes.values()].map(({ inIssue }) => inIssue)).toEqual([83n, 917n]);
  });
});

describe('what waits to be cancelled', () => {
  const pending = (entries: readonly Entry[], policies: Partial<RatchetPolicies> = {}): unknown => {
    const register = applied(entries, policies);
    return pendingConversion(register, ratchetOf(register));
  };

  test('would ask for so many conversions, cancelled at once', () => {
    expect(pending([...tenth, bought('100', day)])).toEqual({ boughtBack: 100n, conversion: 10n });
    // Converting ahead lowers the ratchet and so gives no credit: 96 − ⌊96 · 900 / 1000⌋.
    expect(pending([...tenth, bought('100', day), converted('pat', '4', nextDay)])).toEqual({
      boughtBack: 100n,
      conversion: 10n,
    });
  });

  test('nothing waits where nothing was bought, and where the purchase was the fall', () => {
    expect(pending(tenth)).toEqual({ boughtBack: 0n, conversion: 0n });
    expect(pending([...tenth, bought('100', day, 'treasury')])).toEqual({ boughtBack: 0n, conversion: 0n });
    expect(pending([...tenth, bought('100', day)], { conversionDueOn: 'trade' })).toEqual({
      boughtBack: 0n,
      conversion: 0n,
    });
  });

  test('weighted shares that wait leave both numbers', () => {
    const own = on(day, 'shares-bought-back', { class: 'A', shares: '20', for: 'cancellation', from: 'pat' });
    expect(pending([...tenth, own, bought('100', day)])).toEqual({ boughtBack: 120n, conversion: 0n });
    // 80 of 1000 − 320 = 680 against a tenth.
    expect(pending([...tenth, own, bought('300', day)])).toEqual({ boughtBack: 320n, conversion: 12n });
  });

  test('how many is not known where a total is not, nor where the weight that is alive decides it', () => {
    const unknown = on(day, 'shares-issued', { class: 'B', shares: null, way: 'scheme' });
    expect(pending([...tenth, bought('100', day), unknown])).toEqual({ boughtBack: 100n, conversion: null });
    const doubted = [...tenth, bought('100', day), transferred('pat', 'wold', '5', { day })];
    expect(inWords(ratchetOf(applied(doubted)).low)).toBe('95/1000');
    expect(pending([...tenth, transferred('pat', 'wold', '5', { day }), bought('100', nextDay)])).toEqual({
      boughtBack: 100n,
      // 95 − ⌊95 · 900 / 1000⌋ = 10, and 100 − ⌊100 · 900 / 1000⌋ = 10: known after all.
      conversion: 10n,
    });
    expect(pending([...tenth, transferred('pat', 'wold', '30', { day }), bought('100', nextDay)])).toEqual({
      boughtBack: 100n,
      conversion: null,
    });
  });
});
