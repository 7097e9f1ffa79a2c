import type { PlainDate } from '@tenfold/kernel';
import type { Language } from '../messages/languages.ts';

/** How a cell stands out: the head of a table, a balance, a remark, the title of a sheet. */
export type Emphasis = 'plain' | 'strong' | 'quiet' | 'head' | 'title';

/** What stands in a cell: nothing, or one value of a kind that a spreadsheet can reckon with. */
export type Cell =
  | null
  | { readonly text: string; readonly emphasis?: Emphasis; readonly wraps?: boolean; readonly side?: 'right' }
  | { readonly count: bigint; readonly emphasis?: Emphasis; readonly isChange?: boolean }
  /** A percentage as it is printed, `0.052`, with its digits after the point. */
  | { readonly percent: string; readonly emphasis?: Emphasis }
  | { readonly date: PlainDate; readonly emphasis?: Emphasis };

/** A column: how many characters wide it is. */
export interface Column {
  readonly width: number;
}

/** One sheet: its rows from the top, of which the first few stay where they are when one scrolls. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly frozenRows: number;
}

/** A workbook as a value; {@link workbookBytes} makes the file of it. */
export interface Workbook {
  readonly language: Language;
  readonly title: string;
  readonly sheets: readonly Sheet[];
}
