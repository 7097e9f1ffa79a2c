import { type RowLabel, rowLabelIn } from './class-label.ts';
import { type Figure, figuresIn } from './figures-in.ts';
import { itemsOf } from './items-of.ts';
import { markerIn, markerOfHeading, mayFollow, type NumberPath, numberText, pathAfter } from './numbering.ts';
import { plainText } from './plain-text.ts';
import type { Fragment, SheetSection } from './sheet.ts';
import type { FigureLine, Head, ResolutionBlock, TablesRead, Unplaced } from './table-read.ts';
import { headsIn } from './heads-in.ts';
import { joinedFigures } from './joined-figures.ts';

/** What is kept while the rows of tables are read one after the other: a table may go on in the next one. */
export interface GridState {
  readonly head: Head | null;
  readonly path: NumberPath;
}

interface RowRead {
  readonly label: RowLabel | null;
  readonly figures: readonly Figure[];
  readonly path: NumberPath;
  readonly subject: string;
  readonly first: Fragment;
}

/** The resolutions of a table of cells, whose rows are what they are. */
export function rowsOfGrid(section: SheetSection, given: GridState): TablesRead & { readonly state: GridState } {
  const heads = headsIn(section);
  let head = heads.length === 0 ? given.head : null;
  let path = pathAbove(section, given.path);
  // Under a head of its own a table goes on with the number of the one before only in rows that name a class.
  let isOwn = heads.length === 0 || path !== given.path;
  const read: (RowRead & { readonly head: Head })[] = [];
  const rows = [...Map.groupBy(section.fragments, ({ place }) => (place.at === 'cell' ? place.row : 0)).values()];
  for (const row of rows) {
    const top = row[0]?.top ?? 0;
    const own = heads.find((one) => top >= one.top && top < one.bottom);
    if (own !== undefined) head = own;
    if (own !== undefined || head === null) continue;
    const one = rowOf(row, head, path);
    isOwn ||= one.path !== path;
    path = one.path;
    const isNumbered = isOwn || one.label !== null;
    if (one.figures.length > 0) addRow(read, { ...one, path: isNumbered ? path : [], head });
  }
  return { ...blocksOf(read), state: { head, path } };
}

/** A table of one resolution may have its number in the heading above it. */
function pathAbove({ above = [] }: SheetSection, before: NumberPath): NumberPath {
  const markers = above.flatMap((text) => markerOfHeading(text) ?? []);
  const last = markers.at(-1);
  return last === undefined ? before : pathAfter(before, last);
}

function rowOf(row: readonly Fragment[], head: Head, before: NumberPath): RowRead {
  const numeric = row.filter((one) => one.right > head.left && one.left >= head.left);
  const figures = joinedFigures(numeric);
  const words = row.filter((one) => one.left < head.left || figuresIn(one.text) === null);
  let path = before;
  let label: RowLabel | null = null;
  const subject: string[] = [];
  for (const { text, left } of words) {
    if (left >= head.left) continue;
    const named = rowLabelIn(text);
    if (named !== null) {
      label = named;
      continue;
    }
    const found = subject.length === 0 ? markerIn(text) : null;
    const marker = found !== null && mayFollow(path, found) ? found : null;
    if (marker !== null) path = pathAfter(path, marker);
    const rest = marker === null ? plainText(text) : marker.rest;
    if (rest !== '') subject.push(rest);
  }
  return { label, figures, path, subject: subject.join(' '), first: row[0] as Fragment };
}

/** A row of percentages alone belongs to the counts above it. */
function addRow(read: (RowRead & { readonly head: Head })[], row: RowRead & { readonly head: Head }): void {
  const last = read.at(-1);
  const isBelow = row.figures.every(({ kind }) => kind === 'percent') && last !== undefined;
  if (isBelow) read[read.length - 1] = { ...last, figures: [...last.figures, ...row.figures] };
  else read.push(row);
}

function blocksOf(rows: readonly (RowRead & { readonly head: Head })[]): TablesRead {
  const blocks: ResolutionBlock[] = [];
  const unplaced: Unplaced[] = [];
  for (const row of rows) {
    const number = numberText(row.path);
    const line = { label: row.label, items: itemsOf(row.figures) };
    const last = blocks.at(-1);
    if (number === '') addUnnumbered(unplaced, row, line);
    else if (last?.number === number && row.label !== null)
      blocks[blocks.length - 1] = { ...last, lines: [...last.lines, line] };
    else blocks.push({ number, subject: row.subject, head: row.head, lines: [line], place: row.first.place });
  }
  return { blocks, unplaced };
}

/** Rows of classes below the one that has the words belong to it. */
function addUnnumbered(unplaced: Unplaced[], row: RowRead & { readonly head: Head }, line: FigureLine): void {
  const text = [row.subject, ...row.figures.map((one) => one.text)].join(' ').trim();
  const own = { subject: row.subject, head: row.head, lines: [line], of: 'cells' } as const;
  const last = unplaced.at(-1);
  if (last?.row !== undefined && row.subject === '' && row.label !== null)
    unplaced[unplaced.length - 1] = {
      ...last,
      text: `${last.text} ${text}`,
      row: { ...last.row, lines: [...last.row.lines, line] },
    };
  else unplaced.push({ why: 'announcement.unsure.no-number', text, place: row.first.place, row: own });
}
