import { rowLabelIn } from '../class-label.ts';
import { plainText } from '../plain-text.ts';
import type { PlacedRow } from '../rows-of-page.ts';
import type { Fragment } from '../sheet.ts';

/**
 * The words beside each row of a page, on the lines of its figures. A line of words between two rows may be either’s: where a table
 * has one nothing is said of any row.
 */
export function wordsOfRows(rows: readonly PlacedRow[], within: readonly Fragment[]): readonly string[] {
  const lines = rows.map(linesOf);
  const bottom = Math.max(...rows.flatMap(figuresOf).map((one) => one.bottom));
  const words = within.filter(
    (one) =>
      one.left < (rows[0]?.head.left ?? 0) &&
      one.top < bottom + 0.6 * (one.bottom - one.top) &&
      rowLabelIn(one.text) === null,
  );
  const all = new Set(lines.flatMap((own) => [...own]));
  if (words.some(({ place }) => place.at !== 'line' || !all.has(place.line))) return [];
  return lines.map((own) =>
    words
      .filter(({ place }) => place.at === 'line' && own.has(place.line))
      .map(({ text }) => plainText(text))
      .join(' '),
  );
}

function figuresOf({ items }: PlacedRow): readonly PlacedRow['first'][] {
  return items.flatMap(({ count, percent }) => [count, percent]).flatMap((one) => one ?? []);
}

function linesOf(row: PlacedRow): ReadonlySet<number> {
  return new Set(figuresOf(row).flatMap(({ place }) => (place.at === 'line' ? [place.line] : [])));
}
