import { type Decision, defaultPolicies, ratio } from '@tenfold/kernel';
import { r8a09 } from '@tenfold/rulebook';
import type { Language } from '../language.ts';
import type { Numbers } from '../proof.ts';

/** The letters of Rule 8A.09: S shares of others, B one-vote shares of beneficiaries, v/u votes of weight, a/z the floor. */
export type FloorLetters = 'S' | 'B' | 'v' | 'u' | 'a' | 'z';

/** Whether the others have the floor: S ≥ a/z of v/u + S + B, multiplied out. */
export function isFloorKept<Term, Claim>(
  { atMost, times, plus }: Language<Term, Claim>,
  { S, B, v, u, a, z }: Numbers<FloorLetters, Term>,
): Claim {
  return atMost(times(a, plus(v, times(u, plus(S, B)))), times(z, u, S));
}

/** What is taken for granted of the floor and of the form in which the votes of weight are written: 0 < a < z and 0 < u. */
export function isFloor<Term, Claim>(
  { all, below }: Language<Term, Claim>,
  { u, a, z }: Pick<Numbers<FloorLetters, Term>, 'u' | 'a' | 'z'>,
): Claim {
  return all(below(0n, u), below(0n, a), below(a, z));
}

/** The same asked of the rule: 1 where it finds the floor kept, 0 where it finds it breached. */
export function byTheRule({ S, B, v, u, a, z }: Numbers<FloorLetters>): bigint {
  const votes = ratio(v, u);
  const decision: Decision = r8a09.decide(
    {
      party: 'issuer',
      // How many weighted shares the votes stand for makes no difference: they are no part of the others.
      voting: S + B,
      weighted: { low: 0n, high: 0n },
      weightedVotes: { low: votes, high: votes },
      held: { atBest: B, atWorst: B },
      entries: [],
    },
    { floor: ratio(a, z) },
    defaultPolicies,
  );
  if (decision.verdict !== 'kept' && decision.verdict !== 'breached') throw new Error(`undecided: ${decision.verdict}`);
  return decision.verdict === 'kept' ? 1n : 0n;
}

/** Where the rule is. */
export const ruleOfFloor = {
  name: 'r8a09.decide',
  file: 'packages/rulebook/src/hk/main-board/chapter-8a/8a-09.rule.ts',
} as const;
