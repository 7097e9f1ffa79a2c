import { entriesAt, type IssuerRecord } from '@tenfold/kernel';
import { findPaper, type MadePaper, type Paper, type PaperGiven } from '../../src/papers/index.ts';
import { monthlyReturn, nextDayReturn, type ReturnFigures } from '../../src/returns/index.ts';

/** The day on which every test asks. */
export const today = '2026-11-24';

/** What a return is made from: the entries of a record, on the days that the options name. */
export function givenFor(kind: string, record: IssuerRecord, options: Readonly<Record<string, string>>): PaperGiven {
  const paper = paperNamed(kind);
  const period = paper.period(new Map(Object.entries(options)), today);
  if ('key' in period) throw new Error(period.key);
  const { issuer, policies } = record;
  const entries = entriesAt(record.entries, { on: period.until, knownAt: null });
  const counted = entries.filter((entry) => paper.entryKinds.includes(entry.kind));
  const asked = new Map(Object.entries(options));
  return { issuer, policies, period, knownAt: null, today, entries: counted, asked, check: notForReturns };
}

/** A return is counted and never assessed: asking the rules for one would cost what it need not. */
export function notForReturns(): never {
  throw new Error('a return asked the rules');
}

/** The figures of a return. Throws where it is refused. */
export function figuresFor(
  kind: 'next-day-return' | 'monthly-return',
  record: IssuerRecord,
  options: Readonly<Record<string, string>>,
): ReturnFigures {
  const given = givenFor(kind, record, options);
  const made = kind === 'monthly-return' ? monthlyReturn(given) : nextDayReturn(given);
  if ('key' in made) throw new Error(made.key);
  return made;
}

/** The paper of a return. Throws where it is refused. */
export function madeFor(kind: string, record: IssuerRecord, options: Readonly<Record<string, string>>): MadePaper {
  const made = paperNamed(kind).make(givenFor(kind, record, options));
  if ('key' in made) throw new Error(made.key);
  return made;
}

export function paperNamed(kind: string): Paper {
  const paper = findPaper(kind);
  if ('key' in paper) throw new Error(paper.key);
  return paper;
}
