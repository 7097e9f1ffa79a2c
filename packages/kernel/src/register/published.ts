import type { PlainDate } from '../time/plain-date.ts';

/** One figure as it was printed. `of` says of whom or what, `shares` of how many where that is needed. */
export interface PublishedFigure {
  readonly figure: string;
  readonly of: string | null;
  readonly shares: bigint | null;
  /** As printed, with its decimals; `null` when it was not read. */
  readonly value: string | null;
}

/** Figures that somebody published; they never move the register. */
export interface PublishedFigures {
  readonly entry: string;
  readonly on: PlainDate;
  readonly figures: readonly PublishedFigure[];
}
