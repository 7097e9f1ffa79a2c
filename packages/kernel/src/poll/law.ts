import type { Ratio } from '../numbers/ratio.ts';
import type { PollResolution } from './meeting.ts';
import type { MatterProposal } from './proposal.ts';

/** What a result takes from the law; the rulebook gives it. */
export interface PollLaw {
  /** An ordinary resolution needs more than this part of the votes cast. */
  readonly simpleMajority: Ratio;
  /** The most votes that a share has on a reserved matter (Rule 8A.24). */
  readonly mostVotesReserved: Ratio;
  /** Whether Rule 8A.24 binds the issuer on the day of the poll; where it does not, its own articles say what is reserved. */
  readonly bindsReserved: boolean;
  propose(resolution: Pick<PollResolution, 'matters' | 'subject'>): MatterProposal;
}
