import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratio, type Ratio } from '../../src/numbers/ratio.ts';
import { headroomOf } from '../../src/plan/headroom/headroom.ts';
import { entitlement, largestReduction, largestWeightedIssue } from '../../src/plan/headroom/proportion-room.ts';
import type { VoteSides } from '../../src/plan/headroom/vote-margin.ts';
import { largestBuyBack, largestPurchase, smallestRepair } from '../../src/plan/headroom/vote-room.ts';
import { smallestConversion } from '../../src/register/ratchet.ts';
import { listingDay, smallIssuer } from '../register/small-issuer.ts';
import { buyBack, cleared, plan, step, worldAfter } from './plans.ts';

/** The largest of the counts from nothing to `most` with which something still holds, by trying each. */
function largestBySearch(most: bigint, holds: (count: bigint) => boolean): bigint {
  let best = 0n;
  for (let count = 0n; count <= most && holds(count); count += 1n) best = count;
  return best;
}

const proportions = fc
  .record({
    weighted: fc.bigInt(1n, 60n),
    ordinary: fc.bigInt(1n, 300n),
    P: fc.bigInt(1n, 40n),
    rest: fc.bigInt(1n, 200n),
  })
  .map(({ weighted, ordinary, P, rest }) => ({
    now: { weighted, total: weighted + ordinary },
    ratchet: { weighted: P, total: P + rest },
  }));

describe('room under the proportion, against a search', () => {
  test('the largest fall without a conversion: N − ⌈W·D / P⌉', () => {
    fc.assert(
      fc.property(proportions, ({ now, ratchet }) => {
        const found = largestBySearch(now.total, (fall) => {
          return smallestConversion({ ...now, total: now.total - fall }, ratchet) === 0n;
        });
        expect(largestReduction(now, ratchet)).toBe(found);
      }),
    );
  });

  test('the largest weighted issue: ⌊(P·(N + o) − W·D) / (D − P)⌋', () => {
    fc.assert(
      fc.property(proportions, fc.bigInt(0n, 100n), ({ now, ratchet }, ordinary) => {
        const found = largestBySearch(2000n, (issued) => {
          const after = { weighted: now.weighted + issued, total: now.total + ordinary + issued };
          return after.weighted * ratchet.total <= ratchet.weighted * after.total;
        });
        const formula = largestWeightedIssue(now, ratchet, ordinary);
        expect(formula === null || formula > 2000n ? 2000n : formula).toBe(found);
      }),
    );
  });

  // LAW 9, vector 6: W = 100, N = 1000, a tenth.
  test.each([
    [450n, 50n],
    [400n, 44n],
  ])('beside %s ordinary shares %s weighted ones', (ordinary, weighted) => {
    const at = { weighted: 100n, total: 1000n };
    expect(largestWeightedIssue(at, at, ordinary)).toBe(weighted);
  });

  test('a ratchet that is the whole limits nothing, and no weight asks for no conversion', () => {
    expect(largestWeightedIssue({ weighted: 5n, total: 5n }, { weighted: 5n, total: 5n }, 0n)).toBeNull();
    expect(largestReduction({ weighted: 0n, total: 7n }, { weighted: 1n, total: 7n })).toBe(7n);
    expect(largestReduction({ weighted: 1n, total: 7n }, { weighted: 0n, total: 7n })).toBe(0n);
  });

  test('an entitlement leaves out parts of shares, holding by holding', () => {
    expect(entitlement([19n, 9n, 10n], { numerator: 1n, denominator: 10n })).toBe(2n);
  });
});

const sidesOf = fc.record({
  others: fc.bigInt(0n, 120n),
  held: fc.bigInt(0n, 60n),
  live: fc.bigInt(0n, 60n),
  votes: fc.bigInt(2n, 10n),
  q: fc.bigInt(2n, 12n),
});

/** Whether others with so many votes of all are at the floor. */
function meets(others: bigint, all: bigint, floor: Ratio): boolean {
  return others * floor.denominator >= floor.numerator * all;
}

describe('room above the floor of Rule 8A.09, against a search', () => {
  test('the largest purchase by beneficiaries', () => {
    fc.assert(
      fc.property(sidesOf, ({ others, held, live, votes, q }) => {
        const floor = ratio(1n, q);
        const all = live * votes + others + held;
        const found = largestBySearch(others, (bought) => meets(others - bought, all, floor));
        expect(largestPurchase({ others, held, weightedVotes: ratio(live * votes, 1n) }, floor)).toBe(found);
      }),
    );
  });

  test('the largest buy-back from the others', () => {
    fc.assert(
      fc.property(sidesOf, ({ others, held, live, votes, q }) => {
        const floor = ratio(1n, q);
        const all = live * votes + others + held;
        const found = largestBySearch(others, (bought) => meets(others - bought, all - bought, floor));
        expect(largestBuyBack({ others, held, weightedVotes: ratio(live * votes, 1n) }, floor)).toBe(found);
      }),
    );
  });

  test('the smallest conversion that mends a breach', () => {
    fc.assert(
      fc.property(sidesOf, ({ others, held, live, votes, q }) => {
        const floor = ratio(1n, q);
        const enough = (converted: bigint): boolean =>
          meets(others, (live - converted) * votes + others + held + converted, floor);
        let found: bigint | null = null;
        for (let converted = 0n; converted <= live && found === null; converted += 1n) {
          if (enough(converted)) found = converted;
        }
        const sides: VoteSides = { others, held, weightedVotes: ratio(live * votes, 1n) };
        expect(smallestRepair(sides, floor, [{ live, votesPerShare: ratio(votes, 1n) }])).toBe(found);
      }),
    );
  });

  test('of several classes that of most votes goes first', () => {
    const sides: VoteSides = { others: 9n, held: 0n, weightedVotes: ratio(100n, 1n) };
    const classes = [
      { live: 10n, votesPerShare: ratio(5n, 1n) },
      { live: 5n, votesPerShare: ratio(10n, 1n) },
    ];
    // All votes are 109, of which 90 may stand against 9 at a tenth: 19 too many, so 3 of ten votes.
    expect(smallestRepair(sides, ratio(1n, 10n), classes)).toBe(3n);
  });
});

