import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlannedStep } from '../../src/plan/clearance.ts';
import { planProgramme } from '../../src/plan/programme.ts';
import { addDays } from '../../src/time/plain-date.ts';
import { smallCalendar } from '../calendar/small-calendar.ts';
import { buyBack, step } from '../plan/plans.ts';
import { conversionsOf, eve, issuerOf, planned, programmeOf } from './programmes.ts';

function vesting(on: string, shares: bigint): PlannedStep {
  return step(on, 'vesting', { class: 'B', shares: `${shares}` });
}

describe('the conversion that each day of a programme asks for', () => {
  test('dilution lowers the measure, and a buy-back of the same size then asks for a conversion', () => {
    // 100 of 1,000; 1,000 issued: 100 of 2,000; 1,000 bought back: 50 of 1,000 may be weighted (LAW, dilute-then-buy-back).
    const world = issuerOf({ pat: '100', others: '900' });
    const { byDay } = planned(world, programmeOf([vesting('2024-02-01', 1000n), buyBack('2024-03-01', 1000n)]));
    expect(conversionsOf(byDay)).toEqual([0n, 50n]);
    expect(byDay.days.at(-1)?.proportion).toEqual({ weighted: 50n, total: 1000n });
  });

  test('shares bought back stay in the count until their cancellation', () => {
    const world = issuerOf({ pat: '100', others: '900' });
    const { byDay } = planned(world, programmeOf([buyBack('2024-02-01', 100n, '2024-02-05')]));
    expect(byDay.days.map(({ on, moved, conversion }) => [on, moved, conversion])).toEqual([
      ['2024-02-01', { boughtBack: 100n, issued: 0n, cancelled: 0n }, 0n],
      ['2024-02-05', { boughtBack: 0n, issued: 0n, cancelled: 100n }, 10n],
    ]);
  });

  test('it is split among the holders, and the parts of the days add up', () => {
    // 60 and 40 of 100: of 10 each time 6 and 4.
    const world = issuerOf({ pat: '60', quin: '40', others: '900' });
    const { byDay } = planned(world, programmeOf([buyBack('2024-02-01', 100n), buyBack('2024-03-01', 100n)]));
    expect(byDay.parts.map(({ person, shares, votesGivenUp }) => [person, shares, votesGivenUp])).toEqual([
      ['pat', 12n, { numerator: 108n, denominator: 1n }],
      ['quin', 8n, { numerator: 72n, denominator: 1n }],
    ]);
  });

  test('where the counts are not known, what is asked for is not known either', () => {
    const world = issuerOf({ pat: '100', others: '900' });
    for (const shareClass of world.register.classes.values()) shareClass.inIssue = null;
    const { byDay, atTheEnd } = planned(world, programmeOf([buyBack('2024-02-01', 100n)]));
    expect([byDay.total, atTheEnd?.total]).toEqual([null, null]);
  });
});

describe('one conversion at the end, and the other reading of the measure', () => {
  test('twelve cancellations ask for as much as one of their size, and for up to eleven more where rounding is remembered', () => {
    // 1/3 of the shares: 12 times 10 cancelled ask for ⌈120/3⌉ = 40 in one; each alone rounds 10/3 up.
    const world = issuerOf({ pat: '1000', others: '2000' });
    const steps = Array.from({ length: 12 }, (_, month) => buyBack(`2024-${`${month + 1}`.padStart(2, '0')}-15`, 10n));
    const { byDay, atTheEnd, underOther } = planned(world, programmeOf(steps));
    expect([byDay.total, atTheEnd?.total]).toEqual([40n, 40n]);
    expect(conversionsOf(byDay)).toEqual([4n, 3n, 3n, 4n, 3n, 3n, 4n, 3n, 3n, 4n, 3n, 3n]);
    expect(conversionsOf(underOther)).toEqual(Array.from({ length: 12 }, () => 4n));
    expect(conversionsOf(atTheEnd)).toEqual([...Array.from({ length: 11 }, () => 0n), 40n]);
  });

  test('the record’s own reading is the one that is used', () => {
    const world = issuerOf({ pat: '1000', others: '2000' }, { ratchetAfterConversion: 'lowered' });
    const { byDay, underOther } = planned(world, programmeOf([buyBack('2024-02-01', 10n), buyBack('2024-03-01', 10n)]));
    expect([byDay.total, underOther?.total]).toEqual([8n, 7n]);
    expect(underOther?.policies.ratchetAfterConversion).toBe('kept');
  });
});

