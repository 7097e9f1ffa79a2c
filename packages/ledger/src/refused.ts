import { type Message, message, type Problem } from '@tenfold/kernel';

/**
 * Why the ledger did not do what it was asked: `unknown` (no such issuer, entry or proposal), `invalid` (what was given can't
 * be so), `conflict` (it can't be so any more, as of a proposal that is decided already), `forbidden` (not this person).
 */
export type RefusedAs = 'unknown' | 'invalid' | 'conflict' | 'forbidden';

/** A decision not taken, with every reason at once. */
export interface Refused {
  readonly refused: RefusedAs;
  readonly problems: readonly Problem[];
}

/** Whether an answer of the ledger is a refusal. */
export function isRefused(answer: object): answer is Refused {
  return 'refused' in answer;
}

/** A refusal for one reason that is no single entry's. */
export function refusedFor(refused: RefusedAs, key: string, figures: Message['figures'] = {}): Refused {
  return { refused, problems: [{ entry: null, field: '', message: message(key, figures) }] };
}
