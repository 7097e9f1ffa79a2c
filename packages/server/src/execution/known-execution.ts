import type { Asking } from '../application/asking.ts';
import { checkWhole } from '../application/check-issuer.ts';
import { today } from '../application/version-of-answers.ts';
import { type HttpProblem, isProblem } from '../problem/index.ts';
import type { ExecutionKnown } from './execution-json.ts';
import { filesOfSteps } from './files-of-steps.ts';
import { findExecution, type UndertakingOf } from './find-execution.ts';
import { judgedPaper } from './paper-of-steps.ts';
import type { SignedPapers } from './signed-papers.ts';

/** All that is known today of the signing of an undertaking. */
export async function knownExecution(
  of: UndertakingOf,
  { asking, papers }: { readonly asking: Asking; readonly papers: SignedPapers },
): Promise<ExecutionKnown | HttpProblem> {
  const { ledger, now } = asking;
  const execution = await findExecution(of, asking);
  if (isProblem(execution)) return execution;
  const check = await checkWhole(of.issuer, { on: today(now), knownAt: null, today: today(now) }, asking);
  if (isProblem(check)) return check;
  const steps = await filesOfSteps(ledger, of.issuer, execution);
  const judged = await judgedPaper(of.issuer, execution, { ledger, papers });
  return { issuer: of.issuer, execution, steps, judged, check };
}
