import assert from 'node:assert/strict';
import { defaultPolicies, fold } from '@tenfold/kernel';
import { type Figure, rounded } from '../report/figure.ts';
import { coreTime, inTurn } from '../timing/in-turn.ts';
import { type Life, lifeOf } from './busy-issuer.ts';
import { totalsOf } from './plain-reducer.ts';

const LEAST_A_SECOND = 2_000_000;

/** How many entries, and how many rounds of how many folds, so that each round is long enough to be timed. */
const sizes = [
  { entries: 10_000, folds: 40, rounds: 9 },
  { entries: 100_000, folds: 4, rounds: 9 },
  { entries: 1_000_000, folds: 1, rounds: 5 },
  { entries: 10_000_000, folds: 1, rounds: 2 },
];

/** The cost of an entry in a life ten thousand times as long may differ by what the machine itself wavers by. */
const FLAT_WITHIN = 1.25;

/** Folding the entries of a busy issuer on one core, beside a reducer that adds up the same totals. */
export async function measure(): Promise<readonly Figure[]> {
  sameTotals(lifeOf(10_000));
  const costs: { readonly entries: number; readonly ours: number; readonly other: number }[] = [];
  for (const { entries, folds, rounds } of sizes) {
    const life = lifeOf(entries);
    const ours = (): number => repeat(folds, () => folded(life));
    const other = (): number => repeat(folds, () => reduced(life));
    costs.push({ entries, ...(await inTurn({ ours, other }, { clock: coreTime, rounds })) });
  }
  return [...costs.map(rateOf), flatness(costs.map(({ ours }) => ours))];
}

function folded(life: Life): number {
  const { problems } = fold(life, defaultPolicies);
  assert.deepEqual(problems, []);
  return life.length;
}

function reduced(life: Life): number {
  totalsOf(life);
  return life.length;
}

function repeat(times: number, work: () => number): number {
  let done = 0;
  for (let time = 0; time < times; time += 1) done += work();
  return done;
}

function sameTotals(life: Life): void {
  const { register } = fold(life, defaultPolicies);
  const ours = [...register.classes].map(([id, { inIssue, treasury, boughtBack }]) => {
    return [id, { inIssue, treasury, boughtBack }];
  });
  assert.deepEqual(Object.fromEntries(ours), totalsOf(life));
}

function rateOf({
  entries,
  ours,
  other,
}: {
  readonly entries: number;
  readonly ours: number;
  readonly other: number;
}): Figure {
  const aSecond = 1e9 / ours;
  return {
    what: `Folding ${entries.toLocaleString('en')} entries`,
    ours: `${rounded(aSecond / 1e6)} million a second (${rounded(ours)} ns each)`,
    other: `plain reducer, totals only: ${rounded(1e3 / other)} million a second`,
    ratio: `${rounded(other / ours)} of its rate`,
    target: `at least ${LEAST_A_SECOND / 1e6} million a second`,
    isMet: aSecond >= LEAST_A_SECOND,
  };
}

function flatness(costs: readonly number[]): Figure {
  const [least, most] = [Math.min(...costs), Math.max(...costs)];
  return {
    what: 'Cost of an entry, 10 thousand to 10 million',
    ours: `${rounded(least)} to ${rounded(most)} ns`,
    other: 'a flat line',
    ratio: `${rounded(most / least)} from least to most`,
    target: `at most ${FLAT_WITHIN}`,
    isMet: most / least <= FLAT_WITHIN,
  };
}
