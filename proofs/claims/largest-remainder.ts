import { largestRemainder } from '@tenfold/kernel';
import type { Language } from '../language.ts';
import { type Lemma, lemma, type Numbers, type Part, type Proof } from '../proof.ts';
import { isSplit, lettered, lettersOf, numbersOf, splitFrom, total, wholeParts } from './bearers.ts';
import { allBearers, oneMoreBearer, roundedUpOfOne } from './largest-remainder-steps.ts';

const inCode = { name: 'largestRemainder', file: 'packages/kernel/src/law/allocation.ts' };

/** Policy A6, by default: whole parts first, then one share each to the largest remainders. */
export const largestRemainderProof: Proof = {
  id: 'largest-remainder',
  title: 'The split by largest remainder',
  provision: '8A.15',
  claim:
    'The parts add up to what is to be converted, each is within one share of the exact part, and nobody is asked for more than he has.',
  lemmas: [forSoMany(2), forSoMany(3), oneMoreBearer(), allBearers(), roundedUpOfOne()],
  written: [
    'For any number n of beneficiaries. Let Rᵢ = c·wᵢ − W·qᵢ be the remainder that the whole part qᵢ = ⌊c·wᵢ / W⌋ leaves. By the lemma of one beneficiary more, applied n times from nothing, the whole parts together are at most c, and what they lack, l, has W·l = ΣRᵢ ≤ h·(W − 1), where h counts the remainders above 0. By the lemma of all beneficiaries l ≤ h, and l ≤ n − 1.',
    'The l shares left go one each to the l largest remainders. There are h ≥ l of them above 0, so whoever gets one has a remainder above 0: his exact part is no whole number and his part is that part rounded up. Everybody else has his exact part rounded down. So the parts add up to c, each is less than one from the exact part, and by the lemma of one beneficiary none is above his weight.',
  ],
};

/** All of it at once for so many beneficiaries: who gets one more (e) is whoever the function gave one to. */
function forSoMany(bearers: number): Lemma {
  const weightLetters = lettersOf('w', bearers);
  const extraLetters = lettersOf('e', bearers);
  const of = <Term>(numbers: Numbers<string, Term>): Split<Term> => ({
    count: numbers['c'] as Term,
    all: numbers['W'] as Term,
    weights: numbersOf(numbers, weightLetters),
    extras: numbersOf(numbers, extraLetters),
  });
  return lemma<string>({
    words: `c shares are split among ${bearers} beneficiaries with weights ${weightLetters.join(', ')}`,
    letters: ['c', 'W', ...weightLetters, ...extraLetters],
    assumptions: `0 < W, c ≤ W, W is the sum of the weights; each e is 0 or 1, the e add up to c less the whole parts, and whoever has one has no smaller remainder than whoever has none`,
    given: (say, numbers) => isLargestRemainder(say, of(numbers)),
    formula: 'what the whole parts leave: l = c − Σ⌊c·w / W⌋',
    value: (say, numbers) => say.minus(of(numbers).count, say.plus(...wholeParts(say, of(numbers)))),
    parts: partsFor(bearers, of),
    code: { ...inCode, value: (numbers) => leftOver(of(numbers)) },
    cases: {
      free: bearers + 1,
      most: bearers === 2 ? 20 : 9,
      numbers: (free) => {
        const { count, weights } = splitFrom(free, weightLetters);
        const extras = extrasByTheCode(count, weights);
        return { c: count, W: total(weights), ...lettered(weightLetters, weights), ...lettered(extraLetters, extras) };
      },
    },
    exchanged: {
      c: 1n,
      W: 2n,
      ...lettered(weightLetters, [...Array.from({ length: bearers - 2 }, () => 0n), 1n, 1n]),
      ...lettered(extraLetters, [...Array.from({ length: bearers - 1 }, () => 0n), 1n]),
    },
  });
}

function partsFor(bearers: number, of: <Term>(numbers: Numbers<string, Term>) => Split<Term>): readonly Part[] {
  return [
    {
      words: `0 ≤ l ≤ ${bearers - 1}`,
      holds: ({ all, atMost }, _, left) => all(atMost(0n, left), atMost(left, BigInt(bearers - 1))),
    },
    { words: 'the parts ⌊c·w / W⌋ + e add up to c', holds: (say, numbers) => addUp(say, of(numbers)) },
    { words: 'each part is less than one from c·w / W', holds: (say, numbers) => areNear(say, of(numbers)) },
    { words: 'no part is above its weight', holds: (say, numbers) => areWithin(say, of(numbers)) },
  ];
}

interface Split<Term> {
  readonly count: Term;
  readonly all: Term;
  readonly weights: readonly Term[];
  readonly extras: readonly Term[];
}

function isLargestRemainder<Term, Claim>(say: Language<Term, Claim>, split: Split<Term>): Claim {
  const { count, all, weights, extras } = split;
  const parts = wholeParts(say, split);
  const remainders = weights.map((weight, at) =>
    say.minus(say.times(count, weight), say.times(all, parts[at] as Term)),
  );
  const inOrder = extras.flatMap((one, at) =>
    extras.flatMap((none, other) =>
      at === other
        ? []
        : [say.implies(say.below(none, one), say.atMost(remainders[other] as Term, remainders[at] as Term))],
    ),
  );
  return say.all(
    isSplit(say, split),
    ...extras.map((extra) => say.atMost(extra, 1n)),
    say.equal(say.plus(...extras, ...parts), count),
    ...inOrder,
  );
}

function addUp<Term, Claim>(say: Language<Term, Claim>, split: Split<Term>): Claim {
  return say.equal(say.plus(...wholeParts(say, split), ...split.extras), split.count);
}

function areNear<Term, Claim>(say: Language<Term, Claim>, split: Split<Term>): Claim {
  const { count, all, weights, extras } = split;
  return say.all(
    ...wholeParts(say, split).flatMap((part, at) => {
      const ofPart = say.times(all, say.plus(part, extras[at] as Term));
      const exact = say.times(count, weights[at] as Term);
      return [say.below(say.minus(ofPart, exact), all), say.below(say.minus(exact, ofPart), all)];
    }),
  );
}

function areWithin<Term, Claim>(say: Language<Term, Claim>, split: Split<Term>): Claim {
  const { weights, extras } = split;
  return say.all(
    ...wholeParts(say, split).map((part, at) => say.atMost(say.plus(part, extras[at] as Term), weights[at] as Term)),
  );
}

function partsByTheCode(count: bigint, weights: readonly bigint[]): readonly bigint[] {
  const bearers = weights.map((weight, index) => ({ id: `bearer-${index}`, weight }));
  const parts = largestRemainder(count, bearers);
  return bearers.map(({ id }) => parts.get(id) as bigint);
}

function extrasByTheCode(count: bigint, weights: readonly bigint[]): readonly bigint[] {
  const all = total(weights);
  return partsByTheCode(count, weights).map((part, at) => part - (count * (weights[at] as bigint)) / all);
}

function leftOver({ count, weights }: Split<bigint>): bigint {
  return extrasByTheCode(count, weights).reduce((sum, extra) => sum + extra, 0n);
}
