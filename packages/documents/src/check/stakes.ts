import {
  addRatioBounds,
  type Beneficiary,
  countBounds,
  partWithin,
  type RatioBounds,
  type World,
} from '@tenfold/kernel';

/** What part of the votes and of the capital is a beneficiary's: votes by control, capital by economics (policy A30). */
export interface Parts {
  readonly ordinaryVotes: RatioBounds | null;
  readonly reservedVotes: RatioBounds | null;
  readonly capital: RatioBounds | null;
}

export function partsOf({ weighted, ordinary, votes }: Beneficiary, { capital }: World): Parts {
  const stake = addRatioBounds(weighted.economic, ordinary.economic);
  return {
    ordinaryVotes: partWithin(votes.ordinary, capital.votes.ordinary),
    reservedVotes: partWithin(votes.reserved, capital.votes.reserved),
    capital: capital.inIssue === null ? null : partWithin(stake, countBounds(capital.inIssue)),
  };
}
