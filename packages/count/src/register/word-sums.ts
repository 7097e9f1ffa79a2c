/** Words of 32 bits that can be added up before a plain number could cease to be exact: 2^20 of them stay below 2^52. */
const mostAdded = 2 ** 20;

/** Sums of counts that come as two words of 32 bits each, for several things at once, exact however many are added. */
export class WordSums {
  /** The sums of the words since they were last settled; to be added to in place. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  private readonly whole: bigint[];
  private added = 0;

  constructor(size: number) {
    this.low = new Float64Array(size);
    this.high = new Float64Array(size);
    this.whole = Array.from({ length: size }, () => 0n);
  }

  /** To be called once for each round of additions of words in which no sum is added to more than once. */
  endRound(): void {
    this.added += 1;
    if (this.added === mostAdded) this.settle();
  }

  /** The sums, which begin anew. */
  totals(): readonly bigint[] {
    this.settle();
    return this.whole;
  }

  private settle(): void {
    for (const nth of this.whole.keys()) {
      const high = BigInt(this.high[nth] as number);
      this.whole[nth] = (this.whole[nth] as bigint) + (high << 32n) + BigInt(this.low[nth] as number);
    }
    this.low.fill(0);
    this.high.fill(0);
    this.added = 0;
  }
}
