import {
  addDays,
  assess,
  type ClockedDuty,
  dateOfDayNumber,
  type DutyPeriod,
  type Finding,
  type Instant,
  isPlainDate,
  lookThrough,
  message,
  type Message,
  type PlainDate,
  soleOwner,
  type World,
} from '@tenfold/kernel';
import { endOfDay } from '@tenfold/kernel/calendar';
import { clockedDuties, lateBefore } from '@tenfold/kernel/duties';
import { rules } from '@tenfold/rulebook';
import { hongKongCalendar } from '@tenfold/rulebook/calendar';
import { dutyKinds } from '@tenfold/rulebook/duties';
import type { Opened } from './opened.ts';
import type { Times } from './times.ts';

/** What is asked of an issuer that was opened: for which days, of whom, and as of which instant. */
export interface DutiesAsked {
  readonly period: DutyPeriod;
  /** The person whose duties alone are asked for; `null` for all. */
  readonly person: string | null;
  /** States are those of this instant. */
  readonly at: Instant;
}

/** The duties of an issuer: what text, JSON and calendar are written from. */
export interface DutiesAnswer extends DutiesAsked {
  readonly world: World;
  readonly duties: readonly ClockedDuty[];
  /** Duties due before the period that no entry shows done. */
  readonly lateBefore: readonly ClockedDuty[];
}

/** Who owes what by when, of an issuer that was opened on a day. */
export function dutiesOpened({ world }: Pick<Opened, 'world'>, asked: DutiesAsked): DutiesAnswer {
  return dutiesFound({ world, findings: assess(world, rules) }, asked);
}

/** The same of an issuer whose findings are known already. */
export function dutiesFound(
  { world, findings }: { readonly world: World; readonly findings: readonly Finding[] },
  asked: DutiesAsked,
): DutiesAnswer {
  const { period, person, at } = asked;
  const given = { world, findings, kinds: dutyKinds, calendar: hongKongCalendar, period, at };
  const isAsked = ({ who }: ClockedDuty): boolean => person === null || isOf(person, who, world);
  return {
    ...asked,
    world,
    duties: clockedDuties(given).filter(isAsked),
    lateBefore: lateBefore(given).filter(isAsked),
  };
}

/** Without `--from` the last month is shown too, for what may just have been missed; without `--to`, a year ahead. */
const [daysBack, daysAhead, mostYears] = [31, 365, 25];

/** The last day that the formats can write. */
const lastDay: PlainDate = '2199-12-31';

/** The days that `--from` and `--to` give, around the day of the question where they are left out; a refusal otherwise. */
export function dutyPeriodOf(
  { from: first, to: last }: { readonly from: string | undefined; readonly to: string | undefined },
  on: PlainDate,
): DutyPeriod | Message {
  if (first !== undefined && !isPlainDate(first)) return message('cli.duties-no-from', { quote: { quote: first } });
  if (last !== undefined && !isPlainDate(last)) return message('cli.duties-no-to', { quote: { quote: last } });
  const from = first ?? earlier(addDays(on, -daysBack), last ?? on);
  const to = last ?? later(earlier(addDays(on, daysAhead), lastDay), from);
  const figures = { first: { date: from }, last: { date: to } };
  if (to < from) return message('cli.duties-backwards', figures);
  if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) <= mostYears) return { from, to };
  return message('cli.duties-too-long', { ...figures, most: { number: BigInt(mostYears) } });
}

/** The instant of a question: now where it is about today, or else the end of the day that it is about. */
export function instantOfQuestion({ on, today }: Times, now: number): Instant {
  return on === today ? instantInHongKong(now) : endOfDay(hongKongCalendar, on);
}

const SECONDS_A_DAY = 86_400;

/** A moment in milliseconds since 1970 as Hong Kong's clocks show it, to the second. */
function instantInHongKong(milliseconds: number): Instant {
  const seconds = Math.floor(milliseconds / 1000) + 8 * 3600;
  const days = Math.floor(seconds / SECONDS_A_DAY);
  const left = seconds - days * SECONDS_A_DAY;
  const clock = [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60];
  const time = clock.map((part) => `${part}`.padStart(2, '0')).join(':');
  return `${dateOfDayNumber(days)}T${time}${hongKongCalendar.offset}`;
}

/** A duty is somebody's when he owes it, or a vehicle behind which he stands alone. */
function isOf(person: string, who: string, { register }: World): boolean {
  return who === person || (register.vehicles.has(who) && soleOwner(lookThrough(register, who)) === person);
}

function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}

function later(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}
