import { type RefusalCause, refusalCauses } from '@tenfold/kernel/poll';
import { allAt, firstAt, type ReadElement, textAt } from './read-element.ts';

/** What became of an instruction, as a status message says it. */
export interface ReadStatus {
  readonly id: string;
  readonly member: string | null;
  readonly shareClass: string | null;
  readonly outcome: 'accepted' | 'refused' | 'other';
  /** Our own cause; `null` where it is accepted, and in a message that somebody else wrote. */
  readonly cause: RefusalCause | null;
  readonly code: string | null;
  readonly said: string | null;
}

/** The statuses of a message (seev.006), in its order. */
export function statusesOfSeev006(document: ReadElement): readonly ReadStatus[] {
  return allAt(document, 'MtgInstrSts/InstrTpSts/InstrSts').map((status) => {
    const rejected = firstAt(status, 'InstrSts/Rjctd');
    const said = textAt(status, 'InstrSts/Rjctd/Rsn/AddtlRsnInf');
    const [first] = (said ?? '').split(';');
    return {
      id: textAt(status, 'SnglInstrId') ?? '',
      member: textAt(status, 'AcctId'),
      shareClass: textAt(status, 'SubAcctId'),
      outcome: outcomeOf(status, rejected),
      cause: refusalCauses.find((cause) => cause === first) ?? null,
      code: textAt(status, 'InstrSts/Rjctd/Rsn/RsnCd/Cd'),
      said,
    };
  });
}

function outcomeOf(status: ReadElement, rejected: ReadElement | null): ReadStatus['outcome'] {
  if (rejected !== null) return 'refused';
  return textAt(status, 'InstrSts/PrcgSts/Sts') === 'PACK' ? 'accepted' : 'other';
}
