import { addDays, dateOfDayNumber, epochMilliseconds, type Instant, type PlainDate } from '@tenfold/kernel';
import { escaped, folded } from './lines.ts';

/** When an event is: the whole of a day, or a moment; `null` for a thing to do that has no day. */
export type EventTime = { readonly day: PlainDate } | { readonly at: Instant } | null;

/** One event or, without a time, one thing to do. */
export interface CalendarItem {
  /** The same for the same thing in every file that is ever written. */
  readonly uid: string;
  readonly time: EventTime;
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
  /** Whether it is done; a thing to do then counts as completed. */
  readonly isDone: boolean;
  /** Whether a calendar program is to remind of it, a day before. */
  readonly alarm: boolean;
}

/** A calendar file: its name as a program shows it, and its items. */
export interface CalendarFile {
  readonly name: string;
  /** The moment at which it was made, handed in: every item carries it. */
  readonly stamp: Instant;
  readonly items: readonly CalendarItem[];
}

/**
 * A calendar as text of RFC 5545: lines end in CRLF and are folded at 75 octets, moments stand in UTC, so that no definition of
 * a time zone is needed, and whole days are dates. The same file gives the same text.
 */
export function calendarText({ name, stamp, items }: CalendarFile): string {
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tenfold//Duties//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
  ];
  const lines = [...head, ...items.flatMap((item) => linesOf(item, utc(stamp))), 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function linesOf(item: CalendarItem, stamp: string): readonly string[] {
  const { uid, time, summary, description, categories, alarm } = item;
  const kind = time === null ? 'VTODO' : 'VEVENT';
  return [
    `BEGIN:${kind}`,
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    ...(time === null ? statusLines(item) : timeLines(time)),
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `CATEGORIES:${categories.map(escaped).join(',')}`,
    ...(alarm && time !== null ? alarmLines(summary) : []),
    `END:${kind}`,
  ];
}

/** A deadline takes no time of anybody's day: it is shown and blocks nothing. */
function timeLines(time: NonNullable<EventTime>): readonly string[] {
  if ('at' in time) return [`DTSTART:${utc(time.at)}`, 'TRANSP:TRANSPARENT'];
  const [first, next] = [time.day, addDays(time.day, 1)].map((day) => day.replaceAll('-', ''));
  return [`DTSTART;VALUE=DATE:${first}`, `DTEND;VALUE=DATE:${next}`, 'TRANSP:TRANSPARENT'];
}

function statusLines({ isDone }: CalendarItem): readonly string[] {
  return [`STATUS:${isDone ? 'COMPLETED' : 'NEEDS-ACTION'}`];
}

function alarmLines(summary: string): readonly string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(summary)}`, 'TRIGGER:-P1D', 'END:VALARM'];
}

const DAY_IN_SECONDS = 86_400;

/** A moment in UTC as the format writes it, `20250801T003000Z`. */
function utc(instant: Instant): string {
  const seconds = Math.floor(epochMilliseconds(instant) / 1000);
  const day = dateOfDayNumber(Math.floor(seconds / DAY_IN_SECONDS)).replaceAll('-', '');
  const left = seconds - Math.floor(seconds / DAY_IN_SECONDS) * DAY_IN_SECONDS;
  const clock = [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60];
  return `${day}T${clock.map((part) => `${part}`.padStart(2, '0')).join('')}Z`;
}
