import { toKeep } from '@tenfold/documents/clearance-kept';
import { isRefused, type KeepAsked } from '@tenfold/ledger';
import type { JsonObject } from '@tenfold/seal';
import { problemFromLedger } from '../problem/from-ledger.ts';
import { fieldProblem, type HttpProblem, isProblem } from '../problem/index.ts';
import { clearIssuer } from './clear-issuer.ts';
import type { PlanAsking } from './planning.ts';
import { sha256 } from './sha256.ts';
import { today } from './version-of-answers.ts';

/** Clears a plan and keeps the answer; gives its number. The same request again gives the same number. */
export async function keepClearance(
  issuer: string,
  asked: KeepAsked,
  asking: PlanAsking,
): Promise<{ readonly clearance: bigint } | HttpProblem> {
  const { clearances } = asking.ledger;
  const before = await clearances.keptBefore(issuer, asked);
  if (before !== null) return isRefused(before) ? problemFromLedger(before) : before;
  const cleared = await clearIssuer(issuer, { plan: asked.plan, within: 'plan' }, asking);
  if (isProblem(cleared)) return cleared;
  const { clearance, size } = cleared;
  const ready = toKeep(clearance, { until: asked.until, today: today(asking.now), hash: sha256 });
  if ('refusal' in ready) return { ...fieldProblem(ready.of, ready.refusal), problem: 'invalid' };
  const { answer, content, ...rest } = ready;
  const json = { answer: answer as unknown as JsonObject, content };
  const kept = await clearances.keep(issuer, { asked, given: { ...rest, ...json, plan: asked.plan, size } });
  return isRefused(kept) ? problemFromLedger(kept) : kept;
}
