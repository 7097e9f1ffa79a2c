import { type Check, findPerson, type Times } from '@tenfold/documents';
import { type ClaimsAnswer, claimsFound, findClaim } from '@tenfold/documents/claims';
import { type EndeavoursAnswer, endeavoursFound } from '@tenfold/documents/endeavours';
import type { Asking } from '../application/asking.ts';
import { checkWhole } from '../application/check-issuer.ts';
import { type TimesQuery, timesAsked } from '../application/times-asked.ts';
import { fieldProblem, type HttpProblem, isProblem, problemFor } from '../problem/index.ts';

/** The claims of an issuer of the ledger, or one of them, as `tenfold claims` gives them of a record file. */
export async function claimsOfIssuer(
  issuer: string,
  { claim: typed, ...query }: TimesQuery & { readonly claim: string | null },
  asking: Asking,
): Promise<ClaimsAnswer | HttpProblem> {
  const found = await checkedClaim(issuer, { ...query, claim: typed }, asking);
  return isProblem(found) ? found : claimsFound(found.check, typed);
}

/** A check of the ledger in which a claim stands, with the times of the question. */
export async function checkedClaim(
  issuer: string,
  { claim, ...query }: TimesQuery & { readonly claim: string | null },
  asking: Asking,
): Promise<{ readonly check: Check; readonly times: Times } | HttpProblem> {
  const times = timesAsked(query, asking.now);
  if (isProblem(times)) return times;
  const check = await checkWhole(issuer, times, asking);
  if (isProblem(check)) return check;
  const found = findClaim(check.world, claim);
  return found !== null && typeof found !== 'string' ? problemFor('unknown', found) : { check, times };
}

/** What beneficiaries of an issuer of the ledger did so that others should comply, as `tenfold endeavours` gives it. */
export async function endeavoursOfIssuer(
  issuer: string,
  { person: typed, ...query }: TimesQuery & { readonly person?: string | undefined },
  asking: Asking,
): Promise<EndeavoursAnswer | HttpProblem> {
  const times = timesAsked(query, asking.now);
  if (isProblem(times)) return times;
  const check = await checkWhole(issuer, times, asking);
  if (isProblem(check)) return check;
  const person = findPerson(check.world, typed ?? null);
  if (person !== null && typeof person !== 'string') return fieldProblem('person', person);
  return endeavoursFound(check, person);
}
