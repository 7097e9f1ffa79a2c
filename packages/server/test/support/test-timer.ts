/** A timer that stands until a test lets time pass. */
export class TestTimer {
  readonly #works: Set<() => void> = new Set();

  every(_: number, work: () => void): () => void {
    this.#works.add(work);
    return () => this.#works.delete(work);
  }

  /** Lets as much time pass that everything is done once. */
  pass(): void {
    for (const work of this.#works) work();
  }
}
