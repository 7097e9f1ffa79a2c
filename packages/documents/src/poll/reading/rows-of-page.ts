import { rowLabelIn } from './class-label.ts';
import type { Figure } from './figures-in.ts';
import { labelled } from './labels-beside.ts';
import { headsIn } from './heads-in.ts';
import { itemsOfColumns } from './items-of.ts';
import { type ColumnRead, columnsUnder, upToSentence, widened } from './columns-under.ts';
import { markerIn, markerOfHeading, mayFollow, type NumberPath, pathAfter } from './numbering.ts';
import { plainText } from './plain-text.ts';
import { wordsOfRows } from './contests/words-of-rows.ts';
import type { Fragment, SheetSection } from './sheet.ts';
import type { FigureLine, Head } from './table-read.ts';

/** A row of figures on a page: how high it stands, counted on over all pages, and its cells. */
export interface PlacedRow extends FigureLine {
  /** Counted on over all pages. */
  readonly middle: number;
  readonly first: Figure;
  readonly head: Head;
  /** Figures of one column that fall into one row, so that nobody can say which is its own. */
  readonly isCrowded: boolean;
  /** What stands on its own lines, left of the figures; nothing where words of the table stand on other lines too. */
  readonly words: string;
}

/** A number of a resolution on a page, with its height. */
export interface PlacedMarker {
  readonly path: NumberPath;
  readonly top: number;
  readonly subject: string;
  readonly fragment: Fragment;
}

/** What stands on a page in the tables of results. */
export interface PageRead {
  readonly rows: readonly PlacedRow[];
  readonly markers: readonly PlacedMarker[];
}

/** What a page takes over from the one before: the head of a table that goes on, and the last number. */
export interface PageState {
  readonly head: Head | null;
  readonly path: NumberPath;
}

/** The name of a row may go on below its figures. */
const linesBelow = 2;

/** Higher than any page: heights are counted on over pages. */
export const pageStep = 1_000_000;

/** The rows and numbers of the tables on a page. */
export function rowsOfPage(
  section: SheetSection,
  { number, before }: { readonly number: number; readonly before: PageState },
): PageRead & { readonly state: PageState } {
  const heads = headsIn(section);
  const starts = [...(before.head === null ? [] : [{ ...before.head, top: -1, bottom: -1 }]), ...heads];
  const rows: PlacedRow[] = [];
  const markers: PlacedMarker[] = [];
  let path = before.path;
  let bottom = -1;
  for (const [at, start] of starts.entries()) {
    const end = starts[at + 1]?.top ?? Number.POSITIVE_INFINITY;
    const below = section.fragments.filter(({ top }) => top >= start.bottom - 1 && top < end);
    const within = upToSentence(start, below);
    const head = widened(start, within);
    const table = tableUnder(head, within, number);
    if (table.rows.length === 0) continue;
    rows.push(...table.rows);
    const beside = markersIn(within, { head, last: table.bottom, number, path });
    const above = section.fragments.filter(({ top }) => top > bottom && top < head.top);
    for (const marker of beside.length > 0 ? beside : headingIn(above, { number, path })) {
      markers.push(marker);
      ({ path } = marker);
    }
    ({ bottom } = table);
  }
  return { rows, markers, state: { head: heads.at(-1) ?? before.head, path } };
}

/** The last line above a table that names a resolution. */
function headingIn(
  above: readonly Fragment[],
  { number, path }: { readonly number: number; readonly path: NumberPath },
): readonly PlacedMarker[] {
  const found = above.flatMap((fragment) => {
    const marker = markerOfHeading(fragment.text);
    return marker === null ? [] : [{ fragment, marker }];
  });
  const last = found.at(-1);
  if (last === undefined) return [];
  const { fragment, marker } = last;
  return [
    { path: pathAfter(path, marker), subject: marker.rest, top: (number - 1) * pageStep + fragment.top, fragment },
  ];
}

interface TableUnder {
  readonly rows: readonly PlacedRow[];
  readonly bottom: number;
}

function tableUnder(head: Head, within: readonly Fragment[], number: number): TableUnder {
  const columns = columnsUnder(head, within);
  const anchors = columns.find((column) => column.some(({ kind }) => kind !== 'percent'));
  if (anchors === undefined || !columns.flat().some(({ kind }) => kind === 'percent' || kind === 'count'))
    return { rows: [], bottom: 0 };
  const firsts = anchors.filter(({ kind }) => kind !== 'percent');
  const bottom = Math.max(...columns.flat().map((one) => one.bottom));
  const rows = firsts.map((first, at) => rowAt(first, { at, firsts, columns, head, number }));
  const words = wordsOfRows(rows, within);
  return {
    rows: labelled(
      rows.map((row, at) => ({ ...row, words: words[at] ?? '' })),
      within.filter((one) => one.top <= bottom + linesBelow * (one.bottom - one.top) && one.left < head.left),
    ),
    bottom,
  };
}

