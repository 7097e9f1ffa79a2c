import type { Confidence, Doubtful, ExecutionBlock, Instrument } from '@tenfold/kernel';
import { readInstrument } from '../instrument/read-instrument.ts';
import type { FieldPlace, PagesRead } from './field-place.ts';
import { fieldsOf, type QuotedField } from './fields-of.ts';
import { inOneLanguage } from './in-one-language.ts';
import { letterStream, type LetterStream, type StandingWord, wordsQuoted } from './letter-stream.ts';
import type { PaperPage } from './paper-page.ts';
import { around } from './place.ts';
import { lessSure, surenessOf } from './sureness.ts';
import { textOfPages } from './text-of-pages.ts';

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
  const instrument = isSeen ? withDoubts(read.instrument, places) : read.instrument;
  return { kind: 'instrument', instrument, places, isBilingual };
}

/** Where a field stands: at its surest place, for a name stands in several. */
function placeOf({ field, prints, isName }: QuotedField, stream: LetterStream, isSeen: boolean): readonly FieldPlace[] {
  const found = prints.flatMap((print) => wordsQuoted(stream, print)).map((words) => ({ words, ...surenessOf(words) }));
  const best = found.reduce<(typeof found)[number] | null>((a, b) => (a === null || isSurer(b, a) ? b : a), null);
  if (best === null) return [];
  const isAlone = isName && isSeen && best.confidence !== null && found.length < 2;
  const sureness = isAlone ? lessSure(best.sureness, 'likely') : best.sureness;
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

function withDoubts(instrument: Instrument, places: readonly FieldPlace[]): Instrument {
  const sureness = new Map(places.map((one) => [one.field, one]));
  const sure = (field: string): Confidence => sureness.get(field)?.sureness ?? 'doubtful';
  const left = (field: string, value: string | null | undefined): string | null =>
    value === null || value === undefined || sure(field) === 'doubtful' ? null : value;
  const block = (name: string, found: ExecutionBlock): ExecutionBlock => ({ ...found, ...leftOpen(name, found, left) });
  const { issuer, beneficiary, clauses, execution, doubtful } = instrument;
  return {
    ...instrument,
    issuer: left('issuer', issuer),
    beneficiary: left('beneficiary', beneficiary),
    clauses: clauses.map((clause) => ({
      ...clause,
      confidence: lessSure(clause.confidence, sure(`clauses.${clause.id}.text`)),
    })),
    execution: {
      beneficiary: block('beneficiary', execution.beneficiary),
      witness: block('witness', execution.witness),
      company: block('company', execution.company),
      companyWitness: block('companyWitness', execution.companyWitness),
    },
    doubtful: [...doubtful, ...unsure(instrument, sureness)],
  };
}

function leftOpen(
  block: string,
  found: ExecutionBlock,
  left: (field: string, value: string | null | undefined) => string | null,
): Partial<ExecutionBlock> {
  const kept = (part: 'name' | 'position' | 'address' | 'occupation' | 'date'): string | null =>
    left(`execution.${block}.${part}`, found[part]);
  return {
    name: kept('name'),
    ...(found.position === undefined ? {} : { position: kept('position') }),
    ...(found.address === undefined ? {} : { address: kept('address') }),
    ...(found.occupation === undefined ? {} : { occupation: kept('occupation') }),
    ...(found.date === undefined ? {} : { date: kept('date') }),
  };
}

/** What is not surely read, as a person is asked to look at it: doubtful fields, and names that are only likely. */
function unsure(instrument: Instrument, sureness: ReadonlyMap<string, FieldPlace>): readonly Doubtful[] {
  return fieldsOf(instrument).flatMap(({ field, quote, isName }) => {
    const found = sureness.get(field);
    const step = found?.sureness ?? 'doubtful';
    if (step === 'certain' || (step === 'likely' && !isName)) return [];
    return [{ text: quote, page: found?.page ?? 1, why: `instrument.doubtful.recognised-${step}` }];
  });
}
