/** Shares voted each way. */
export interface Split {
  readonly for: bigint;
  readonly against: bigint;
  readonly abstain: bigint;
}

/**
 * An instruction for more shares than there are, brought down in proportion: each way its part of the holding, rounded down,
 * so that no way gains a share by rounding. What is left over is not instructed.
 */
export function inProportion(split: Split, holding: bigint): Split {
  const all = split.for + split.against + split.abstain;
  const part = (shares: bigint): bigint => (shares * holding) / all;
  return { for: part(split.for), against: part(split.against), abstain: part(split.abstain) };
}
