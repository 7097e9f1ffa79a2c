import type { PaperPage, PlacedLine, PlacedWord } from '../../src/pages/paper-page.ts';

/** How a word of a made-up page was recognised; `null` for letters of the file itself. */
export type Sure = (word: string) => number | null;

const LETTER = 6;
const HIGH = 12;
const STEP = 16;

/** Pages of a text as if they had been recognised: each word with its place, letters of one width, form feeds between pages. */
export function placedPages(text: string, sure: Sure): readonly PaperPage[] {
  return text.split('\f').map((page, at) => pageOf(page, at + 1, sure));
}

function pageOf(text: string, number: number, sure: Sure): PaperPage {
  const rows = text.replace(/\n$/, '').split('\n');
  const lines = rows.flatMap((row, at) => {
    const words = wordsOf(row, at, sure);
    return words.length === 0 ? [] : [lineOf(words)];
  });
  const readBy = sure('') === null ? 'letters' : 'recognition';
  return { number, width: 600, height: STEP * rows.length, readBy, lines };
}

function wordsOf(row: string, at: number, sure: Sure): readonly PlacedWord[] {
  return [...row.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    place: { left: match.index * LETTER, top: at * STEP, width: match[0].length * LETTER, height: HIGH },
    confidence: sure(match[0]),
  }));
}

function lineOf(words: readonly PlacedWord[]): PlacedLine {
  const [first, last] = [words[0] as PlacedWord, words.at(-1) as PlacedWord];
  const width = last.place.left + last.place.width - first.place.left;
  return { place: { ...first.place, width }, words };
}
