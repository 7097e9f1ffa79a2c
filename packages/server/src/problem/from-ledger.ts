import type { Problem } from '@tenfold/kernel';
import type { Refused } from '@tenfold/ledger';
import type { HttpProblem } from './http-problem.ts';

/** What the ledger did not do, as a problem of the request. */
export function problemFromLedger({ refused, problems }: Refused): HttpProblem {
  return { problem: refused, problems };
}

/** What a record can't mean, or what it says nothing of, as a problem of the question. */
export function problemOfQuestion(problems: readonly Problem[]): HttpProblem {
  return { problem: 'invalid-request', problems };
}
