import { entriesNamed, type Explanation, explanationOf, findFinding } from '@tenfold/documents';
import { entriesFrom } from '@tenfold/kernel';
import { fieldProblem, type HttpProblem, isProblem } from '../problem/index.ts';
import type { Asking } from './asking.ts';
import { checkWhole } from './check-issuer.ts';
import { type TimesQuery, timesAsked } from './times-asked.ts';

/** What a finding of an issuer was derived from, as `tenfold explain` shows it of a record file. */
export async function explainFinding(
  issuer: string,
  { finding: typed, ...query }: TimesQuery & { readonly finding: string },
  asking: Asking,
): Promise<Explanation | HttpProblem> {
  const times = timesAsked(query, asking.now);
  if (isProblem(times)) return times;
  const check = await checkWhole(issuer, times, asking);
  if (isProblem(check)) return check;
  const finding = findFinding(check, typed);
  if ('key' in finding) return { ...fieldProblem('finding', finding), problem: 'unknown' };
  const stored = await asking.ledger.entriesById(issuer, entriesNamed(finding));
  const entries = entriesFrom(stored.map(({ content }): unknown => JSON.parse(content)));
  return explanationOf(check, finding, (id) => entries.find((entry) => entry.id === id));
}
