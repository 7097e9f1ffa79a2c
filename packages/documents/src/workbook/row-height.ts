import type { Cell, Column } from './workbook.ts';

/** The height of a line of text, in points. */
export const LINE = 16;

/** The height of a title. */
const TITLE = 22;

/** How high a row must be for all its texts to be read: spreadsheets do not all find that out when they open a file. */
export function rowHeight(row: readonly Cell[], columns: readonly Column[]): number {
  const heights = row.map((cell, at) => heightOf(cell, columns[at]?.width ?? 0));
  return Math.max(LINE, ...heights);
}

function heightOf(cell: Cell, width: number): number {
  if (cell === null || !('text' in cell)) return LINE;
  if (cell.emphasis === 'title') return TITLE;
  return cell.wraps === true ? LINE * Math.max(1, Math.ceil(widthOf(cell.text) / (width * FILLED))) : LINE;
}

/** A line is broken between words, so that it is seldom full. */
const FILLED = 0.9;

/** How many characters wide a text is; one of Chinese takes the place of two. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += (letter.codePointAt(0) ?? 0) >= FIRST_WIDE ? 2 : 1;
  return width;
}

/** From here on, most letters are as wide as they are high. */
const FIRST_WIDE = 0x11_00;
