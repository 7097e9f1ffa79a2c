import type { ClassColumn } from './columns/class-columns.ts';
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
  /**
   * Where the columns part the votes by class: from left to right, whose votes each counts. None where they do so in a way that
   * nobody can tell. `ways` and `totals` are then those of each class.
   */
  readonly columns?: readonly ClassColumn[];
  /** Whether the ways stand there more than once, and nobody says of whom. */
  readonly isRepeated?: boolean;
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
  /** Of figures without a number: the row in which they stand, which a name may tell. */
  readonly row?: UnnumberedRow;
}

/** A row of a table of results that has no number. */
export interface UnnumberedRow {
  readonly subject: string;
  readonly head: Head;
  readonly lines: readonly FigureLine[];
  /** How surely the words are those of these figures: in a row of cells, on the lines of a page, or before them in a text. */
  readonly of: 'cells' | 'page' | 'text';
}

/** What was found in the tables of an announcement. */
export interface TablesRead {
  readonly blocks: readonly ResolutionBlock[];
  readonly unplaced: readonly Unplaced[];
}
