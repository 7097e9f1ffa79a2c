import type { Instant } from '@tenfold/kernel/instant';
import { seevMessages } from '../profile/messages.ts';
import { ownIssuer, unknownCode } from '../profile/parts.ts';
import { meetingContent, refuseAbout, type SeevAbout, securityContent } from './parts-of-message.ts';
import type { SeevVote } from './write-004.ts';
import { type Content, writeMessage, type Written } from './write-message.ts';

/** What was counted for a member in one class. */
export interface SeevCounted {
  readonly id: string;
  readonly shareClass: string;
  /** When the votes were received; `null` where nobody says. */
  readonly received: Instant | null;
  readonly votes: readonly SeevVote[];
}

/** What is confirmed to one member. */
export interface SeevConfirmation {
  readonly instruction: string;
  readonly member: string;
  readonly counted: readonly SeevCounted[];
  /** Where the receipt lies by which the member can check the count; `null` for none. */
  readonly receipt: string | null;
}

/** Writes the confirmation that the votes of one member are in the count (seev.007). */
export function writeSeev007(about: SeevAbout, confirmation: SeevConfirmation): Written {
  const problems = refuseAbout(about);
  if (problems.length > 0) return { problems };
  const { instruction, member, counted, receipt } = confirmation;
  return writeMessage(seevMessages['seev.007'], {
    VoteExctnConfId: about.id ?? undefined,
    MtgInstrId: instruction,
    MtgRef: meetingContent(about),
    FinInstrmId: securityContent(about.classes),
    VoteInstrs: counted.map((one) => countedContent(one, member)),
    VoteInstrsConfURLAdr: receipt ?? undefined,
  });
}

function countedContent({ id, shareClass, received, votes }: SeevCounted, member: string): Content {
  return {
    SnglInstrId: id,
    AcctId: member,
    SubAcctId: shareClass,
    ModltyOfCntg: { Prtry: { Id: unknownCode, Issr: ownIssuer } },
    VoteRctDtTm: received === null ? undefined : { DtTm: received },
    VotePerRsltn: votes.map((vote) => ({
      IssrLabl: vote.resolution,
      For: { Unit: `${vote.for}` },
      Agnst: { Unit: `${vote.against}` },
      Abstn: { Unit: `${vote.abstain}` },
    })),
  };
}
