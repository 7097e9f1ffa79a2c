import type { Check } from '@tenfold/documents';
import { type HttpProblem, isProblem } from '../problem/index.ts';

/** So many are remembered, the latest. Each holds the register of its issuer. */
const MOST = 64;

/** Checks that were made lately: who asks the same of the same entries waits for one answer, and all get it. */
export class RecentChecks {
  readonly #made = new Map<string, Promise<Check | HttpProblem>>();

  /** The check that `key` names, made by `make` where it was not made lately. `key` names all that it depends on. */
  async of(key: string, make: () => Promise<Check | HttpProblem>): Promise<Check | HttpProblem> {
    const found = this.#made.get(key) ?? make();
    this.#made.delete(key);
    this.#made.set(key, found);
    this.#forgetOldest();
    try {
      const check = await found;
      if (isProblem(check)) this.#forget(key, found);
      return check;
    } catch (error) {
      this.#forget(key, found);
      throw error;
    }
  }

  #forgetOldest(): void {
    const [oldest] = this.#made.keys();
    if (this.#made.size > MOST && oldest !== undefined) this.#made.delete(oldest);
  }

  /** What could not be answered is asked anew. */
  #forget(key: string, made: Promise<unknown>): void {
    if (this.#made.get(key) === made) this.#made.delete(key);
  }
}
