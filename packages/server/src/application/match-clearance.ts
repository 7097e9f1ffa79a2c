import { type KeptMatched, type KeptToTell, matchKept } from '@tenfold/documents/clearance-kept';
import { entriesFrom, type Matched } from '@tenfold/kernel';
import { isRefused } from '@tenfold/ledger';
import { problemFromLedger } from '../problem/from-ledger.ts';
import { type HttpProblem, isProblem } from '../problem/index.ts';
import { openForPlan } from './open-for-plan.ts';
import type { PlanAsking } from './planning.ts';
import { today } from './version-of-answers.ts';

/** Of one kind more entries than this are not looked through for what a clearance was about. */
const MOST_LOOKED_AT = 5000;

/** A kept clearance with what became of it by now. */
export async function matchClearance<Kept extends KeptToTell>(
  issuer: string,
  kept: Kept,
  asking: PlanAsking,
): Promise<(KeptMatched & { readonly kept: Kept }) | HttpProblem> {
  const size = await asking.sizeOf(issuer);
  const key = JSON.stringify([issuer, String(size), String(kept.number), today(asking.now)]);
  const matched = await asking.planning.matched.of(key, () => matchNow(issuer, kept, asking));
  return isProblem(matched) ? matched : { kept, matched };
}

async function matchNow(issuer: string, kept: KeptToTell, asking: PlanAsking): Promise<Matched | HttpProblem> {
  const { ledger } = asking;
  const matched = await matchKept<Stopped>(kept, {
    today: today(asking.now),
    recordedSince: async (kinds) => {
      const found = await ledger.clearances.recordedSince(issuer, { after: kept.size, kinds, limit: MOST_LOOKED_AT });
      if (isRefused(found)) return stopped(problemFromLedger(found));
      return entriesFrom(found.map(({ content }): unknown => JSON.parse(content)));
    },
    openOn: async (day) => {
      const opened = await openForPlan(issuer, { day, knownAt: null }, asking);
      return isProblem(opened) ? stopped(opened) : opened;
    },
  });
  return 'refused' in matched ? matched.by : matched;
}

/** What stood in the way of looking something up. */
interface Stopped {
  readonly refused: string;
  readonly by: HttpProblem;
}

function stopped(by: HttpProblem): Stopped {
  return { refused: by.problem, by };
}
