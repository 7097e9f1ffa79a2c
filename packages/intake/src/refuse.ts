import { message, type Message } from '@tenfold/kernel';

/** Thrown within the reading of a file for what can't be read; it never leaves the package. */
export class Unreadable extends Error {
  readonly reason: Message;

  constructor(reason: Message) {
    super(reason.key);
    this.reason = reason;
  }
}

/** What is thrown for a file that can't be read, with the sentence of the catalogue that says why. */
export function unreadable(what: string, figures: Message['figures'] = {}): Unreadable {
  return new Unreadable(message(`intake.${what}`, figures));
}

/** Refuses a figure that is above what is worked on. */
export function refuseAbove(what: string, found: number, most: number): void {
  if (found <= most) return;
  throw unreadable(what, { found: { number: BigInt(found) }, most: { number: BigInt(most) } });
}
