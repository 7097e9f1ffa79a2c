import { type Opened, openViews, type Times } from '@tenfold/documents';
import type { PlainDate, Problem } from '@tenfold/kernel';
import { isRefused, type Refused } from '@tenfold/ledger';
import { problemFromLedger, problemOfQuestion } from '../problem/from-ledger.ts';
import type { HttpProblem } from '../problem/index.ts';
import type { Asking } from './asking.ts';

/** An issuer of the ledger on a day, opened as a record file is; `also` are days that the question needs beside it. */
export async function openIssuer(
  issuer: string,
  { on, knownAt }: Times,
  { ledger, binds }: Pick<Asking, 'ledger' | 'binds'>,
  also: readonly PlainDate[] = [],
): Promise<Opened | HttpProblem> {
  return openedOr(await openViews((days) => ledger.views(issuer, { days, knownAt, binds }), on, also));
}

/** What was made of views of the ledger, or why nothing was, as a problem. */
export function openedOr<Made extends object>(
  made: Made | Refused | { readonly problems: readonly Problem[] },
): Made | HttpProblem {
  if (isRefused(made)) return problemFromLedger(made);
  return 'problems' in made ? problemOfQuestion(made.problems) : made;
}
