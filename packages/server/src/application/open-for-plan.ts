import { openDays } from '@tenfold/documents';
import type { Instant, PlainDate } from '@tenfold/kernel';
import { isRefused } from '@tenfold/ledger';
import { problemFromLedger, problemOfQuestion } from '../problem/from-ledger.ts';
import type { HttpProblem } from '../problem/index.ts';
import type { OpenedAt, PlanAsking } from './planning.ts';

/** An issuer of the ledger at the end of a day, opened for plans; remembered while nothing is recorded. */
export async function openForPlan(
  issuer: string,
  { day, knownAt }: { readonly day: PlainDate; readonly knownAt: Instant | null },
  asking: PlanAsking,
): Promise<OpenedAt | HttpProblem> {
  const size = await asking.sizeOf(issuer);
  const key = JSON.stringify([issuer, String(size), day, knownAt, asking.binds]);
  return asking.planning.opened.of(key, () => open(issuer, { day, knownAt }, asking));
}

async function open(
  issuer: string,
  { day, knownAt }: { readonly day: PlainDate; readonly knownAt: Instant | null },
  { ledger, binds }: PlanAsking,
): Promise<OpenedAt | HttpProblem> {
  const views = await ledger.views(issuer, { days: [day], knownAt, binds });
  if (isRefused(views)) return problemFromLedger(views);
  const [view] = views;
  if (view === undefined) throw new Error('fault: the ledger gave no view of the day asked about');
  const opened = openDays([view]);
  return 'problems' in opened ? problemOfQuestion(opened.problems) : { world: opened.world, size: view.size };
}
