import type { PlacedWord } from '@tenfold/documents/pages';
import { rightOf } from '@tenfold/documents/pages';

type Row = readonly PlacedWord[];

/** Of the rows that reach over both sides of a gutter, so many must leave it free for there to be columns. */
const LEAST_FREE = 0.9;
/** Fewer rows with words on both sides are a table or a block for signing, which is read across. */
const LEAST_ROWS = 12;
/** Where one side is in English and the other in Chinese, so many rows are columns. */
const LEAST_ROWS_OF_TWO_LANGUAGES = 4;

/**
 * Parts rows into columns where a page has two: pages with two languages side by side. A page of one column is given back as
 * it is. What reaches over the gutter, as a heading does, is read before both columns.
 */
export function columnsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const gutter = gutterOf(rows);
  if (gutter === null) return [rows];
  const across = rows.filter((row) => isAcross(row, gutter));
  const parted = rows.filter((row) => !isAcross(row, gutter));
  const left = parted.map((row) => row.filter(({ place }) => rightOf(place) <= gutter));
  const right = parted.map((row) => row.filter(({ place }) => place.left >= gutter));
  return [across, left, right]
    .map((column) => column.filter((row) => row.length > 0))
    .filter(({ length }) => length > 0);
}

/** A place near the middle of the page that nearly all rows leave free which have words on both its sides. */
function gutterOf(rows: readonly Row[]): number | null {
  const words = rows.flat();
  if (words.length === 0) return null;
  const [first, last] = [
    Math.min(...words.map(({ place }) => place.left)),
    Math.max(...words.map(({ place }) => rightOf(place))),
  ];
  const width = last - first;
  const tried = Array.from({ length: 41 }, (_, step) => {
    const at = first + (width * (30 + step)) / 100;
    return { at, free: freeRows(rows, at) ?? 0 };
  });
  const most = Math.max(...tried.map(({ free }) => free));
  const best = tried.filter(({ free }) => free === most);
  return most === 0 ? null : (best[Math.floor(best.length / 2)]?.at ?? null);
}

/** How many rows with words on both sides leave a place free; `null` where those are too few, or too many do not. */
function freeRows(rows: readonly Row[], at: number): number | null {
  const both = rows.filter(
    (row) => row.some(({ place }) => rightOf(place) <= at) && row.some(({ place }) => place.left >= at),
  );
  const free = both.filter((row) => !isAcross(row, at) && isParted(row, at)).length;
  const covered = rows.filter((row) => isAcross(row, at)).length;
  const least = isTwoLanguages(both, at) ? LEAST_ROWS_OF_TWO_LANGUAGES : LEAST_ROWS;
  return free < least || free < LEAST_FREE * (both.length + covered) ? null : free;
}

/** Whether one side of a place is mostly in Chinese and the other mostly in Latin letters. */
function isTwoLanguages(rows: readonly Row[], at: number): boolean {
  const words = rows.flat();
  const [left, right] = [
    isMostlyHan(words.filter(({ place }) => rightOf(place) <= at)),
    isMostlyHan(words.filter(({ place }) => place.left >= at)),
  ];
  return left !== right;
}

/** A Chinese character says as much as two letters. */
function isMostlyHan(words: Row): boolean {
  const text = words.map((word) => word.text).join('');
  return 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0) > (text.match(/[A-Za-z]/g)?.length ?? 0);
}

function isAcross(row: Row, at: number): boolean {
  return row.some(({ place }) => place.left < at && rightOf(place) > at);
}

/** The space between two words is no gutter: it must be wider than a letter is high. */
function isParted(row: Row, at: number): boolean {
  const before = Math.max(...row.filter(({ place }) => rightOf(place) <= at).map(({ place }) => rightOf(place)));
  const after = Math.min(...row.filter(({ place }) => place.left >= at).map(({ place }) => place.left));
  return after - before > (row[0]?.place.height ?? 0);
}
