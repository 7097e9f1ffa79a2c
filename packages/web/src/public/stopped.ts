import { type Message, message } from '@tenfold/kernel';

/** Why a check could not be made, as a sentence of the catalogue. */
export class Stopped extends Error {
  readonly why: Message;

  constructor(key: string, figures: Message['figures'] = {}) {
    super(key);
    this.why = message(key, figures);
  }
}
