import type { Clause, Confidence, Doubtful, ExecutionBlock, Instrument } from '@tenfold/kernel';
import type { FieldPlace } from './field-place.ts';
import { fieldsOf } from './fields-of.ts';
import { isBesideUnread, unreadPlaces } from './ink-in-doubt.ts';
import type { LetterStream } from './letter-stream.ts';
import { surelyMissing, type Told } from './missing-in-doubt.ts';
import type { PaperPage } from './paper-page.ts';
import { withSureRules } from './rules-in-doubt.ts';
import { surelySigned, unreadLines } from './signing-in-doubt.ts';
import { lessSure } from './sureness.ts';

/** The pages on which an instrument was recognised, and where its fields stand on them. */
interface Recognised {
  readonly pages: readonly PaperPage[];
  readonly stream: LetterStream;
  readonly places: readonly FieldPlace[];
}

/**
 * What was recognised from pictures, with all left open that is not surely read: names, addresses and days; rules of doubtful
 * sentences; signatures, and whatever is said to be missing or to depart where it may stand in words that could not be read.
 */
export function withDoubts(instrument: Instrument, { pages, stream, places }: Recognised): Instrument {
  const found = new Map(places.map((one) => [one.field, one]));
  const left = leftBy((field) => found.get(field)?.sureness ?? 'doubtful');
  const marked = instrument.clauses.map((clause) => {
    const sureness = found.get(`clauses.${clause.id}.text`)?.sureness ?? 'doubtful';
    const beside = isBesideUnread(clause, stream, pages) ? 'doubtful' : 'certain';
    return { ...clause, confidence: lessSure(clause.confidence, lessSure(sureness, beside)) };
  });
  const clauses = withSureRules(marked, stream);
  const unread = [...unreadLines(instrument.clauses, stream), ...unreadPlaces(pages, instrument.clauses, stream)];
  const told = surelyMissing(instrument, { clauses, unread });
  return {
    ...instrument,
    ...told,
    issuer: left('issuer', instrument.issuer),
    beneficiary: left('beneficiary', instrument.beneficiary),
    provisions: provisionsIn(instrument, clauses),
    clauses,
    execution: surelyExecuted(instrument, surelySigned(instrument.execution, { pages, unread }), left),
    doubtful: [
      ...instrument.doubtful,
      ...unsure(instrument, found),
      ...unsureRules(clauses),
      ...untold(instrument, told, clauses),
      ...unread.map(({ doubt }) => doubt),
    ],
  };
}

function provisionsIn({ provisions }: Instrument, clauses: readonly Clause[]): readonly string[] {
  const named = new Set(clauses.flatMap((clause) => clause.provisions ?? []));
  return provisions.filter((provision) => named.has(provision));
}

function surelyExecuted(
  { execution }: Instrument,
  signed: ReturnType<typeof surelySigned>,
  left: Left,
): Instrument['execution'] {
  const block = (name: keyof Instrument['execution']): ExecutionBlock => ({
    ...execution[name],
    ...leftOpen(name, execution[name], left),
    signed: signed[name],
  });
  return {
    beneficiary: block('beneficiary'),
    witness: block('witness'),
    company: block('company'),
    companyWitness: block('companyWitness'),
  };
}

/** Doubtful sentences of which not all rules may be taken over. */
function unsureRules(clauses: readonly Clause[]): readonly Doubtful[] {
  return clauses
    .filter(({ confidence, provisions }) => confidence === 'doubtful' && provisions !== undefined)
    .map(({ text, page }) => ({ text, page, why: 'instrument.doubtful.rules-unsure' }));
}

/** That departures and missing sentences were not told, where there seem to be some: at the sentence that is in the way. */
function untold(instrument: Instrument, told: Told, clauses: readonly Clause[]): readonly Doubtful[] {
  const left = instrument.deviations.filter((deviation) => !told.deviations.includes(deviation));
  const isAllTold = left.length === 0 && told.missing.length === instrument.missing.length;
  const at =
    clauses.find(({ id }) => left.some(({ clause }) => clause === id)) ??
    clauses.find(({ confidence }) => confidence === 'doubtful');
  return isAllTold || at === undefined
    ? []
    : [{ text: at.text, page: at.page, why: 'instrument.doubtful.departures-unsure' }];
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
  return fieldsOf(instrument).flatMap(({ field, quote, sort }) => {
    const found = sureness.get(field);
    const step = found?.sureness ?? 'doubtful';
    if (step === 'certain' || (step === 'likely' && sort === 'words')) return [];
    return [{ text: quote, page: found?.page ?? 1, why: `instrument.doubtful.recognised-${step}` }];
  });
}
