import type { PlacedLine, PlacedWord } from '@tenfold/documents/pages';

/** The mean confidence of the words of lines, each counted as long as it is, from 0 to 100; 0 where there is none. */
export function confidenceIn(lines: readonly PlacedLine[]): number {
  return confidenceOfWords(lines.flatMap(({ words }) => words));
}

/** The same of words. */
export function confidenceOfWords(words: readonly PlacedWord[]): number {
  let [letters, weighed] = [0, 0];
  for (const { text, confidence } of words) {
    letters += text.length;
    weighed += text.length * (confidence ?? 0);
  }
  return letters === 0 ? 0 : weighed / letters;
}
