import type { PlacedLine } from '@tenfold/documents/pages';

/** The mean confidence of the words of lines, each counted as long as it is, from 0 to 100; 0 where there is none. */
export function confidenceIn(lines: readonly PlacedLine[]): number {
  let [letters, weighed] = [0, 0];
  for (const { words } of lines) {
    for (const { text, confidence } of words) {
      letters += text.length;
      weighed += text.length * (confidence ?? 0);
    }
  }
  return letters === 0 ? 0 : weighed / letters;
}
