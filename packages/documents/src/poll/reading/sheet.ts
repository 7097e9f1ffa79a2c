/** Where something stands in an announcement: on a line, of a page where the file has pages, or in a cell of a table. Counted from 1. */
export type SheetPlace =
  | { readonly at: 'line'; readonly page: number | null; readonly line: number }
  | { readonly at: 'cell'; readonly table: number; readonly row: number; readonly column: number };

/**
 * A piece of text with its place. Pieces of a page stand in the page's own units; those of a table in columns and rows; those of a
 * plain text in characters and lines.
 */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly place: SheetPlace;
  /** How surely it was recognised, from 0 to 100; `null` for letters of the file itself. */
  readonly confidence: number | null;
}

/** A page, a table or a run of lines: pieces whose places can be held against each other. From top to bottom, from left to right. */
export interface SheetSection {
  readonly kind: 'page' | 'table' | 'lines';
  readonly fragments: readonly Fragment[];
  /** Of a table: the lines since the table before, of which one may be the heading of what stands in it. */
  readonly above?: readonly string[];
}

/** A line of text as a person reads it, and whether it goes on with the sentence of the line before. */
export interface ProseLine {
  readonly text: string;
  readonly place: SheetPlace;
  readonly goesOn: boolean;
}

/** An announcement as it was read off its file: what may be a table, and what may be a sentence. */
export interface AnnouncementSheet {
  readonly sections: readonly SheetSection[];
  readonly prose: readonly ProseLine[];
}
