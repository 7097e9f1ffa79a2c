import type { End } from './head.ts';

/** The ends of so many issuers are held ready; of others they are read when their turn comes. */
const MOST_ENDS = 500;

/** The ends of issuers' records as the last transaction of this process left them. */
export class Ends {
  readonly #ends: Map<string, End> = new Map();

  /** Takes an end out: whoever works with it puts it back when it is certain. `null` where none is held. */
  take(issuer: string): End | null {
    const end = this.#ends.get(issuer) ?? null;
    this.#ends.delete(issuer);
    return end;
  }

  /** Keeps an end of which everything is written. */
  keep(issuer: string, end: End | null): void {
    if (end === null) return;
    end.tail?.settle();
    this.#ends.set(issuer, { head: end.head, tail: end.tail });
    const [oldest] = this.#ends.keys();
    if (this.#ends.size > MOST_ENDS && oldest !== undefined) this.#ends.delete(oldest);
  }
}
