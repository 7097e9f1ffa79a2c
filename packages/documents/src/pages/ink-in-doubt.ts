import type { Clause } from '@tenfold/kernel';
import { type LetterStream, type StandingWord, wordsQuoted } from './letter-stream.ts';
import type { PaperPage, Place, PlacedLine } from './paper-page.ts';
import { around, bottomOf, rightOf } from './place.ts';
import { textOfLine } from './text-of-pages.ts';
import { asksToSign, type Unread } from './unread.ts';

/** Ink that gave no words, on each page by the line above it: a person looks there. */
export function unreadPlaces(
  pages: readonly PaperPage[],
  clauses: readonly Clause[],
  stream: LetterStream,
): readonly Unread[] {
  const end = endOf(clauses, stream);
  return pages.flatMap((page) => {
    const found = (page.unread ?? []).map((place) => unreadAt(page, place, end));
    return [...new Map(found.map((one) => [`${one.may}\n${one.doubt.text}`, one])).values()];
  });
}

function unreadAt(page: PaperPage, place: Place, end: PageEnd): Unread {
  const above = page.lines.filter((line) => line.place.top <= place.top && isOver(line.place, place));
  const nearest = above.toSorted((a, b) => b.place.top - a.place.top)[0];
  const text = nearest === undefined ? '' : textOfLine(nearest);
  const may = isBefore(page, place, end)
    ? 'sentence'
    : page.lines.some((line) => isSignatureOf(line, place))
      ? 'signature'
      : 'signing';
  return { doubt: { text, page: page.number, why: 'instrument.doubtful.ink-unread' }, may };
}

/** Where the last sentence ends: the page, and how far down on it. */
interface PageEnd {
  readonly page: number;
  readonly bottom: number;
}

function endOf(clauses: readonly Clause[], stream: LetterStream): PageEnd {
  const last = clauses
    .flatMap(({ text }) => wordsQuoted(stream, text)[0]?.at(-1) ?? [])
    .toSorted((a, b) => a.page - b.page || bottomOf(a.place) - bottomOf(b.place))
    .at(-1);
  // A line more: the end of a sentence may be what was not read.
  return last === undefined
    ? { page: Number.POSITIVE_INFINITY, bottom: 0 }
    : { page: last.page, bottom: bottomOf(last.place) + last.place.height };
}

function isBefore({ number }: PaperPage, { top }: Place, end: PageEnd): boolean {
  return number < end.page || (number === end.page && top < end.bottom);
}

/** People sign beside and above the words that ask for it, and a little below. */
function isSignatureOf(line: PlacedLine, place: Place): boolean {
  const { top, height } = line.place;
  const isNear = bottomOf(place) > top - 2 * height && place.top < bottomOf(line.place) + 2 * height;
  return isNear && asksToSign(textOfLine(line));
}

/** Whether a clause stands so close to ink that gave no words that they may be its own: in it, above it or below it. */
export function isBesideUnread({ text }: Clause, stream: LetterStream, pages: readonly PaperPage[]): boolean {
  const [words] = wordsQuoted(stream, text);
  return (
    words !== undefined &&
    pages.some((page) =>
      isBeside(
        words.filter((word) => word.page === page.number),
        page,
      ),
    )
  );
}

function isBeside(words: readonly StandingWord[], { unread = [] }: PaperPage): boolean {
  if (words.length === 0 || unread.length === 0) return false;
  const area = around(words.map(({ place }) => place));
  // A line more above and below.
  const more = 1.5 * Math.max(...words.map(({ place }) => place.height));
  return unread.some(
    (place) => isOver(area, place) && place.top < bottomOf(area) + more && bottomOf(place) > area.top - more,
  );
}

/** Whether two places stand one above the other. */
function isOver(a: Place, b: Place): boolean {
  return a.left < rightOf(b) && rightOf(a) > b.left;
}
