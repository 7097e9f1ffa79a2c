/** What has to be ended, the last one opened first. */
export class Endings {
  readonly #all: (() => unknown)[] = [];

  add(end: () => unknown): void {
    this.#all.push(end);
  }

  /** Ends everything; done again, there is nothing left to end. One that can't be ended does not keep the others open. */
  async end(): Promise<void> {
    const failed: unknown[] = [];
    for (const end of this.#all.splice(0).toReversed()) {
      try {
        await end();
      } catch (error) {
        failed.push(error);
      }
    }
    if (failed.length > 0) throw failed[0];
  }
}
