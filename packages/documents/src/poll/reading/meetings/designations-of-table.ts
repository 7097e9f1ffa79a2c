import { figuresIn } from '../figures-in.ts';
import { headsIn } from '../heads-in.ts';
import type { Fragment, SheetSection } from '../sheet.ts';
import type { Head } from '../table-read.ts';
import type { Designation } from './designations.ts';
import { headingSays, type Said } from './heading-of-meeting.ts';
import type { PlaceIndex } from './place-index.ts';

/** What cells of a table of results say: those of its head, and rows in which nothing else stands. */
export function designationsOfTable(table: SheetSection, indexOf: PlaceIndex): readonly Designation[] {
  const heads = headsIn(table);
  const [first] = heads;
  const start = table.fragments[0];
  if (first === undefined || start === undefined) return [];
  const found: Designation[] = [];
  let isUnderFigures = false;
  for (const row of rowsOf(table)) {
    if (row.some((one) => one.left >= first.left && figuresIn(one.text) !== null)) isUnderFigures = true;
    else if (!isUnderFigures || cellsOf(row).length === 1 || isHead(row, heads)) {
      const said = saidIn(row);
      const from = isUnderFigures ? (row[0] as Fragment) : start;
      if (said !== null) found.push({ at: indexOf(from.place), said });
    }
  }
  return found;
}

/** The rows of a table. */
export function rowsOf({ fragments }: SheetSection): readonly (readonly Fragment[])[] {
  return [...Map.groupBy(fragments, ({ place }) => (place.at === 'cell' ? place.row : 0)).values()];
}

function isHead(row: readonly Fragment[], heads: readonly Head[]): boolean {
  return heads.some(({ top, bottom }) => row.some((one) => one.top >= top && one.top < bottom));
}

function cellsOf(row: readonly Fragment[]): readonly string[] {
  const cells = Map.groupBy(row, ({ place }) => (place.at === 'cell' ? place.column : 0));
  return [...cells.values()].map((lines) => lines.map(({ text }) => text).join(' '));
}

function saidIn(row: readonly Fragment[]): Said {
  const said = cellsOf(row).flatMap((text) => headingSays(text) ?? []);
  const [first, ...others] = said;
  return others.length > 0 ? 'several' : (first ?? null);
}
