import {
  type AnswerAgain,
  type Entry,
  hongKongDay,
  type Matched,
  type MatchedStep,
  type Plan,
  type PlainDate,
  type Problem,
} from '@tenfold/kernel';
import { keptAnswer, matchedClearance, matchSteps, readPlan, stepsLeft } from '@tenfold/kernel/plan';
import { clearOpened, dayBefore } from '../asked/clear.ts';
import type { Opened } from '../asked/opened.ts';
import type { RefusedViews } from '../asked/open-views.ts';
import { answerOf, type KeptToTell } from './kept-to-tell.ts';

/** What a ledger gives to match a clearance with. */
export interface LookedUp<Refused extends RefusedViews> {
  readonly today: PlainDate;
  /** Entries of some kinds in force that were recorded after the clearance was given. */
  recordedSince(kinds: readonly string[]): Promise<readonly Entry[] | Refused>;
  /** The issuer at the end of a day, by all that is recorded. */
  openOn(day: PlainDate): Promise<Pick<Opened, 'world'> | Refused | { readonly problems: readonly Problem[] }>;
}

/** What became of a kept clearance: what was recorded for each step, and how what is left of it is answered today. */
export async function matchKept<Refused extends RefusedViews>(
  kept: KeptToTell,
  ledger: LookedUp<Refused>,
): Promise<Matched | Refused> {
  const answer = answerOf(kept);
  const drafts = answer.steps.flatMap(({ entries }) => entries);
  const recorded = await ledger.recordedSince([...new Set(drafts.map(({ kind }) => kind))]);
  if ('refused' in recorded) return recorded;
  const from = earliest([hongKongDay(kept.givenAt), ...answer.steps.map(({ on }) => on)]);
  const steps = matchSteps({ answer, from, expiresOn: kept.expiresOn, recorded, today: ledger.today });
  const left = stepsLeft(steps);
  if (left.length === 0) return matchedClearance(steps, null);
  const again = await askAgain(kept, left, ledger);
  return 'refused' in again ? again : matchedClearance(steps, again);
}

async function askAgain<Refused extends RefusedViews>(
  { plan: kept }: KeptToTell,
  left: readonly MatchedStep[],
  ledger: LookedUp<Refused>,
): Promise<AnswerAgain | Refused> {
  const read = readPlan(kept);
  if ('problems' in read) return read;
  const plan: Plan = {
    ...read.plan,
    steps: read.plan.steps.filter((_, at) => left.some(({ place }) => place === at + 1)),
  };
  const opened = await ledger.openOn(dayBefore(plan));
  if (!('world' in opened)) return opened;
  const clearance = clearOpened(opened, plan);
  return 'problems' in clearance ? clearance : keptAnswer(clearance);
}

function earliest([first, ...others]: readonly [PlainDate, ...PlainDate[]]): PlainDate {
  return others.reduce((a, b) => (a < b ? a : b), first);
}
