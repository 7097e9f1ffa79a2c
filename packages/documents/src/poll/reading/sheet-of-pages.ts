import type { PaperPage, PlacedWord } from '../../pages/paper-page.ts';
import { around, bottomOf, middleOf, rightOf } from '../../pages/place.ts';
import { textOfLine } from '../../pages/text-of-pages.ts';
import { figuresIn } from './figures-in.ts';
import { plainText } from './plain-text.ts';
import type { AnnouncementSheet, Fragment, ProseLine, SheetSection } from './sheet.ts';

/** Pages of placed words as pieces that may be cells of a table, and as lines of sentences. */
export function sheetOfPages(pages: readonly PaperPage[]): AnnouncementSheet {
  const rows = pages.map((page) => ({ page, rows: rowsOf(page.lines.flatMap(({ words }) => words).flatMap(parted)) }));
  return {
    sections: rows.map(({ page, rows: ofPage }): SheetSection => {
      const usual = usualHeight(ofPage.flat());
      const fragments = withoutPageNumber(ofPage).flatMap((row, at) =>
        fragmentsOf(row, { page: page.number, line: at + 1, usual }),
      );
      return { kind: 'page', fragments };
    }),
    prose: rows.flatMap(({ page, rows: ofPage }) => ofPage.map((row, at) => proseLine(row, page.number, at + 1))),
  };
}

/** A run of letters may go over several columns: it is taken apart where it leaves wide room, and where it is nothing but figures. */
function parted(word: PlacedWord): readonly PlacedWord[] {
  const { text, place, confidence } = word;
  const areCells = isNumeric(text.trim()) && /[)）%％][(（\d０-９]|\s/.test(text.trim());
  const parts = areCells ? CELLS : /\S+(?: \S+)*/g;
  const step = place.width / Math.max(text.length, 1);
  const found = [...text.matchAll(parts)];
  const isWhole = found.map(([part]) => part).join('').length === text.replaceAll(/\s/g, '').length;
  if (found.length < 2 || (areCells && !isWhole)) return [word];
  return found.map(({ index, 0: part }) => ({
    text: part,
    place: { ...place, left: place.left + step * index, width: step * part.length },
    confidence,
  }));
}

/** Figures that ran together on a line: each with the bracket behind it. */
const CELLS = /[^()（）\s]*[(（][^()（）]*[)）][%％]?|[(（][^()（）\s]*|[^()（）\s]+[)）]?[%％]?/g;

function rowsOf(words: readonly PlacedWord[]): readonly (readonly PlacedWord[])[] {
  const rows: PlacedWord[][] = [];
  for (const word of words.toSorted((a, b) => middleOf(a.place) - middleOf(b.place))) {
    const [first] = rows.at(-1) ?? [];
    const isSame =
      first !== undefined && Math.abs(middleOf(word.place) - middleOf(first.place)) < 0.4 * first.place.height;
    if (isSame) rows.at(-1)?.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.place.left - b.place.left));
}

/** The number at the foot of a page is none of its figures. */
function withoutPageNumber(rows: readonly (readonly PlacedWord[])[]): readonly (readonly PlacedWord[])[] {
  const text = (rows.at(-1) ?? []).map((word) => word.text).join(' ');
  return /^[\s–—-]*\d{1,3}(?:\s*\/\s*\d{1,3})?[\s–—-]*$/.test(text) ? rows.slice(0, -1) : rows;
}

function usualHeight(words: readonly PlacedWord[]): number {
  const heights = words.map(({ place }) => place.height).toSorted((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? 0;
}

interface RowPlace {
  readonly page: number;
  readonly line: number;
  /** How high the letters of the page usually are. */
  readonly usual: number;
}

/** Words that stand near one another are one piece; figures stand for themselves unless their letters touch. */
function fragmentsOf(row: readonly PlacedWord[], where: RowPlace): readonly Fragment[] {
  const runs: PlacedWord[][] = [];
  for (const word of row) {
    if (isRaised(word, where.usual)) continue;
    const last = runs.at(-1);
    if (last !== undefined && isBeside(last, word)) last.push(word);
    else runs.push([word]);
  }
  return runs.map((run) => fragmentOf(run, where));
}

/** Marks of notes are smaller than what they are set to. */
function isRaised({ text, place }: PlacedWord, usual: number): boolean {
  return place.height < 0.8 * usual && /^\(?(?:\d{1,2}|[a-z]|[*†‡#])\)?$/i.test(text.trim());
}

function isBeside(run: readonly PlacedWord[], word: PlacedWord): boolean {
  const before = run.at(-1) as PlacedWord;
  const gap = word.place.left - rightOf(before.place);
  const height = Math.min(before.place.height, word.place.height);
  const areFigures = isNumeric(run.map(({ text }) => text).join('')) && isNumeric(word.text);
  if (areFigures && /[%％)）]\s*$/.test(before.text) && /^[(（\d０-９]/.test(word.text)) return false;
  return gap < (areFigures ? 0.12 : 0.65) * height;
}

function isNumeric(text: string): boolean {
  return /^[\d,.()[\]%\s-]+$/.test(plainText(text)) || figuresIn(text) !== null;
}

function fragmentOf(run: readonly PlacedWord[], { page, line }: RowPlace): Fragment {
  const place = around(run.map((one) => one.place));
  const known = run.flatMap(({ confidence }) => (confidence === null ? [] : [confidence]));
  return {
    text: textOfLine({ place, words: run }),
    left: place.left,
    right: rightOf(place),
    top: place.top,
    bottom: bottomOf(place),
    place: { at: 'line', page, line },
    confidence: known.length === 0 ? null : Math.min(...known),
  };
}

function proseLine(row: readonly PlacedWord[], page: number, line: number): ProseLine {
  const place = around(row.map((one) => one.place));
  return { text: textOfLine({ place, words: row }), place: { at: 'line', page, line }, goesOn: true };
}
