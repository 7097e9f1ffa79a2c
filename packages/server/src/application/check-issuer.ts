import { type Check, checkOpened, findPerson, findProvision, narrowed, type Times } from '@tenfold/documents';
import { fieldProblem, type HttpProblem, isProblem } from '../problem/index.ts';
import type { Asking } from './asking.ts';
import { openIssuer } from './open-issuer.ts';
import { type TimesQuery, timesAsked } from './times-asked.ts';

/** What a check is asked about. */
export interface CheckQuery extends TimesQuery {
  readonly person?: string | undefined;
  readonly rule?: string | undefined;
}

/** The check of an issuer of the ledger, as `tenfold check` makes it of a record file. */
export async function checkIssuer(issuer: string, query: CheckQuery, asking: Asking): Promise<Check | HttpProblem> {
  const times = timesAsked(query, asking.now);
  const provision = query.rule === undefined ? null : findProvision(query.rule);
  if (provision !== null && typeof provision !== 'string') return withOthers(times, fieldProblem('rule', provision));
  if (isProblem(times)) return times;
  const whole = await checkWhole(issuer, times, asking);
  if (isProblem(whole)) return whole;
  const person = findPerson(whole.world, query.person ?? null);
  if (person !== null && typeof person !== 'string') return fieldProblem('person', person);
  return narrowed(whole, { person, provision });
}

/** The check of all that an issuer has promised. */
export async function checkWhole(issuer: string, times: Times, asking: Asking): Promise<Check | HttpProblem> {
  const { language, recent, binds } = asking;
  const size = await asking.sizeOf(issuer);
  const key = JSON.stringify([issuer, String(size), times, language, binds]);
  return recent.of(key, () => makeCheck(issuer, times, asking));
}

async function makeCheck(issuer: string, times: Times, asking: Asking): Promise<Check | HttpProblem> {
  const opened = await openIssuer(issuer, times, asking);
  return isProblem(opened) ? opened : checkOpened(opened, { times, language: asking.language, papers: new Map() });
}

/** All that is wrong at once. */
function withOthers(before: Times | HttpProblem, problem: HttpProblem): HttpProblem {
  return isProblem(before) ? { ...problem, problems: [...before.problems, ...problem.problems] } : problem;
}
