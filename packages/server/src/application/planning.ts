import type { OpenedForPlan } from '@tenfold/documents/clearance';
import type { Language } from '@tenfold/documents';
import type { Matched } from '@tenfold/kernel';
import type { Ledger } from '@tenfold/ledger';
import type { Actor } from '../access/access.ts';
import type { Context } from '../context.ts';
import { Recent } from './recent.ts';
import type { SizeOf } from './sizes.ts';

/** An issuer opened for a plan, with the number of entries that it was opened by. */
export interface OpenedAt extends OpenedForPlan {
  readonly size: bigint;
}

/** The text of an answer in JSON. */
export interface AnswerText {
  readonly text: string;
}

/** What planning remembers between requests: issuers as they stood on a day, answers, and what became of kept clearances. */
export interface RecentPlanning {
  readonly opened: Recent<OpenedAt>;
  readonly cleared: Recent<AnswerText>;
  readonly matched: Recent<Matched>;
}

/** Each of the opened holds the register of its issuer. */
export function recentPlanning(): RecentPlanning {
  return { opened: new Recent(64), cleared: new Recent(200), matched: new Recent(2000) };
}

/** Where, when and by whom a plan is asked about. */
export interface PlanAsking {
  readonly ledger: Ledger;
  readonly planning: RecentPlanning;
  readonly sizeOf: SizeOf;
  readonly now: number;
  readonly language: Language;
  /** Whether an answer as known at a moment stands for ever (see `Asking`). */
  readonly binds: boolean;
}

/** How a request asks about a plan. */
export function planAskingOf(
  { ledger, planning, sizeOf, now }: Pick<Context, 'ledger' | 'planning' | 'sizeOf' | 'now'>,
  { actor, language }: { readonly actor: Actor; readonly language: Language },
): PlanAsking {
  return { ledger, planning, sizeOf, now: now(), language, binds: actor.kind !== 'anyone' };
}
