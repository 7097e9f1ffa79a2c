import {
  around,
  bottomOf,
  middleOf,
  type Place,
  type PlacedLine,
  type PlacedWord,
  rightOf,
} from '@tenfold/documents/pages';
import { confidenceOfWords } from './confidence.ts';
import { isHan } from './scripts.ts';

type Run = readonly PlacedWord[];

/**
 * A page in two languages that was read once as Chinese and once as English: of each run of Chinese the surer of both readings is
 * kept, and the words beside it as they were read as English.
 */
export function inBothScripts(chinese: readonly PlacedLine[], latin: readonly PlacedLine[]): readonly PlacedLine[] {
  const seen = new Set<PlacedLine>();
  const lines = chinese.map((line) => {
    const beside = latin.filter((other) => !seen.has(other) && isSameLine(line, other));
    for (const other of beside) seen.add(other);
    return merged(
      hanRuns(line.words),
      beside.flatMap((other) => other.words),
    );
  });
  const unseen = latin.filter((line) => !seen.has(line)).map(({ words }) => words);
  return [...lines, ...unseen]
    .filter((words) => words.length > 0)
    .map((words) => ({ place: around(words.map(({ place }) => place)), words }));
}

function merged(runs: readonly Run[], latin: Run): Run {
  const kept = runs.filter((run) => {
    const replaced = latin.filter((word) => isIn(word, run));
    return confidenceOfWords(run) > confidenceOfWords(replaced);
  });
  const words = latin.filter((word) => !kept.some((run) => isIn(word, run)));
  return [...words, ...kept.flat()].toSorted((a, b) => a.place.left - b.place.left);
}

function isSameLine({ place }: PlacedLine, other: PlacedLine): boolean {
  const isBeside = other.place.left < rightOf(place) && rightOf(other.place) > place.left;
  return isBeside && middleOf(other.place) > place.top && middleOf(other.place) < bottomOf(place);
}

/** Chinese words that follow each other closely, with the numbers among them. */
function hanRuns(words: Run): readonly Run[] {
  const runs: PlacedWord[][] = [[]];
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const isChinese = isHan(word) || isNumber(word);
    if (!isChinese || (before !== undefined && isFarBehind(before, word))) runs.push([]);
    if (isChinese) runs.at(-1)?.push(word);
  }
  return runs.filter((run) => run.some(isHan));
}

function isFarBehind(before: PlacedWord, word: PlacedWord): boolean {
  return word.place.left - rightOf(before.place) > 1.5 * word.place.height;
}

/** `8A.43`, `(2)`: what stands in a sentence of either language. */
function isNumber({ text }: PlacedWord): boolean {
  return !/[A-Za-z]{2}/.test(text);
}

function isIn({ place }: PlacedWord, run: Run): boolean {
  const area: Place = around(run.map((word) => word.place));
  const middle = place.left + place.width / 2;
  return middle > area.left && middle < rightOf(area);
}
