import type { Ratio } from '../../numbers/ratio.ts';

/** Shares and votes of Rule 8A.09 at one end of what is known. */
export interface VoteSides {
  /** One-vote shares of others. */
  readonly others: bigint;
  /** One-vote shares held by or for beneficiaries. */
  readonly held: bigint;
  /** Votes of all live weighted shares. */
  readonly weightedVotes: Ratio;
}

/** The sides at the end that is best for the others and at the worst, with the part of all votes that they must have. */
export interface VoteMargin {
  readonly best: VoteSides;
  /** `null` where nothing bounds it. */
  readonly worst: VoteSides | null;
  readonly floor: Ratio;
}
