import type { Trilingual } from '../finding/message.ts';
import type { Fields } from '../register/event-kind.ts';
import type { FieldValues } from '../register/field.ts';
import type { Refusal } from '../register/refusal.ts';
import type { Register } from '../register/register.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** An entry that an act would become: its kind and its fields as they are read, on the day of the act or a later one. */
export interface Drafted {
  readonly kind: string;
  readonly on?: PlainDate;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** How things stand when an act is drafted: the register at that moment, to be read only, and the day of the act. */
export interface Situation {
  readonly register: Register;
  readonly on: PlainDate;
}

/**
 * A kind of planned act, declared once: its stored form, its JSON Schema and its form on the screen follow from the fields.
 * `draft` turns it into entries of the kinds that a record has, or refuses it; an act that moves nothing drafts none. The
 * entries are then judged as recorded ones are.
 */
export interface ActKind<F extends Fields = Fields> {
  readonly act: string;
  readonly about: Trilingual;
  readonly fields: F;
  /** What the fields look like, for the docs and as a first test. */
  readonly sample: Readonly<Record<string, unknown>>;
  draft(values: FieldValues<F>, situation: Situation): readonly Drafted[] | Refusal;
}

/** Declares a kind of act; gives back what it is given, with its types checked against each other. */
export function actKind<const F extends Fields>(declaration: ActKind<F>): ActKind<F> {
  return declaration;
}
