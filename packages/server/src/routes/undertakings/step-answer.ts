import type { ProposedStep } from '../../execution/propose-step.ts';
import { type HttpProblem, isProblem } from '../../problem/index.ts';
import { type Answer, made } from '../../route/answer.ts';

/** The answer to whoever has proposed a step, with the address of the proposal. */
export function stepAnswer(issuer: string, proposed: ProposedStep | HttpProblem): Answer | HttpProblem {
  if (isProblem(proposed)) return proposed;
  return made(proposed, `/api/v1/issuers/${issuer}/proposals/${proposed.proposal}`);
}
