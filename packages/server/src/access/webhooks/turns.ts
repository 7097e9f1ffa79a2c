/** Does something for issuers, one after another. An issuer that is added while it waits, waits once. */
export class Turns {
  readonly #work: (issuer: string) => Promise<void>;
  readonly #onFault: (error: unknown) => void;
  readonly #waiting: Set<string> = new Set();
  readonly #failed: Set<string> = new Set();
  #running: Promise<void> | null = null;
  #hasEnded = false;

  /** `work` is done for each; what it throws is told, and the issuer comes again when it is asked for. */
  constructor(work: (issuer: string) => Promise<void>, onFault: (error: unknown) => void) {
    this.#work = work;
    this.#onFault = onFault;
  }

  add(issuer: string): void {
    if (this.#hasEnded) return;
    this.#waiting.add(issuer);
    this.#running ??= this.#run();
  }

  /** Adds those for which it went wrong. */
  again(): void {
    const failed = [...this.#failed];
    this.#failed.clear();
    for (const issuer of failed) this.add(issuer);
  }

  /** Takes no more, and ends when what is under way is done. */
  async end(): Promise<void> {
    this.#hasEnded = true;
    this.#waiting.clear();
    await this.#running;
  }

  async #run(): Promise<void> {
    for (const issuer of this.#waiting) {
      this.#waiting.delete(issuer);
      await this.#do(issuer);
    }
    this.#running = null;
  }

  async #do(issuer: string): Promise<void> {
    try {
      await this.#work(issuer);
    } catch (error) {
      this.#failed.add(issuer);
      this.#onFault(error);
    }
  }
}
