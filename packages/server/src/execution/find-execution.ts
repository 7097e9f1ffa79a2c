import { isRefused } from '@tenfold/ledger';
import type { Asking } from '../application/asking.ts';
import { openIssuer } from '../application/open-issuer.ts';
import { today } from '../application/version-of-answers.ts';
import { problemFromLedger } from '../problem/from-ledger.ts';
import { type HttpProblem, isProblem, problemOf } from '../problem/index.ts';
import { type RecordedExecution, recordedExecution, stepKinds } from './recorded-execution.ts';

/** An undertaking of an issuer, by their ids. */
export interface UndertakingOf {
  readonly issuer: string;
  readonly undertaking: string;
}

/** How far the signing of an undertaking has come today; `null` where nothing is known of one with that id. */
export async function seekExecution(
  { issuer, undertaking }: UndertakingOf,
  { ledger, now }: Pick<Asking, 'ledger' | 'now'>,
): Promise<RecordedExecution | null | HttpProblem> {
  const waiting = await ledger.executions.waiting(issuer, stepKinds);
  if (isRefused(waiting)) return problemFromLedger(waiting);
  const times = { on: today(now), knownAt: null, today: today(now) };
  const opened = await openIssuer(issuer, times, { ledger, binds: false });
  return isProblem(opened) ? opened : recordedExecution(opened.world.register, undertaking, waiting);
}

/** The same of an undertaking that has to be there. */
export async function findExecution(
  of: UndertakingOf,
  asking: Pick<Asking, 'ledger' | 'now'>,
): Promise<RecordedExecution | HttpProblem> {
  const found = await seekExecution(of, asking);
  return found ?? problemOf('unknown', 'execution.unknown', { undertaking: { quote: of.undertaking } });
}
