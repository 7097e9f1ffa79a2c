import { type Message, message } from '@tenfold/kernel';

/** Why something could not be done or read, as a sentence of the catalogue (`signing.*`). */
export interface Problem {
  readonly problem: Message;
}

/** A problem from the key of its sentence, without `signing.` before it. */
export function problem(name: string, figures: Message['figures'] = {}): Problem {
  return { problem: message(`signing.${name}`, figures) };
}
