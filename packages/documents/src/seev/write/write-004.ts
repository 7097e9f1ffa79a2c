import { seevMessages } from '../profile/messages.ts';
import type { ProxyType } from '../profile/seev-004.ts';
import { meetingContent, refuseAbout, type SeevAbout, securityContent } from './parts-of-message.ts';
import { type Content, writeMessage, type Written } from './write-message.ts';

/** Shares voted on one resolution. */
export interface SeevVote {
  readonly resolution: string;
  readonly for: bigint;
  readonly against: bigint;
  readonly abstain: bigint;
}

/** The instruction of one member for one class. */
export interface SeevInstruction {
  readonly id: string;
  readonly member: string;
  readonly shareClass: string;
  readonly proxy: ProxyType | null;
  readonly votes: readonly SeevVote[];
}

/** Writes instructions to vote (seev.004), in the order in which they are given. */
export function writeSeev004(about: SeevAbout, instructions: readonly SeevInstruction[]): Written {
  const problems = refuseAbout(about);
  if (problems.length > 0) return { problems };
  const isOneClass = about.classes.length === 1;
  const content: Content = {
    MtgInstrId: about.id ?? undefined,
    MtgRef: meetingContent(about),
    FinInstrmId: securityContent(about.classes),
    Instr: instructions.map((one) => instructionContent(one, isOneClass)),
  };
  return writeMessage(seevMessages['seev.004'], content);
}

function instructionContent({ id, member, shareClass, proxy, votes }: SeevInstruction, isOneClass: boolean): Content {
  return {
    SnglInstrId: id,
    VoteExctnConf: 'true',
    AcctDtls: {
      AcctId: member,
      SubAcctId: isOneClass ? undefined : shareClass,
      InstdBal: { Bal: { ShrtLngPos: 'LONG', Qty: { Unit: `${mostVoted(votes)}` } } },
    },
    Prxy: proxy === null ? undefined : { PrxyTp: proxy },
    VoteDtls: { VoteInstrForAgndRsltn: { VotePerAgndRsltn: { VoteInstr: votes.map(voteContent) } } },
  };
}

/** The most shares that are voted on one resolution. */
function mostVoted(votes: readonly SeevVote[]): bigint {
  const sums = votes.map((vote) => vote.for + vote.against + vote.abstain);
  return sums.reduce((most, sum) => (sum > most ? sum : most), 0n);
}

function voteContent(vote: SeevVote): Content {
  return {
    IssrLabl: vote.resolution,
    For: { Qty: { Unit: `${vote.for}` } },
    Agnst: { Qty: { Unit: `${vote.against}` } },
    Abstn: { Qty: { Unit: `${vote.abstain}` } },
  };
}