test('the issuer that is asked about stays as it is', () => {
  const world = issuerOf({ pat: '100', others: '900' });
  const before = structuredClone(world.register);
  planned(world, programmeOf([buyBack('2024-02-01', 100n), vesting('2024-03-01', 5n), buyBack('2024-04-02', 7n)]));
  expect(world.register).toEqual(before);
});

test('a step that cannot be done is refused under its place in the file, with its day', () => {
  const world = issuerOf({ pat: '100', others: '900' });
  const repeat = {
    step: buyBack('2024-02-01', 500n),
    every: { count: 1, unit: 'month' as const },
    from: '2024-02-01',
    to: '2024-12-31',
    cancelledAfter: null,
  };
  const { fields, ...rest } = repeat.step;
  const open = { ...rest, fields: { class: fields['class'], shares: fields['shares'], for: fields['for'] } };
  const answer = planProgramme({
    world,
    programme: programmeOf([], { repeats: [{ ...repeat, step: open }] }),
    calendar: smallCalendar,
  });
  // 900 are there: the second 500 are too many.
  expect(
    'problems' in answer && answer.problems.map(({ entry, field, message }) => [entry, field, message.key]),
  ).toEqual([['2024-03-01', 'repeat[0].fields.shares', 'register.buys-more-than-there-is']]);
});

const nothing = { weighted: 0n, total: 0n };

/** A day's act: positive shares are cancelled, negative ones issued. */
const acts = fc.array(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: -60, max: -1 })), {
  minLength: 1,
  maxLength: 15,
});

function lifeOf(shares: readonly number[]): readonly PlannedStep[] {
  return shares.map((count, index) => {
    const on = addDays(eve, index + 1);
    return count > 0 ? buyBack(on, BigInt(count)) : vesting(on, BigInt(-count));
  });
}

describe('whatever is planned', () => {
  const sizes = fc.record({ pat: fc.integer({ min: 1, max: 400 }), quin: fc.integer({ min: 1, max: 400 }) });

  test('each day’s conversion is the smallest: one share fewer breaks the proportion', () => {
    fc.assert(
      fc.property(sizes, acts, ({ pat, quin }, shares) => {
        const world = issuerOf({ pat: `${pat}`, quin: `${quin}`, others: '1500' });
        for (const { conversion, proportion, ratchet, parts } of planned(world, programmeOf(lifeOf(shares))).byDay
          .days) {
          const [now, most] = [proportion ?? nothing, ratchet ?? nothing];
          expect(now.weighted * most.total <= most.weighted * now.total).toBe(true);
          expect(parts.reduce((sum, part) => sum + part.shares, 0n)).toBe(conversion);
          if (conversion === 0n) continue;
          expect((now.weighted + 1n) * most.total > most.weighted * now.total).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('without dilution, days cost as much as one, and remembered rounding at most a share for each but one', () => {
    fc.assert(
      fc.property(
        sizes,
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 }),
        ({ pat, quin }, shares) => {
          const world = issuerOf({ pat: `${pat}`, quin: `${quin}`, others: '1500' });
          const { byDay, atTheEnd, underOther } = planned(world, programmeOf(lifeOf(shares)));
          expect(byDay.total).toBe(atTheEnd?.total);
          const drift = (underOther?.total ?? 0n) - (byDay.total ?? 0n);
          expect(drift >= 0n && drift <= BigInt(shares.length - 1)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
