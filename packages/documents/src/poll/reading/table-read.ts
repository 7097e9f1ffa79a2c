import type { RowLabel } from './class-label.ts';
import type { Figure } from './figures-in.ts';
import type { SheetPlace } from './sheet.ts';

/** A way to vote. */
export type Way = 'for' | 'against' | 'abstain';

/** What is counted under a heading: shares or votes; `null` where the heading does not say. */
export type Unit = 'shares' | 'votes' | null;

/** The head of a table of results. */
export interface Head {
  /** In the order of the columns. */
  readonly ways: readonly Way[];
  /** What the headings over the ways say is counted in the cells. */
  readonly cells: Unit;
  /** The columns of totals behind them, each with what its heading says it counts. */
  readonly totals: readonly Unit[];
  /** Figures stand to the right of this, and words to the left. */
  readonly left: number;
  /** Where the heading of the first way ends. */
  readonly firstEnd: number;
  readonly top: number;
  readonly bottom: number;
  readonly place: SheetPlace;
}

export type CountFigure = Extract<Figure, { readonly kind: 'count' }>;
export type PercentFigure = Extract<Figure, { readonly kind: 'percent' }>;

/** A cell: its count, and the percentage beside or under it. A cell with a dash has neither. */
export interface Item {
  readonly count: CountFigure | null;
  readonly percent: PercentFigure | null;
}

/** A row of a table: whose it is, and its cells in the order of the columns. */
export interface FigureLine {
  readonly label: RowLabel | null;
  readonly items: readonly Item[];
}

/** What stands in a table for one resolution. */
export interface ResolutionBlock {
  readonly number: string;
  readonly subject: string;
  readonly head: Head;
  readonly lines: readonly FigureLine[];
  readonly place: SheetPlace;
}

/** Figures that no resolution could be found for, or the other way round. */
export interface Unplaced {
  readonly why: string;
  readonly text: string;
  readonly place: SheetPlace;
}

/** What was found in the tables of an announcement. */
export interface TablesRead {
  readonly blocks: readonly ResolutionBlock[];
  readonly unplaced: readonly Unplaced[];
}
