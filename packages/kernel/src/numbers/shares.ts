declare const unit: unique symbol;

/** A whole number of shares; never negative once it has passed {@link shares}. */
export type Shares = bigint & { readonly [unit]?: 'shares' };

/** A whole number of votes. */
export type Votes = bigint & { readonly [unit]?: 'votes' };

const COUNT = /^(?:0|[1-9][0-9]{0,29})$/;

/** Whether `text` is a whole count as the file formats write it: digits only, no sign, no leading zero, at most 30 digits. */
export function isCount(text: string): boolean {
  return COUNT.test(text);
}

/** Reads a count written as decimal digits. Throws `RangeError` when {@link isCount} is false. */
export function shares(text: string): Shares {
  if (!isCount(text)) throw new RangeError(`not a whole count: ${text}`);
  return BigInt(text);
}
