import { type Message, message } from '../finding/message.ts';

/** A decision not taken: what is wrong, in which field, and what to do. A refusal is returned, never thrown. */
export interface Refusal {
  /** The path of the field inside the entry, as `fields.shares`; empty when the entry as a whole is refused. */
  readonly field: string;
  readonly message: Message;
}

/** A refusal with the entry that it is about; `entry` is `null` when the file as a whole is. */
export interface Problem extends Refusal {
  readonly entry: string | null;
}

/** A refusal of one field, from a key of the catalogue and its figures. */
export function refuse(field: string, key: string, figures: Message['figures'] = {}): Refusal {
  return { field, message: message(key, figures) };
}
