import { lookalikes, shortWords, vocabulary } from './vocabulary.ts';

const long: ReadonlySet<string> = new Set(vocabulary);
const known: ReadonlySet<string> = new Set([...vocabulary, ...shortWords, ...lookalikes]);

/** The vocabulary by what is left of a word when shapes that scanners confuse are made one. */
const byShape: ReadonlyMap<string, string> = new Map([...known].map((word) => [shapeOf(word), word]));

/** Whether a word belongs to the vocabulary of undertakings. */
export function isKnownWord(word: string): boolean {
  return known.has(word);
}

/**
 * The word that a misread word of the paper stands for, or the two, in lower case; the word itself when it is known, too short, or like
 * none. First by shapes (`cornp1iance`), then by likeness: one letter wrong, or two in a very long word.
 */
export function repairedWord(word: string): string {
  if (known.has(word) || word.length > 20 || /^\d+$|^[8b]a\b/.test(word)) return word;
  const alike = byShape.get(shapeOf(word));
  if (alike !== undefined) return alike;
  const parted = partedWord(word);
  if (parted !== null) return parted;
  if (word.length < 6 || !/^[a-z]+$/.test(word)) return word;
  return (
    vocabulary.find((candidate) => isLike(word, candidate, 1)) ??
    vocabulary.find((candidate) => isLike(word, candidate, 2)) ??
    word
  );
}

/** A long word of the vocabulary and a short one behind it that a scan shows as one, as `endeavoursto`; `null` for others. */
function partedWord(word: string): string | null {
  const short = runsOn.find((end) => word.endsWith(end) && long.has(word.slice(0, -end.length)));
  return short === undefined ? null : `${word.slice(0, -short.length)} ${short}`;
}

/** Short words that run on behind others; one that ends English words itself is not among them. */
const runsOn: readonly string[] = ['to', 'of', 'the', 'and', 'in', 'that', 'with', 'under', 'by'];

/** Two neighbouring pieces that make one long word of the vocabulary, as `under` and `taking`; `null` for others. */
export function joinedWord(first: string, second: string): string | null {
  const whole = first + second;
  return whole.length >= 5 && long.has(whole) ? whole : null;
}

/** Letters and digits that look alike on a bad scan, as one letter each. */
function shapeOf(word: string): string {
  return word
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
    .replaceAll('0', 'o')
    .replaceAll(/[1l|!]/g, 'i')
    .replaceAll('5', 's')
    .replaceAll('8', 'b')
    .replaceAll('6', 'b');
}

/** Inflected words are words of their own, not misread ones; two letters may be wrong only inside a very long word. */
function isLike(word: string, candidate: string, limit: 1 | 2): boolean {
  if (candidate.length < 6 || Math.abs(word.length - candidate.length) > limit) return false;
  if (word.startsWith(candidate) || candidate.startsWith(word)) return false;
  if (limit === 2 && (candidate.length < 11 || word[0] !== candidate[0] || word.at(-1) !== candidate.at(-1)))
    return false;
  return editsWithin(word, candidate, limit);
}

/** Whether at most `limit` letters inserted, dropped, changed or changed round make one word of the other. */
function editsWithin(a: string, b: string, limit: number): boolean {
  if (a === b) return true;
  if (limit === 0 || a === '' || b === '') return a.length + b.length <= limit;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  if (restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0]) {
    if (editsWithin(restA.slice(2), restB.slice(2), limit - 1)) return true;
  }
  return (
    editsWithin(restA.slice(1), restB.slice(1), limit - 1) ||
    editsWithin(restA.slice(1), restB, limit - 1) ||
    editsWithin(restA, restB.slice(1), limit - 1)
  );
}
