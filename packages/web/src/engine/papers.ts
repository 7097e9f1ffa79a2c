import { type Json, openRecord, render, timesOf } from '@tenfold/documents/assessment';
import {
  checkOnDemand,
  findPaper,
  type MadePaper,
  type Paper,
  papers,
  type PaperPeriod,
} from '@tenfold/documents/papers';
import { addDays, type IssuerRecord, message, type Message } from '@tenfold/kernel';
import type { PaperAnswer, PaperGiven, PaperKind } from './paper-answers.ts';
import type { About } from './questions.ts';
import { refusal } from './refusal.ts';

/** Every kind of paper, what it is, and what it can be asked. */
export function paperKinds(language: About['language']): readonly PaperKind[] {
  return papers.map(({ kind, about, options }) => ({
    kind,
    about: render(message(about), { language, names: () => null }),
    options: [...options],
  }));
}

/** A paper by the same functions as the command line, in the language that it is wished in; or why there is none. */
export function paper(record: IssuerRecord, given: PaperGiven, { language }: About): PaperAnswer {
  const kind = findPaper(given.kind);
  if ('key' in kind) throw refusal([kind], language);
  const asked = new Map(Object.entries(given.options));
  const times = timesOf(new Map(given.known === null ? [] : [['known', given.known]]), Date.now());
  if ('key' in times) throw refusal([times], language);
  const period = kind.period(asked, times.today);
  if ('key' in period) return refusedPaper(period, { language, period: null });
  const opened = openRecord(record, { ...times, on: period.until });
  if ('problems' in opened) {
    const [first] = opened.problems;
    return refusedPaper(first === undefined ? fault(kind) : first.message, { language, period });
  }
  const entries = opened.entries.filter((entry) => kind.entryKinds.includes(entry.kind));
  const { issuer, policies } = opened.world;
  const check = checkOnDemand(opened, { ...times, on: period.until });
  const made = kind.make({ ...times, issuer, policies, period, entries, asked, check });
  return 'key' in made ? refusedPaper(made, { language, period }) : madePaper(made, { ...given, period });
}

function fault({ kind }: Paper): never {
  throw new Error(`fault: the record was refused for the paper ${kind} without a reason`);
}

interface Refused {
  readonly language: About['language'];
  readonly period: PaperPeriod | null;
}

function refusedPaper(why: Message, { language, period }: Refused): PaperAnswer {
  return { refused: render(why, { language, names: () => null }), period: period === null ? null : days(period) };
}

function madePaper(
  made: MadePaper,
  { language, period }: Pick<PaperGiven, 'language'> & { readonly period: PaperPeriod },
): PaperAnswer {
  const page = made.page(language);
  const { title } = made.workbook(language);
  return {
    page,
    title,
    isIncomplete: made.isIncomplete,
    period: days(period),
    rests: { after: beforeEntries(language), entries: entriesIn(made.json(language)) },
  };
}

/** Stands where an entry would be named; no sentence has it. */
const MARK = '⁂';

/** The words after which a line of a paper names the entries that it rests on. */
function beforeEntries(language: About['language']): string {
  const told = message('written.entries', { entries: { list: [{ entry: MARK }] } });
  const said = render(told, { language, names: () => null });
  return said.slice(0, said.indexOf(MARK));
}

/** Every entry that a line of the paper rests on. */
function entriesIn(json: Json): readonly string[] {
  const found = new Set<string>();
  const look = (value: Json | undefined, name: string): void => {
    if (Array.isArray(value)) for (const one of value) look(one as Json, name);
    else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) look(one, key);
    else if (name === 'entries' && typeof value === 'string') found.add(value);
  };
  look(json, '');
  return [...found];
}

/** The days of a period as they are asked for: the first of them, the last, and the day of the balance before. */
function days({ since, until, month }: PaperPeriod): Exclude<PaperAnswer['period'], null> {
  return { opening: since, from: addDays(since, 1), to: until, month: month ?? until.slice(0, 7) };
}
