import { clearanceJson, clearOpened, dayBefore } from '@tenfold/documents/clearance';
import { type Clearance, message, type Problem } from '@tenfold/kernel';
import { readPlan } from '@tenfold/kernel/plan';
import { type HttpProblem, isProblem } from '../problem/index.ts';
import { openForPlan } from './open-for-plan.ts';
import type { AnswerText, PlanAsking } from './planning.ts';
import { timesAsked } from './times-asked.ts';

/** A plan that is asked about, as it was sent, and the moment whose knowledge counts. */
export interface ClearQuery {
  readonly plan: unknown;
  readonly known?: string | undefined;
  /** Where the plan stands in what was sent, as `plan`; left out where it is the whole. */
  readonly within?: string;
}

/** An answer before the act, with the number of entries that it was given on. */
export interface ClearedAt {
  readonly clearance: Clearance;
  readonly size: bigint;
}

/**
 * More steps than these are a programme: every step is judged by every rule, and every other way and reading of the whole is
 * tried, while others wait.
 */
const MOST_STEPS = 30;

/** How many steps a plan has that may not be in order. */
export function stepsIn(plan: unknown): number {
  const steps = typeof plan === 'object' && plan !== null && 'steps' in plan ? plan.steps : null;
  return Array.isArray(steps) ? Math.max(1, steps.length) : 1;
}

/** What a plan would do to an issuer of the ledger, as `tenfold clear` answers it of a record file. */
export async function clearIssuer(
  issuer: string,
  { plan: json, known, within }: ClearQuery,
  asking: PlanAsking,
): Promise<ClearedAt | HttpProblem> {
  const times = timesAsked({ known }, asking.now);
  if (isProblem(times)) return times;
  if (stepsIn(json) > MOST_STEPS) return tooLong(within);
  const read = readPlan(json);
  if ('problems' in read) return problemOfPlan('invalid-request', read.problems, within);
  const opened = await openForPlan(issuer, { day: dayBefore(read.plan), knownAt: times.knownAt }, asking);
  if (isProblem(opened)) return opened;
  const { size } = opened;
  const clearance = clearOpened(opened, read.plan);
  return 'problems' in clearance ? problemOfPlan('invalid', clearance.problems, within) : { clearance, size };
}

/**
 * The same as JSON, remembered while nothing is recorded: those who look at one plan together, as a board does, ask for it many
 * times over.
 */
export async function clearedText(
  issuer: string,
  query: ClearQuery,
  asking: PlanAsking,
): Promise<AnswerText | HttpProblem> {
  const size = await asking.sizeOf(issuer);
  const { language, binds } = asking;
  const key = JSON.stringify([issuer, String(size), query, language, binds]);
  return asking.planning.cleared.of(key, async () => {
    const cleared = await clearIssuer(issuer, query, asking);
    return isProblem(cleared) ? cleared : { text: JSON.stringify(clearanceJson(cleared.clearance, language)) };
  });
}

function tooLong(within?: string): HttpProblem {
  const what = message('server.plan-too-long', { most: { number: BigInt(MOST_STEPS) } });
  return problemOfPlan('invalid', [{ entry: null, field: 'steps', message: what }], within);
}

/** Why a plan can't be cleared, each reason with its place in what was sent. */
export function problemOfPlan(
  problem: HttpProblem['problem'],
  problems: readonly Problem[],
  within?: string,
): HttpProblem {
  if (within === undefined) return { problem, problems };
  const placed = (field: string): string => (field === '' ? within : `${within}.${field}`);
  return { problem, problems: problems.map((one) => ({ ...one, field: placed(one.field) })) };
}
