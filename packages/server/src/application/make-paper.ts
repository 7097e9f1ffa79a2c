import { checkOnDemand, type MadePaper, type Paper, type PaperOption } from '@tenfold/documents/papers';
import { fieldProblem, type HttpProblem, isProblem, problemFor } from '../problem/index.ts';
import type { Asking } from './asking.ts';
import { openIssuer } from './open-issuer.ts';
import { timesAsked } from './times-asked.ts';

/** What a paper is asked by. */
export type PaperQuery = { readonly [Name in PaperOption | 'known']?: string | undefined };

/** A paper of an issuer of the ledger, as `tenfold paper` makes it of a record file. */
export async function makePaper(
  paper: Paper,
  { issuer, query }: { readonly issuer: string; readonly query: PaperQuery },
  asking: Asking,
): Promise<MadePaper | HttpProblem> {
  const { known, ...options } = query;
  const times = timesAsked({ known }, asking.now);
  if (isProblem(times)) return times;
  const typed = Object.entries(options).filter((one): one is [string, string] => one[1] !== undefined);
  const typedByName = new Map(typed);
  const period = paper.period(typedByName, times.today);
  if ('key' in period) return fieldProblem(typed[0]?.[0] ?? 'on', period);
  const asked = { ...times, on: period.until };
  const opened = await openIssuer(issuer, asked, asking);
  if (isProblem(opened)) return opened;
  const { on, knownAt, today } = asked;
  const entries = await asking.ledger.entriesOfKinds(issuer, { kinds: paper.entryKinds, on, knownAt });
  const { issuer: whose, policies } = opened.world;
  const given = { issuer: whose, policies, period, knownAt, today, entries, asked: typedByName };
  const made = paper.make({ ...given, check: checkOnDemand(opened, asked) });
  return 'key' in made ? problemFor('invalid', made) : made;
}
