import type { PlacedLine, PlacedWord } from '@tenfold/documents/pages';
import { columnsOf } from './columns.ts';
import { around, bottomOf, middleOf, rightOf } from '@tenfold/documents/pages';

/** Puts the words of a page, in whatever order a file has them, into lines: column after column, each from top to bottom. */
export function linesOf(words: readonly PlacedWord[]): readonly PlacedLine[] {
  const rows = rowsOf(words);
  return columnsOf(rows).flatMap((column) => column.map((row) => ({ place: around(row.map(placeOf)), words: row })));
}

/** Words whose middles are at one height, from left to right; rows from top to bottom. */
function rowsOf(words: readonly PlacedWord[]): readonly (readonly PlacedWord[])[] {
  const rows: PlacedWord[][] = [];
  for (const word of words.toSorted((a, b) => middleOf(a.place) - middleOf(b.place))) {
    const row = rows.at(-1);
    if (row !== undefined && isOnRow(word, row)) row.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.place.left - b.place.left));
}

/** Raised marks and brackets are smaller than the words beside them: the middle has to fall into the row. */
function isOnRow({ place }: PlacedWord, row: readonly PlacedWord[]): boolean {
  const first = row[0] as PlacedWord;
  const middle = middleOf(place);
  return middle > first.place.top && middle < bottomOf(first.place);
}

function placeOf({ place }: PlacedWord): PlacedWord['place'] {
  return place;
}

/** Whether a gap parts the word from the one before it as a new column would. */
export function isWideGap(before: PlacedWord, word: PlacedWord): boolean {
  return word.place.left - rightOf(before.place) > 1.5 * Math.max(before.place.height, word.place.height);
}
