import { message } from '@tenfold/kernel';
import type { RefusalCause } from '@tenfold/kernel/poll';
import { seevMessages } from '../profile/messages.ts';
import type { RejectionCode } from '../profile/seev-006.ts';
import { meetingContent, refuseAbout, type SeevAbout, securityContent } from './parts-of-message.ts';
import { type Content, writeMessage, type Written } from './write-message.ts';

/** What became of an instruction or of one of its lines. */
export type SeevStatus =
  | { readonly id: string; readonly member: string | null; readonly shareClass: string | null; readonly cause: null }
  | {
      readonly id: string;
      readonly member: string | null;
      readonly shareClass: string | null;
      readonly cause: RefusalCause;
      readonly resolution: string | null;
      /** Where it stands in the file, counted from 1. */
      readonly line: number;
      /** The sentence that a person reads beside the cause. */
      readonly said: string;
    };

/** Who says what became of instructions, and to which message of theirs. */
export interface SeevStatuses {
  readonly instruction: string;
  readonly confirming: string;
  readonly statuses: readonly SeevStatus[];
}

/** The code of a refusal that stands nearest to each cause. That they mean just this was not checked. */
const codes: Readonly<Record<RefusalCause, RejectionCode>> = {
  'line-malformed': 'OTHR',
  'member-unknown': 'SAFE',
  'class-not-held': 'DSEC',
  'resolution-unknown': 'RESN',
  'resolution-withdrawn': 'RESN',
  'class-has-no-vote': 'DSEC',
  'no-whole-count': 'DQUA',
  'over-holding': 'LACK',
  'shares-cannot-vote': 'LACK',
  'bound-to-abstain': 'OTHR',
  'bound-not-in-favour': 'OTHR',
  'time-unreadable': 'OTHR',
  'too-late': 'LATE',
  'kind-unknown': 'OTHR',
  'taken-back': 'OTHR',
};

/** More statuses than this make a message that nobody takes: they stand in the file of refused lines. */
const mostStatuses = 100_000;

/** The most characters of a sentence beside a code. */
const longestSentence = 350;

/** Writes what became of instructions (seev.006). */
export function writeSeev006(about: SeevAbout, { instruction, confirming, statuses }: SeevStatuses): Written {
  const problems = [...refuseAbout(about)];
  if (statuses.length > mostStatuses) {
    const figures = { count: { number: BigInt(statuses.length) }, most: { number: BigInt(mostStatuses) } };
    problems.push({ entry: null, field: '', message: message('seev.refused.too-many', figures) });
  }
  if (problems.length > 0) return { problems };
  return writeMessage(seevMessages['seev.006'], {
    InstrTp: { InstrId: instruction },
    MtgRef: meetingContent(about),
    FinInstrmId: securityContent(about.classes),
    InstrTpSts: { InstrSts: statuses.map(statusContent) },
    CnfrmgPty: { LglPrsn: { NmAndAdr: { Nm: confirming } } },
    VoteCstgPty: { LglPrsn: { NmAndAdr: { Nm: about.issuer.name } } },
  });
}

function statusContent(status: SeevStatus): Content {
  return {
    SnglInstrId: status.id,
    AcctId: named(status.member),
    SubAcctId: named(status.shareClass),
    InstrSts: status.cause === null ? { PrcgSts: acceptedContent(status) } : { Rjctd: { Rsn: reasonContent(status) } },
  };
}

/** A member whose name is too long to be an identifier here is told in words. */
function acceptedContent({ member }: Pick<SeevStatus, 'member'>): Content {
  const isNamed = member === null || named(member) !== undefined;
  return { Sts: 'PACK', AddtlInf: isNamed ? undefined : [...member].slice(0, longestSentence).join('') };
}

/** What a refused line calls a member may be anything; what no identifier can be is told by the line alone. */
function named(text: string | null): string | undefined {
  return text !== null && /^[^\p{C}]{1,35}$/u.test(text) ? text : undefined;
}

function reasonContent(status: Extract<SeevStatus, { cause: RefusalCause }>): Content {
  const { cause, line, said } = status;
  const resolution = named(status.resolution);
  const text = `${cause}; ${resolution === undefined ? '' : `resolution ${resolution}; `}line ${line}: ${said}`;
  return { RsnCd: { Cd: codes[cause] }, AddtlRsnInf: [...text].slice(0, longestSentence).join('') };
}
