import {
  type Check,
  checkOpened,
  findPerson,
  findProvision,
  type Language,
  narrowed,
  type Times,
} from '@tenfold/documents';
import type { Ledger } from '@tenfold/ledger';
import { fieldProblem, type HttpProblem, isProblem } from '../problem/index.ts';
import { openIssuer } from './open-issuer.ts';
import { type TimesQuery, timesAsked } from './times-asked.ts';

/** What a check is asked about. */
export interface CheckQuery extends TimesQuery {
  readonly person?: string | undefined;
  readonly rule?: string | undefined;
}

/** Where and when a question is answered. */
export interface Asking {
  readonly ledger: Ledger;
  readonly now: number;
  readonly language: Language;
}

/** The check of an issuer of the ledger, as `tenfold check` makes it of a record file. */
export async function checkIssuer(
  issuer: string,
  query: CheckQuery,
  { ledger, now, language }: Asking,
): Promise<Check | HttpProblem> {
  const times = timesAsked(query, now);
  const provision = query.rule === undefined ? null : findProvision(query.rule);
  if (provision !== null && typeof provision !== 'string') return withOthers(times, fieldProblem('rule', provision));
  if (isProblem(times)) return times;
  const whole = await checkWhole(issuer, times, { ledger, now, language });
  if (isProblem(whole)) return whole;
  const person = findPerson(whole.world, query.person ?? null);
  if (person !== null && typeof person !== 'string') return fieldProblem('person', person);
  return narrowed(whole, { person, provision });
}

/** The check of all that an issuer has promised. */
export async function checkWhole(
  issuer: string,
  times: Times,
  { ledger, language }: Asking,
): Promise<Check | HttpProblem> {
  const opened = await openIssuer(ledger, issuer, times);
  return isProblem(opened) ? opened : checkOpened(opened, { times, language, papers: new Map() });
}

/** All that is wrong at once. */
function withOthers(before: Times | HttpProblem, problem: HttpProblem): HttpProblem {
  return isProblem(before) ? { ...problem, problems: [...before.problems, ...problem.problems] } : problem;
}