/** 95 of 1,000 shares were cancelled and 13 of 100 weighted ones converted that day, three more than had to be. */
const withRoom = cleared(
  worldAfter(smallIssuer({ A: { pat: '50', quin: '50' }, B: { others: '900' } }), listingDay),
  plan([buyBack('2022-02-01', 95n), step('2022-02-01', 'conversion', { holder: 'pat', class: 'A', shares: '13' })]),
).after.world;

describe('the headroom of an issuer', () => {
  // LAW 9, vector 5: ten votes, 9 weighted and 10 others, at the floor exactly.
  const atFloor = worldAfter(smallIssuer({ A: { pat: '9' }, B: { others: '10' } }), listingDay);
  const margin = { best: sidesWith(10n, 90n), worst: sidesWith(10n, 90n), floor: ratio(1n, 10n) };

  test('is nothing at the floor, with nothing to mend', () => {
    expect(headroomOf(atFloor, { margin, offer: null })).toMatchObject({
      buyBackWithoutConversion: 0n,
      buyBackWithinFloor: 0n,
      beneficiaryPurchase: 0n,
      repairConversion: 0n,
      weightedIssue: 0n,
    });
  });

  test('is not known, within its bounds, where a count is not', () => {
    const unsure = { ...margin, best: sidesWith(100n, 90n) };
    const { beneficiaryPurchase, bounds } = headroomOf(atFloor, { margin: unsure, offer: null });
    expect([beneficiaryPurchase, bounds.beneficiaryPurchase]).toEqual([null, { low: 0n, high: 81n }]);
    expect(headroomOf(atFloor, { margin: null, offer: null }).bounds.repairConversion).toEqual({ low: 0n, high: null });
    const open = headroomOf(atFloor, { margin: { ...margin, worst: null }, offer: null });
    expect(open.bounds.buyBackWithinFloor).toEqual({ low: 0n, high: 0n });
  });

  test('leaves out what is bought and waits for its cancellation', () => {
    const waiting = step('2022-02-03', 'buy-back', { class: 'B', shares: '3', for: 'cancellation', cancelledOn: null });
    const after = cleared(withRoom, plan([waiting])).after.world;
    const room = (world: typeof withRoom): readonly (bigint | null)[] => [
      world.capital.boughtBack,
      headroomOf(world, { margin: null, offer: null }).buyBackWithoutConversion,
    ];
    // 87 are alive and a tenth is allowed: 870 of the 905 must stay.
    expect(room(withRoom)).toEqual([0n, 35n]);
    expect(room(after)).toEqual([3n, 32n]);
  });

  test('does not take off twice what left the count with its purchase', () => {
    const traded = worldAfter(smallIssuer({ A: { pat: '50', quin: '50' }, B: { others: '900' } }), listingDay, {
      conversionDueOn: 'trade',
    });
    const bought = step('2022-02-01', 'buy-back', { class: 'B', shares: '95', for: 'cancellation', cancelledOn: null });
    const converting = step('2022-02-01', 'conversion', { holder: 'pat', class: 'A', shares: '13' });
    const { world } = cleared(traded, plan([bought, converting])).after;
    // 95 bought, 905 counted, of which 870 must stay.
    expect([
      world.capital.boughtBack,
      headroomOf(world, { margin: null, offer: null }).buyBackWithoutConversion,
    ]).toEqual([95n, 35n]);
  });

  test('of weighted shares is what the offer of the plan leaves, never above the part of the weighted holders', () => {
    const world = worldAfter(smallIssuer({ A: { pat: '19', quin: '81' }, B: { others: '900' } }), listingDay);
    const answer = cleared(world, plan([step('2022-02-01', 'bonus-issue', { forEach: '1/10' })]));
    // 90 ordinary shares leave room for ten weighted ones; 19 and 81 are entitled to 1 and 8.
    expect(answer.headroom.weightedIssue).toBe(9n);
  });

  test('equals a search over whole plans', () => {
    const { buyBackWithoutConversion: room } = cleared(withRoom, plan([buyBack('2022-03-01', 1n)])).headroom;
    const found = largestBySearch(400n, (shares) => {
      return shares === 0n || cleared(withRoom, plan([buyBack('2022-03-01', shares)])).conversion.minimum === 0n;
    });
    expect(room).toBe(found);
    expect(found).toBeGreaterThan(0n);
  });
});

function sidesWith(others: bigint, weightedVotes: bigint): VoteSides {
  return { others, held: 0n, weightedVotes: ratio(weightedVotes, 1n) };
}
