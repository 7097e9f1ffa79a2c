import type { Clause, Confidence, Deviation, Doubtful, ExecutionBlock, Instrument } from '@tenfold/kernel';
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

/** What was recognised, with all that is not surely read left open, and no departure that rests on it. */
function withDoubts(instrument: Instrument, places: readonly FieldPlace[]): Instrument {
  const found = new Map(places.map((one) => [one.field, one]));
  const left = leftBy((field) => found.get(field)?.sureness ?? 'doubtful');
  const block = (name: string, read: ExecutionBlock): ExecutionBlock => ({ ...read, ...leftOpen(name, read, left) });
  const { issuer, beneficiary, execution } = instrument;
  const clauses = instrument.clauses.map((clause) => {
    const sureness = found.get(`clauses.${clause.id}.text`)?.sureness ?? 'doubtful';
    return withoutDoubtful({ ...clause, confidence: lessSure(clause.confidence, sureness) });
  });
  return {
    ...instrument,
    issuer: left('issuer', issuer),
    beneficiary: left('beneficiary', beneficiary),
    provisions: provisionsIn(instrument, clauses),
    clauses,
    execution: {
      beneficiary: block('beneficiary', execution.beneficiary),
      witness: block('witness', execution.witness),
      company: block('company', execution.company),
      companyWitness: block('companyWitness', execution.companyWitness),
    },
    deviations: instrument.deviations.filter((deviation) => isSure(deviation, clauses)),
    doubtful: [...instrument.doubtful, ...unsure(instrument, found), ...unsureRules(instrument, clauses)],
  };
}

/** The rules that a doubtful sentence names are not taken over: one digit more or less is another rule. */
function withoutDoubtful(clause: Clause): Clause {
  if (clause.confidence !== 'doubtful' || clause.provisions === undefined) return clause;
  return { ...clause, provisions: [] };
}

function provisionsIn({ provisions }: Instrument, clauses: readonly Clause[]): readonly string[] {
  const named = new Set(clauses.flatMap((clause) => clause.provisions ?? []));
  return provisions.filter((provision) => named.has(provision));
}

/** That something is not there, or is said otherwise, is told only of sentences that were surely read. */
function isSure({ clause }: Deviation, clauses: readonly Clause[]): boolean {
  if (clause === null) return clauses.every(({ confidence }) => confidence !== 'doubtful');
  return clauses.find(({ id }) => id === clause)?.confidence === 'certain';
}

/** Sentences whose rules were not taken over, and that departures were not told, where there seem to be some. */
function unsureRules({ clauses: read, deviations }: Instrument, clauses: readonly Clause[]): readonly Doubtful[] {
  const rules = read.filter(({ id, provisions = [] }) => provisions.length > 0 && isEmptied(id, clauses));
  const untold = deviations.find((deviation) => !isSure(deviation, clauses));
  const at =
    read.find(({ id }) => id === untold?.clause) ?? clauses.find(({ confidence }) => confidence === 'doubtful');
  return [
    ...rules.map(({ text, page }) => ({ text, page, why: 'instrument.doubtful.rules-unsure' })),
    ...(untold === undefined || at === undefined
      ? []
      : [{ text: at.text, page: at.page, why: 'instrument.doubtful.departures-unsure' }]),
  ];
}

function isEmptied(id: string, clauses: readonly Clause[]): boolean {
  return clauses.find((clause) => clause.id === id)?.provisions?.length === 0;
}

type Left = (field: string, value: string | null | undefined) => string | null;

/** Leaves a value open that is not surely read. */
function leftBy(sure: (field: string) => Confidence): Left {
  return (field, value) => (value === null || value === undefined || sure(field) === 'doubtful' ? null : value);
}

function leftOpen(block: string, found: ExecutionBlock, left: Left): Partial<ExecutionBlock> {
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
