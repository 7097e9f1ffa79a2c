import type { Instant, Message } from '@tenfold/kernel';
import type { CertificateFacts } from '../apart/taken-apart.ts';
import type { Role } from '../role.ts';

/** How far the signing of an undertaking has come. `refused`: something is wrong, and nothing may be built on the file. */
export type ExecutionState = 'unsigned' | 'partly-signed' | 'executed' | 'refused';

/** What a signed PDF is worth as the execution of an undertaking. */
export interface Execution {
  readonly state: ExecutionState;
  /** Who signs next; `null` where nobody does. */
  readonly next: Role | null;
  /** SHA-256 of the whole file. */
  readonly sha256: string;
  /** SHA-256 of the draft that was signed: what stood in the file before the first signature. */
  readonly draft: string;
  readonly signatures: readonly SignatureJudged[];
  /** Why it is refused: every fault of the file and of its signatures, a sentence each. */
  readonly problems: readonly Message[];
  /** What is not wrong, and not shown either. */
  readonly doubts: readonly Message[];
}

/** A signature with what is to be said of it. */
export interface SignatureJudged {
  readonly role: Role | null;
  readonly field: string;
  readonly signer: string | null;
  readonly certificate: CertificateFacts | null;
  /** When it was made, and who says so; `null` where nobody does. */
  readonly at: { readonly instant: Instant; readonly by: 'time-stamp' | 'claim' } | null;
  /** How much of PAdES it has: B-B a signature, B-T a time stamp, B-LT validation data, B-LTA a document time stamp over them. */
  readonly level: 'B-B' | 'B-T' | 'B-LT' | 'B-LTA' | null;
  /** Whether its certificate leads to a root that was handed in; `null` where none was. */
  readonly trusted: boolean | null;
  readonly faults: readonly Message[];
  readonly doubts: readonly Message[];
}

/** What a file is held against. */
export interface Standards {
  /** SHA-256 of the draft; without it the first signature’s own revision decides what was signed. */
  readonly document?: string;
  /** The roots that the reader trusts, in DER. Without any, nothing is said of trust but that nobody was asked. */
  readonly trusted?: readonly Uint8Array[];
  /** Roles that are done in another way, as by passkey: the fields of these may be missing. */
  readonly signedOtherwise?: readonly Role[];
}
