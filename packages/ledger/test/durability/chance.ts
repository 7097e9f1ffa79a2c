/** Whole numbers that look like chance and are the same for the same seed (a linear congruence, Knuth's constants of MMIX). */
export class Chance {
  #state: bigint;

  constructor(seed: number) {
    this.#state = BigInt(seed) * 2_654_435_761n + 1n;
  }

  /** From 0 up to, and without, `limit`. */
  below(limit: number): number {
    this.#state = (this.#state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) & ((1n << 64n) - 1n);
    return Number((this.#state >> 33n) % BigInt(limit));
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)] as T;
  }
}
