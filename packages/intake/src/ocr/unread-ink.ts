import { bottomOf, type Place, type PlacedLine, type PlacedWord, rightOf } from '@tenfold/documents/pages';
import type { Ink } from './ink.ts';
import { runsOf } from './runs-of.ts';

/** The page is looked at in squares of half the height of its words. A square with writing is dark to such a part. */
const WRITTEN = { least: 0.08, most: 0.75 };

/** So many squares beside each other are writing: a word of some letters. */
const LEAST_SQUARES = 4;

/** Drawn lines are thin: writing reaches over so much of the height of its squares. */
const LEAST_HIGH = 0.5;

/** What is so close to the edge of the page, as a part of it, is the edge of the glass. */
const EDGE = 0.02;

/**
 * Places with ink that looks like writing and gave no words: a line that lies in a fold, a signature by hand, words under a
 * stamp. Lines that are drawn to write on are none; a band that is dark from one side to the other may hide a line.
 */
export function unreadInk(ink: Ink, lines: readonly PlacedLine[]): readonly Place[] {
  const { width, height, bands } = ink;
  const words = lines.flatMap((line) => line.words);
  const side = Math.max(6, Math.round(middleHeight(words) / 2));
  const dots = ink.dots.slice();
  for (const word of words) clear({ ...ink, dots }, word.place, side);
  const hidden = bands
    .filter((band) => band.height >= side)
    .map((band) => ({ left: Math.ceil(EDGE * width) + 1, width: Math.floor((1 - 2 * EDGE) * width) - 2, ...band }));
  const places = Array.from({ length: Math.floor(height / side) }, (_, row) =>
    runsOf(squaresOf({ ...ink, dots }, row * side, side))
      .filter(({ from, to }) => to - from >= LEAST_SQUARES)
      .map(({ from, to }) => ({ left: from * side, top: row * side, width: (to - from) * side, height: side })),
  ).flat();
  return [...hidden, ...places].filter((place) => isInside(place, ink));
}

function isInside(place: Place, { width, height }: Ink): boolean {
  const [across, down] = [EDGE * width, EDGE * height];
  const isAcross = place.left > across && rightOf(place) < width - across;
  return isAcross && place.top > down && bottomOf(place) < height - down;
}

/** The height of a word in the middle of all. */
function middleHeight(words: readonly PlacedWord[]): number {
  const heights = words.map(({ place }) => place.height).toSorted((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? 0;
}

/** Takes away the ink of a word, and what of it reaches over its place. */
function clear({ width, height, dots }: Ink, place: Place, more: number): void {
  const [from, to] = [Math.max(0, Math.floor(place.left - more)), Math.min(width, Math.ceil(rightOf(place) + more))];
  const [top, end] = [
    Math.max(0, Math.floor(place.top - more / 2)),
    Math.min(height, Math.ceil(bottomOf(place) + more / 2)),
  ];
  for (let row = top; row < end; row += 1) dots.fill(0, row * width + from, row * width + to);
}

/** Which squares of a row hold writing. */
function squaresOf(ink: Ink, top: number, side: number): readonly boolean[] {
  return Array.from({ length: Math.floor(ink.width / side) }, (_, at) =>
    isWritten(ink, { left: at * side, top, side }),
  );
}

function isWritten(
  { width, dots }: Ink,
  { left, top, side }: { readonly left: number; readonly top: number; readonly side: number },
): boolean {
  let [dark, high] = [0, 0];
  for (let row = top; row < top + side; row += 1) {
    let inRow = 0;
    for (let column = left; column < left + side; column += 1) inRow += dots[row * width + column] as number;
    dark += inRow;
    if (inRow > 0) high += 1;
  }
  const part = dark / (side * side);
  return part > WRITTEN.least && part < WRITTEN.most && high >= LEAST_HIGH * side;
}
