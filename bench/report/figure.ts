/** One line of the table: a figure of ours beside that of what one would otherwise use, from the same run. */
export interface Figure {
  readonly what: string;
  readonly ours: string;
  /** What stands beside it, and its figure. */
  readonly other: string;
  readonly ratio: string;
  readonly target: string;
  /** `null` where nothing is promised and the figure is there to compare. */
  readonly isMet: boolean | null;
}

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

/** A figure to three digits, with the thousands set apart. */
export function rounded(value: number): string {
  return number.format(value);
}
