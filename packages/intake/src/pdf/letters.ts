import type { PlacedWord } from '@tenfold/documents/pages';
import { type Matrix, times } from './matrix.ts';
import type { Pdf } from './open-pdf.ts';

export type PdfPage = Awaited<ReturnType<Pdf['getPage']>>;

/** A page's letters as its file has them, each run with its place, turned as the page is shown. */
export async function lettersOf(page: PdfPage): Promise<readonly PlacedWord[]> {
  const shown = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
  const { items } = await page.getTextContent();
  const words: PlacedWord[] = [];
  for (const item of items) {
    if (!('str' in item)) continue;
    const last = words.at(-1);
    // Where a file leaves room for a space the reader says so; a run may otherwise go on in the middle of a word.
    if (item.str.trim() === '' && last !== undefined && item.str !== '') words[words.length - 1] = spaced(last);
    if (item.str.trim() === '') continue;
    const place = placeOf(times(shown, item.transform as unknown as Matrix), item.width);
    if (place !== null) words.push({ text: item.str.replaceAll('\0', ''), place, confidence: null });
  }
  return words;
}

function spaced(word: PlacedWord): PlacedWord {
  return word.text.endsWith(' ') ? word : { ...word, text: `${word.text} ` };
}

/** Where a run stands; `null` for one that does not run from left to right, as a stamp set across the margin. */
function placeOf([across, slant, , up, left, base]: Matrix, length: number): PlacedWord['place'] | null {
  if (across <= 0 || Math.abs(slant) > 0.1 * across) return null;
  const height = Math.abs(up);
  return { left, top: base - height, width: length, height };
}
