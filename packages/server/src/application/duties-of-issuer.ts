import { findPerson } from '@tenfold/documents';
import { type DutiesAnswer, dutiesFound, dutyPeriodOf, instantOfQuestion } from '@tenfold/documents/duties';
import { fieldProblem, type HttpProblem, isProblem } from '../problem/index.ts';
import type { Asking } from './asking.ts';
import { checkWhole } from './check-issuer.ts';
import { type TimesQuery, timesAsked } from './times-asked.ts';

/** What duties are asked about. */
export interface DutiesQuery extends TimesQuery {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly person?: string | undefined;
}

/** The duties of an issuer of the ledger, as `tenfold duties` gives them of a record file. */
export async function dutiesOfIssuer(
  issuer: string,
  query: DutiesQuery,
  asking: Asking,
): Promise<DutiesAnswer | HttpProblem> {
  const times = timesAsked(query, asking.now);
  if (isProblem(times)) return times;
  const period = dutyPeriodOf({ from: query.from, to: query.to }, times.on);
  if ('key' in period) return fieldProblem('to', period);
  const check = await checkWhole(issuer, times, asking);
  if (isProblem(check)) return check;
  const person = findPerson(check.world, query.person ?? null);
  if (person !== null && typeof person !== 'string') return fieldProblem('person', person);
  return dutiesFound(check, { period, person, at: instantOfQuestion(times, asking.now) });
}
