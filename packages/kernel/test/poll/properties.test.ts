import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareRatios, multiplyRatios, ratio, type Ratio } from '../../src/index.ts';
import { type ClassTally, pollResult } from '../../src/poll/index.ts';
import { closingPercentages } from '../../src/poll/result-row.ts';
import { ways } from '../../src/poll/weigh-class.ts';
import { asked, classes, meeting, resolution } from './plain-meeting.ts';

const shares = fc.bigInt({ min: 0n, max: 300n });
const weight = fc.tuple(fc.bigInt({ min: 1n, max: 50n }), fc.bigInt({ min: 1n, max: 3n })).map(([a, b]) => ratio(a, b));

function row(shareClass: string, member: string | null): fc.Arbitrary<ClassTally> {
  return fc.record({
    shareClass: fc.constant(shareClass),
    member: fc.constant(member),
    for: shares,
    against: shares,
    abstain: shares,
  });
}

const perClass = fc.tuple(row('A', null), row('A', 'first'), row('B', null)).map((rows) => [...rows]);

test('a reserved resolution never gives anyone more than a vote a share', () => {
  fc.assert(
    fc.property(perClass, weight, fc.bigInt({ min: 0n, max: 900n }), (rows, votes, ended) => {
      const [a, ...rest] = classes;
      const heavy = [{ ...(a as (typeof classes)[number]), votesPerShare: votes }, ...rest];
      const made = pollResult(
        asked(
          meeting([resolution({ reserved: true })], { votesPerShare: [{ shareClass: 'A', matter: null, votes }] }),
          {
            classes: heavy,
            tallies: [{ resolution: '1', perClass: rows }],
            endedAtPoll: [{ member: 'first', shareClass: 'A', shares: ended }],
          },
        ),
      );
      if ('problems' in made) throw new Error('refused');
      for (const { counted } of made.result.resolutions) {
        for (const one of [...counted.perClass, counted.all])
          for (const way of ways) expect(compareRatios(one[way].votes, ratio(one[way].shares, 1n))).not.toBe(1);
      }
    }),
  );
});

test('votes counted with weight lie between one vote a share and full weight, and ended shares never have weight', () => {
  fc.assert(
    fc.property(perClass, fc.bigInt({ min: 0n, max: 900n }), (rows, ended) => {
      const lost = [{ member: 'first', shareClass: 'A', shares: ended }];
      const made = pollResult(
        asked(meeting([resolution()]), { tallies: [{ resolution: '1', perClass: rows }], endedAtPoll: lost }),
      );
      if ('problems' in made) throw new Error('refused');
      const [result] = made.result.resolutions;
      const first = rows[1] as ClassTally;
      const voted = first.for + first.against + first.abstain;
      const light = voted < ended ? voted : ended;
      const all = ways.reduce((sum, way) => sum + (result?.counted.all[way].votes.numerator ?? 0n), 0n);
      const cast = ways.reduce((sum, way) => sum + rows.reduce((of, one) => of + one[way], 0n), 0n);
      const heavy = rows.reduce(
        (sum, one) => (one.shareClass === 'A' ? sum + one.for + one.against + one.abstain : sum),
        0n,
      );
      expect(all).toBe(cast + 9n * (heavy - light));
    }),
  );
});

test('percentages that close add up to exactly a hundred, and none is a unit of the last digit away from its part', () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt({ min: 0n, max: 10n ** 13n }), { minLength: 2, maxLength: 3 }), (votes) => {
      const all = votes.reduce((sum, one) => sum + one, 0n);
      const parts = closingPercentages(
        votes.map((one) => ratio(one, 1n)),
        6,
      );
      if (all === 0n) {
        expect(parts).toEqual([]);
        return;
      }
      const units = parts.map((text) => BigInt(text.replace('.', '')));
      expect(units.reduce((sum, one) => sum + one, 0n)).toBe(100_000_000n);
      for (const [at, one] of units.entries()) {
        const exact: Ratio = multiplyRatios(ratio(votes[at] ?? 0n, all), ratio(100_000_000n, 1n));
        const away = ratio(one * exact.denominator - exact.numerator, exact.denominator);
        expect(away.numerator < away.denominator && -away.numerator < away.denominator).toBe(true);
      }
    }),
  );
});

test('the published case in which rounding does not close: the printed ones are rounded, the others close', () => {
  // Haier Smart Home, resolution 21 of 2021, printed 67.9756 + 31.5600 + 0.4643 = 99.9999. What is cut away are 0.42, 0.47 and
  // 0.31 of the last digit, so the unit that lacks goes to the second.
  const votes = [1_976_275_261n, 917_554_275n, 13_499_034n].map((one) => ratio(one, 1n));
  expect(closingPercentages(votes, 4)).toEqual(['67.9756', '31.5601', '0.4643']);
});
