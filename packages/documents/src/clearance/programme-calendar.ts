import type { Instant, PlannedProgramme, ProgrammeDay } from '@tenfold/kernel';
import { type CalendarItem, calendarText } from '../calendar-file/calendar-text.ts';
import { type Say, sayIn, wordingOf } from '../check/words.ts';
import type { Language } from '../messages/languages.ts';

/** In which language a calendar file speaks, and when it was made: a moment handed in, for nothing here reads a clock. */
export interface CalendarGiven {
  readonly language: Language;
  readonly stamp: Instant;
}

/**
 * A programme as a calendar file (RFC 5545): each of its days a whole-day event with what is bought, issued and cancelled on it
 * and who converts how much. The same programme gives the same identifiers, so that a new file takes the place of the old.
 */
export function programmeCalendar(planned: PlannedProgramme, { language, stamp }: CalendarGiven): string {
  const say = sayIn(wordingOf(planned.byDay.after, language));
  const issuer = { issuer: { name: planned.before.issuer.id } };
  const title = planned.name ?? say('programme.calendar', issuer);
  return calendarText({ name: title, stamp, items: planned.byDay.days.map((day) => itemOf(day, planned, say)) });
}

function itemOf(day: ProgrammeDay, { before, name }: PlannedProgramme, say: Say): CalendarItem {
  const issuer = before.issuer.id;
  const what = { list: actsOf(day, say).map((quote) => ({ quote })) };
  const named = name === null ? '' : `${encodeURIComponent(name)}.`;
  return {
    uid: `programme.${named}${day.on}@${issuer}.tenfold`,
    time: { day: day.on },
    summary: say('programme.event', { issuer: { name: issuer }, what }),
    description: [...partsOf(day, say), say('programme.event-assumption', { on: { date: before.on } })].join('\n'),
    categories: ['8A.15'],
    isDone: false,
    alarm: day.conversion !== 0n,
  };
}

function actsOf({ moved, conversion }: ProgrammeDay, say: Say): readonly string[] {
  const counts = [
    ['bought', moved.boughtBack],
    ['issued', moved.issued],
    ['cancelled', moved.cancelled],
    ['convert', conversion ?? 0n],
  ] as const;
  const acts = counts.filter(([, count]) => count > 0n);
  const texts = acts.map(([act, count]) => say(`programme.event-${act}`, { shares: { shares: count } }));
  return texts.length === 0 ? [say('programme.event-other')] : texts;
}

function partsOf({ parts }: ProgrammeDay, say: Say): readonly string[] {
  return parts.map(({ person, holder, shareClass, shares }) =>
    say('programme.event-part', {
      person: { name: person },
      holder: { name: holder },
      class: { name: shareClass },
      shares: { shares },
    }),
  );
}
