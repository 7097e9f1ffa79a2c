import type { Trilingual } from '../finding/message.ts';
import type { Entry } from './entry.ts';
import type { Field, FieldValues } from './field.ts';
import type { Refusal } from './refusal.ts';
import type { Register } from './register.ts';

export type Fields = Readonly<Record<string, Field<unknown>>>;

/**
 * A kind of entry, declared once: its TypeScript type, its stored form, its JSON Schema and its page in the docs follow.
 * `apply` writes the fact into a register that the fold owns, or refuses it and leaves the register as it was.
 */
export interface EventKind<F extends Fields = Fields> {
  readonly type: string;
  readonly about: Trilingual;
  readonly fields: F;
  /** Whether an entry may take effect after it was recorded: an announced resignation may, a cancellation may not. */
  readonly planned?: 'allowed';
  /**
   * Set on a kind that only says who somebody or something is: that holds on every day and at every moment, so that a fact
   * of 2014 may name a person who was recorded in 2021.
   */
  readonly stands?: 'always';
  /** Whether it states the counts of shares anew, or moves them: what figures of the capital rest on. */
  readonly counts?: 'stated' | 'moved';
  /**
   * Whether an entry may carry fields beside those declared. Where the format leaves the fields of a kind open, the records
   * of others say more than is read here: what is not declared is kept in the file and not read.
   */
  readonly moreFields?: 'kept';
  /** Whether an entry must name the one that it corrects: a withdrawal is nothing by itself. */
  readonly supersedes?: 'always';
  /**
   * Where personal data of individuals stands which nobody has to know in public, as JSON Pointers below the fields with `*`
   * for a member of any name. The ledger seals it always.
   */
  readonly personal?: readonly string[];
  /** What may be sealed beside, where whoever proposes the entry wishes it. */
  readonly sealable?: readonly string[];
  /** What the fields look like, for the docs and as a first test. */
  readonly sample: Readonly<Record<string, unknown>>;
  apply(register: Register, values: FieldValues<F>, entry: Entry): Refusal | null;
}

/** Declares a kind of entry; gives back what it is given, with its types checked against each other. */
export function eventKind<const F extends Fields>(declaration: EventKind<F>): EventKind<F> {
  return declaration;
}
