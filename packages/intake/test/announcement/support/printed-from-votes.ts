import { ratio, roundedPercentage } from '@tenfold/kernel';
import type { PrintedResolution, PrintedRow } from './layouts.ts';

/** Shares that were voted, of one class. */
export interface Voted {
  readonly class: string;
  readonly votesPerShare?: bigint;
  readonly shares: readonly [yes: bigint, no: bigint, abstain?: bigint];
}

/** How an invented issuer prints. */
export interface Prints {
  readonly decimals?: number;
  /** Whether abstentions stand in the denominator; left out where there are none. */
  readonly abstentions?: 'left-out' | 'printed' | 'in-denominator';
  readonly totals?: boolean;
}

/** A resolution as an issuer prints it that makes no mistake, from the shares of each class; one class alone has no rows of its own. */
export function printedFrom(number: string, voted: readonly Voted[], prints: Prints = {}): PrintedResolution {
  const rows = voted.map((one) => ({ class: one.class, ...rowOf([one], prints) }));
  const all = rowOf(voted, prints);
  return voted.length === 1 ? { number, ...all } : { number, perClass: rows, ...all };
}

function rowOf(
  voted: readonly Voted[],
  { decimals = 6, abstentions = 'left-out', totals = false }: Prints,
): PrintedRow {
  const sum = (at: 0 | 1 | 2, weighs: boolean): bigint =>
    voted.reduce((all, { shares, votesPerShare = 1n }) => all + (shares[at] ?? 0n) * (weighs ? votesPerShare : 1n), 0n);
  const [yes, no, abstain] = [sum(0, true), sum(1, true), sum(2, true)];
  const isInside = abstentions === 'in-denominator';
  const base = yes + no + (isInside ? abstain : 0n);
  const part = (votes: bigint): string => roundedPercentage(ratio(votes, base), decimals);
  const shares = sum(0, false) + sum(1, false) + (isInside ? sum(2, false) : 0n);
  return {
    votesFor: `${yes}`,
    votesAgainst: `${no}`,
    ...(abstentions === 'left-out' ? {} : { votesAbstain: `${abstain}` }),
    percentFor: part(yes),
    percentAgainst: part(no),
    ...(isInside ? { percentAbstain: part(abstain) } : {}),
    ...(totals ? { totalShares: `${shares}`, totalVotes: `${base}` } : {}),
  };
}
