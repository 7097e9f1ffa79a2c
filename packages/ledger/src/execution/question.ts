import type { JsonObject } from '@tenfold/seal';

/** Who signs an undertaking, in the order in which they do: the one who promises, his witness, the company, its witness. */
export type SigningRole = 'beneficiary' | 'beneficiary-witness' | 'company' | 'company-witness';

/** In which of the two ways that need a question somebody is to sign. */
export type AskedWay = 'electronic-signature' | 'passkey-assent';

/** What somebody is asked to sign. */
export interface QuestionGiven {
  readonly undertaking: string;
  readonly role: SigningRole;
  readonly way: AskedWay;
  /** The paper to which it is asked, by the SHA-256 of its bytes. */
  readonly document: string;
  /** What was asked, beside the paper. */
  readonly question: JsonObject;
  /** The paper made ready for a signature; `null` where nothing is written into it. */
  readonly revision: Uint8Array | null;
  /** For how long it may be answered, in milliseconds. */
  readonly lasts: number;
}

/** A request to ask: by whom, under which key, and what of it makes it the same request. */
export interface QuestionAsked {
  readonly by: string;
  /** Names the request, so that one that is sent again is asked once. */
  readonly key: string;
  readonly wish: JsonObject;
}

/** A question as it was asked. Times are moments in UTC. */
export interface Question extends Omit<QuestionGiven, 'lasts'> {
  readonly number: bigint;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly endsAt: string;
}

/** What came of a question. */
export interface AnswerGiven {
  readonly undertaking: string;
  readonly number: bigint;
  readonly key: string;
  readonly by: string;
  /** The paper as it was signed, and the files on which that rests beside, by the SHA-256 of their bytes. */
  readonly document: string;
  readonly evidence: readonly string[];
}

/** An answer as it was taken. */
export interface Answered extends Omit<AnswerGiven, 'by'> {
  readonly answeredBy: string;
  readonly answeredAt: string;
}
