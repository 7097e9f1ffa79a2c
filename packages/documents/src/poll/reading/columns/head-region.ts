import { rowLabelIn } from '../class-label.ts';
import { figuresBehind, figuresIn } from '../figures-in.ts';
import { markerIn } from '../numbering.ts';
import { plainText } from '../plain-text.ts';
import type { Fragment, SheetSection } from '../sheet.ts';
import type { Head } from '../table-read.ts';

/** How far a head reaches: rows above its ways in a table, pieces of a text, lines of a page. */
const reach = { table: 3, lines: 14, page: 6 } as const;

/** A head in a text has no more pieces than these. */
const mostPieces = 40;

/** The pieces of a head that stand over its figures: headings above the ways, beside and below them, down to the first row. */
export function headRegion(
  head: Head,
  { kind, fragments }: SheetSection,
  isHeading: (text: string) => boolean,
): readonly Fragment[] {
  if (kind === 'lines') return regionOfText(head, fragments, isHeading);
  const height = kind === 'page' ? (head.bottom - head.top) * reach.page : reach.table;
  const end = firstRow(head, fragments);
  const inReach = fragments.filter((one) => one.top < end && one.top >= head.top - height && isHeading(one.text));
  const over = inReach.filter((one) => one.right > head.left);
  if (kind === 'table') return over;
  // On a page a way may stand right of the first names below it, which are on one line with the others.
  const names = over.filter(isName).map(({ top }) => top);
  return inReach.filter((one) => over.includes(one) || (isName(one) && names.includes(one.top)));
}

function isName({ text }: Fragment): boolean {
  return rowLabelIn(text) !== null;
}

/** The first row of figures under a head, or the first number of a resolution left of them. */
function firstRow({ left, bottom }: Head, fragments: readonly Fragment[]): number {
  const below = fragments.filter((one) => one.top >= bottom - 1 && isRow(one, left));
  return Math.min(...below.map(({ top }) => top), bottom + 1e5);
}

function isRow({ text, right, left: start }: Fragment, left: number): boolean {
  if (right > left) return figuresIn(text)?.some(({ kind }) => kind !== 'none') === true;
  return start < left && markerIn(text) !== null && rowLabelIn(text) === null;
}

function regionOfText(
  { place, top }: Head,
  fragments: readonly Fragment[],
  isHeading: (text: string) => boolean,
): readonly Fragment[] {
  const at = fragments.findIndex((one) => one.place === place || (one.top === top && isHeading(one.text)));
  const isIn = ({ text }: Fragment): boolean => isHeading(text) && figuresBehind(text) === null && !isNumber(text);
  let start = at;
  while (start > 0 && at - start < reach.lines && isIn(fragments[start - 1] as Fragment)) start -= 1;
  let end = at;
  while (end < fragments.length && end - at < mostPieces && isIn(fragments[end] as Fragment)) end += 1;
  return fragments.slice(start, end);
}

/** The number of a resolution: a name of a class begins with a letter, and no heading with a digit. */
function isNumber(text: string): boolean {
  return /^[\d(]/.test(plainText(text));
}
