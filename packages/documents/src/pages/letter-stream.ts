import type { PaperPage, PlacedWord } from './paper-page.ts';

/** A word with the page and the line that it stands on. */
export interface StandingWord extends PlacedWord {
  readonly page: number;
  readonly line: number;
}

/** The letters and digits of pages in the order of reading, each with the word that it is of. */
export interface LetterStream {
  readonly letters: string;
  readonly words: readonly StandingWord[];
  /** For each letter, the place of its word in `words`. */
  readonly wordOf: readonly number[];
}

/** The letters of pages as one stream: what is quoted off them is found in it, however its lines were broken. */
export function letterStream(pages: readonly PaperPage[]): LetterStream {
  const words = pages.flatMap(({ number: page, lines }) =>
    lines.flatMap(({ words: ofLine }, line) => ofLine.map((word): StandingWord => ({ ...word, page, line }))),
  );
  return streamOf(words);
}

/** The same of words that stand somewhere on them. */
export function streamOf(words: readonly StandingWord[]): LetterStream {
  const wordOf: number[] = [];
  const letters: string[] = [];
  for (const [at, { text }] of words.entries()) {
    for (const letter of lettersOf(text)) {
      letters.push(letter);
      wordOf.push(at);
    }
  }
  return { letters: letters.join(''), words, wordOf };
}

/** The words that a quotation covers, wherever it stands in the stream; none where it does not stand in it as quoted. */
export function wordsQuoted(
  { letters, words, wordOf }: LetterStream,
  quote: string,
): readonly (readonly StandingWord[])[] {
  const wanted = lettersOf(quote).join('');
  if (wanted === '') return [];
  const found: (readonly StandingWord[])[] = [];
  for (let at = letters.indexOf(wanted); at !== -1; at = letters.indexOf(wanted, at + wanted.length)) {
    const [first, last] = [wordOf[at] as number, wordOf[at + wanted.length - 1] as number];
    found.push(words.slice(first, last + 1));
  }
  return found;
}

/** Letters and digits one by one, capitals and width left out; each is one unit of UTF-16 so that places agree. */
function lettersOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{Letter}\p{Number}]/gu) ?? []
  ).flatMap((letter) => letter.split(''));
}