interface RowAt {
  readonly at: number;
  readonly firsts: readonly Figure[];
  readonly columns: readonly ColumnRead[];
  readonly head: Head;
  readonly number: number;
}

/** The cells of a row, column by column. */
function rowAt(first: Figure, { at, firsts, columns, head, number }: RowAt): PlacedRow {
  const own = columns.map((column) => {
    const rows = rowsOfColumn(column, firsts);
    return column.filter((_, place) => rows[place] === at);
  });
  const isCrowded = own.some((cells) => cells.filter(({ kind }) => kind !== 'percent').length > 1);
  const middle = (number - 1) * pageStep + (first.top + first.bottom) / 2;
  return { label: null, items: itemsOfColumns(own), middle, first, head, isCrowded, words: '' };
}

/**
 * The row of each figure of a column. Where it has as many counts as there are rows they are those of the rows in order; else each
 * goes to the row that stands nearest. A percentage goes with the count before it.
 */
function rowsOfColumn(column: ColumnRead, firsts: readonly Figure[]): readonly number[] {
  const counts = column.filter(({ kind }) => kind !== 'percent');
  const isInOrder = counts.length === firsts.length && counts.every((one, at) => isBetween(one, firsts, at));
  let row = -1;
  return column.map((figure) => {
    const isCount = figure.kind !== 'percent';
    if (isCount && isInOrder) row = counts.indexOf(figure);
    else if (isCount || row === -1 || counts.length === 0) row = nearest(figure, firsts);
    return row;
  });
}

function isBetween(figure: Figure, firsts: readonly Figure[], at: number): boolean {
  const [before, after] = [
    firsts[at - 1]?.top ?? Number.NEGATIVE_INFINITY,
    firsts[at + 1]?.bottom ?? Number.POSITIVE_INFINITY,
  ];
  return figure.top > before && figure.bottom < after;
}

function nearest(figure: Figure, firsts: readonly Figure[]): number {
  const middle = figure.top + figure.bottom;
  const distances = firsts.map((one) => Math.abs(one.top + one.bottom - middle));
  return distances.indexOf(Math.min(...distances));
}

interface MarkersIn {
  readonly head: Head;
  readonly last: number;
  readonly number: number;
  readonly path: NumberPath;
}

/** Numbers stand left of the figures, at the beginning of a row or behind another number. */
function markersIn(within: readonly Fragment[], { head, last, number, path }: MarkersIn): readonly PlacedMarker[] {
  const left = within.filter((one) => one.top <= last && one.left < head.left);
  const edge = Math.min(...left.map((one) => one.left));
  const lines = [...Map.groupBy(left, ({ place }) => (place.at === 'line' ? place.line : 0)).values()];
  const found: PlacedMarker[] = [];
  let before = path;
  for (const line of lines) {
    const read = lineMarker(line, edge, before);
    if (read === null) continue;
    before = read.path;
    const fragment = line[0] as Fragment;
    found.push({ ...read, top: (number - 1) * pageStep + fragment.top, fragment });
  }
  return found;
}

/** A line of words goes on with a number only by chance: what is no next number of a list, and is not at the edge, is none. */
function lineMarker(
  line: readonly Fragment[],
  edge: number,
  before: NumberPath,
): { readonly path: NumberPath; readonly subject: string } | null {
  let path = before;
  let isFound = false;
  for (const [at, fragment] of line.entries()) {
    const marker = markerIn(fragment.text);
    if (marker === null || rowLabelIn(fragment.text) !== null)
      return isFound ? { path, subject: wordsFrom(line, at) } : null;
    const isAtEdge = !isFound && fragment.left - edge < 1.2 * (fragment.bottom - fragment.top);
    if ((marker.top !== null && !isAtEdge) || !mayFollow(path, marker))
      return isFound ? { path, subject: wordsFrom(line, at) } : null;
    path = pathAfter(path, marker);
    isFound = true;
    if (marker.rest !== '') return { path, subject: [marker.rest, wordsFrom(line, at + 1)].join(' ').trim() };
  }
  return isFound ? { path, subject: '' } : null;
}

function wordsFrom(line: readonly Fragment[], at: number): string {
  return line
    .slice(at)
    .map(({ text }) => plainText(text))
    .join(' ');
}
