import type { ClockedDuty, Instant } from '@tenfold/kernel';
import type { DutiesAnswer } from '../asked/duties.ts';
import { type CalendarItem, calendarText, type EventTime } from '../calendar-file/calendar-text.ts';
import { type Say, sayIn, wordingOf } from '../check/words.ts';
import type { Language } from '../messages/languages.ts';
import { byWhen, clockText, isWholeDay, owedUnder, titleOf } from './words-of-duty.ts';

/**
 * Duties as a calendar file in one language: an event for each that has a day, a thing to do for each open one that has none.
 * `stamp` is the moment at which it is made. A duty keeps its UID in every file, so that a program moves what has moved.
 */
export function dutiesCalendar(
  answer: DutiesAnswer,
  { language, stamp }: { readonly language: Language; readonly stamp: Instant },
): string {
  const { world, person, duties } = answer;
  const say = sayIn(wordingOf(world, language));
  const issuer = { name: world.issuer.id };
  const name =
    person === null
      ? say('duty.calendar-name', { issuer })
      : say('duty.calendar-name-of', { issuer, person: { name: person } });
  const shown = duties.filter(({ due, state }) => due !== null || state === 'open');
  return calendarText({ name, stamp, items: shown.map((duty) => itemOf(duty, world.issuer.id, say)) });
}

function itemOf(duty: ClockedDuty, issuer: string, say: Say): CalendarItem {
  const { id, state } = duty;
  return {
    uid: `${issuer}/${id}@duties.tenfold`,
    time: timeOf(duty),
    summary: summaryOf(duty, say),
    description: [
      byWhen(duty, say),
      owedUnder(duty, say),
      clockText(duty, say),
      say('duty.id', { id: { quote: id } }),
    ].join('\n'),
    categories: [titleOf(duty, say)],
    isDone: state === 'done' || state === 'done-late',
    alarm: state === 'open',
  };
}

function timeOf({ due, dueAt }: ClockedDuty): EventTime {
  if (due === null) return null;
  return dueAt === null || isWholeDay(dueAt) ? { day: due } : { at: dueAt };
}

function summaryOf({ state, what }: ClockedDuty, say: Say): string {
  const text = say(what.key, what.figures);
  const quoted = { what: { quote: text } };
  switch (state) {
    case 'late':
      return say('duty.calendar-late', quoted);
    case 'done':
      return say('duty.calendar-done', quoted);
    case 'done-late':
      return say('duty.calendar-done-late', quoted);
    case 'open':
    case 'beyond-calendar':
      return text;
  }
}
