import { dayBeforeProgramme, planOpened } from '@tenfold/documents/clearance';
import type { PlannedProgramme } from '@tenfold/kernel';
import { readProgramme } from '@tenfold/kernel/plan';
import { type HttpProblem, isProblem } from '../problem/index.ts';
import { problemOfPlan } from './clear-issuer.ts';
import { openForPlan } from './open-for-plan.ts';
import type { PlanAsking } from './planning.ts';
import { timesAsked } from './times-asked.ts';

/** A programme of an issuer of the ledger, as `tenfold clear --programme` plans it of a record file. */
export async function planIssuer(
  issuer: string,
  { programme: json, known }: { readonly programme: unknown; readonly known?: string | undefined },
  asking: PlanAsking,
): Promise<PlannedProgramme | HttpProblem> {
  const times = timesAsked({ known }, asking.now);
  if (isProblem(times)) return times;
  const read = readProgramme(json);
  if ('problems' in read) return problemOfPlan('invalid-request', read.problems);
  const { programme } = read;
  const opened = await openForPlan(issuer, { day: dayBeforeProgramme(programme), knownAt: times.knownAt }, asking);
  if (isProblem(opened)) return opened;
  const planned = planOpened(opened, programme);
  return 'problems' in planned ? problemOfPlan('invalid', planned.problems) : planned;
}
