import { type HttpProblem, isProblem } from '../problem/index.ts';

/** What was made lately: who asks for the same waits for one answer, and all get it. */
export class Recent<Made extends object> {
  readonly #made = new Map<string, Promise<Made | HttpProblem>>();
  readonly #most: number;

  /** So many are remembered, the latest. */
  constructor(most: number) {
    this.#most = most;
  }

  /** What `key` names, made by `make` where it was not made lately. `key` names all that it depends on. */
  async of(key: string, make: () => Promise<Made | HttpProblem>): Promise<Made | HttpProblem> {
    const found = this.#made.get(key) ?? make();
    this.#made.delete(key);
    this.#made.set(key, found);
    this.#forgetOldest();
    try {
      const made = await found;
      if (isProblem(made)) this.#forget(key, found);
      return made;
    } catch (error) {
      this.#forget(key, found);
      throw error;
    }
  }

  #forgetOldest(): void {
    const [oldest] = this.#made.keys();
    if (this.#made.size > this.#most && oldest !== undefined) this.#made.delete(oldest);
  }

  /** What could not be answered is asked anew. */
  #forget(key: string, made: Promise<unknown>): void {
    if (this.#made.get(key) === made) this.#made.delete(key);
  }
}
