import type { ClockedDuty } from '@tenfold/kernel';
import { dutyKinds } from '@tenfold/rulebook/duties';
import type { Say } from '../check/words.ts';

/** What sort of duty it is, in the language; of one that a finding asks for, the rule. */
export function titleOf({ kind, provision }: Pick<ClockedDuty, 'kind' | 'provision'>, say: Say): string {
  const declared = dutyKinds.find(({ name }) => name === kind);
  return declared === undefined ? sourceOf(provision, say) : declared.title[say.language];
}

/** The rule that a duty comes from, or the other source where it is none of the Listing Rules. */
export function sourceOf(provision: string, say: Say): string {
  return /^\d/.test(provision) ? say('duty.page.rule', { provision: { provision } }) : say(`duty.source.${provision}`);
}

/** By when a duty is to be done, that no day is stated, or that the calendar ends before it. */
export function byWhen({ due, dueAt, state }: ClockedDuty, say: Say): string {
  if (due === null) return say(state === 'beyond-calendar' ? 'duty.state.beyond-calendar' : 'duty.no-day');
  if (dueAt === null || isWholeDay(dueAt)) return say('duty.by-day', { day: { date: due } });
  return say('duty.by', { at: { instant: dueAt } });
}

/** Whether a last instant is the end of its day: then the day is what one says. */
export function isWholeDay(dueAt: string): boolean {
  return dueAt.slice(11, 19) === '23:59:59';
}

/** Who owes it under what, and how far that was checked where it was not read on the rule's own page. */
export function owedUnder({ who, obliged, provision, textStatus }: ClockedDuty, say: Say): string {
  const figures = { who: { name: who }, source: { quote: sourceOf(provision, say) } };
  const owed = say(obliged === 'committee' ? 'duty.owed-by-committee' : 'duty.owed-by', figures);
  return textStatus === 'read-on-its-own-page' ? owed : `${owed} · ${say(`duty.text.${textStatus}`)}`;
}

/** The sentences of the clock in a row. */
export function clockText({ clock }: ClockedDuty, say: Say): string {
  return clock.map(({ key, figures }) => say(key, figures)).join(say('check.space'));
}
