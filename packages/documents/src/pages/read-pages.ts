import { readInstrument } from '../instrument/read-instrument.ts';
import type { FieldPlace, PagesRead } from './field-place.ts';
import { fieldsOf, type QuotedField } from './fields-of.ts';
import { inOneLanguage } from './in-one-language.ts';
import { letterStream, type LetterStream, type StandingWord, wordsQuoted } from './letter-stream.ts';
import type { PaperPage } from './paper-page.ts';
import { around } from './place.ts';
import { lessSure, surenessOf } from './sureness.ts';
import { textOfPages } from './text-of-pages.ts';
import { withDoubts } from './with-doubts.ts';

/**
 * Reads an undertaking off pages of placed words. What was recognised from pictures is only as sure as the least sure of its
 * words: a name, an address or a date that is not surely read stays open and is listed as doubtful, so that nothing is
 * guessed; the reading of a clause is marked. All of it is a draft for a person to confirm.
 */
export function readPages(given: readonly PaperPage[]): PagesRead {
  const { pages, isBilingual } = inOneLanguage(given);
  const read = readInstrument(textOfPages(pages));
  if (read.kind === 'refused') return read;
  const stream = letterStream(pages);
  const isSeen = pages.some(({ readBy }) => readBy === 'recognition');
  const places = fieldsOf(read.instrument).flatMap((field) => placeOf(field, stream, isSeen));
  const instrument = isSeen ? withDoubts(read.instrument, { places, stream, pages }) : read.instrument;
  return { kind: 'instrument', instrument, places, isBilingual };
}

/** Where a field stands: at its surest place, for a name stands in several. */
function placeOf({ field, prints, sort }: QuotedField, stream: LetterStream, isSeen: boolean): readonly FieldPlace[] {
  const found = [...new Set(prints)]
    .flatMap((print) => wordsQuoted(stream, print))
    .map((words) => ({ words, ...surenessOf(words) }));
  const best = found.reduce<(typeof found)[number] | null>((a, b) => (a === null || isSurer(b, a) ? b : a), null);
  if (best === null) return [];
  const mayBeCertain = sort === 'words' || (sort === 'value' && found.length > 1);
  const isRead = isSeen && best.confidence !== null;
  const sureness = isRead && !mayBeCertain ? lessSure(best.sureness, 'likely') : best.sureness;
  const [first] = best.words;
  return [{ field, page: first?.page ?? 1, places: linesOf(best.words), confidence: best.confidence, sureness }];
}

function isSurer(a: { readonly confidence: number | null }, b: { readonly confidence: number | null }): boolean {
  return (a.confidence ?? 100) > (b.confidence ?? 100);
}

/** One place for each line that the words go over, on the page on which they begin. */
function linesOf(words: readonly StandingWord[]): FieldPlace['places'] {
  const first = words[0]?.page;
  const lines = Map.groupBy(
    words.filter(({ page }) => page === first),
    ({ line }) => line,
  );
  return [...lines.values()].map((ofLine) => around(ofLine.map(({ place }) => place)));
}
