import { entriesAt, type IssuerRecord } from '@tenfold/kernel';
import { openRecord } from '../../src/asked/index.ts';
import { checkOnDemand, type MadePaper, type PaperGiven } from '../../src/papers/index.ts';
import { paperNamed, today } from '../returns/return-of.ts';

type Options = Readonly<Record<string, string>>;

/** What a paper in words is made from: a record opened at the end of the period, and the entries in force then. */
export function givenFor(kind: string, record: IssuerRecord, options: Options): PaperGiven {
  const paper = paperNamed(kind);
  const asked = new Map(Object.entries(options));
  const period = paper.period(asked, today);
  if ('key' in period) throw new Error(period.key);
  const times = { on: period.until, knownAt: null, today };
  const opened = openRecord(record, times);
  if ('problems' in opened) throw new Error(JSON.stringify(opened.problems[0]?.message.key));
  const entries = entriesAt(record.entries, times).filter((entry) => paper.entryKinds.includes(entry.kind));
  const { issuer, policies } = record;
  return { issuer, policies, period, knownAt: null, today, entries, asked, check: checkOnDemand(opened, times) };
}

/** The paper, or the key of why it was refused. */
export function paperFor(kind: string, record: IssuerRecord, options: Options): MadePaper | string {
  const made = paperNamed(kind).make(givenFor(kind, record, options));
  return 'key' in made ? made.key : made;
}

/** The paper. Throws where it is refused. */
export function madeFor(kind: string, record: IssuerRecord, options: Options): MadePaper {
  const made = paperFor(kind, record, options);
  if (typeof made === 'string') throw new Error(made);
  return made;
}
