import { findPerson, type Times, timesOf } from '@tenfold/documents/assessment';
import {
  type DutiesAnswer,
  dutiesCalendar,
  dutiesJson,
  dutiesOpened,
  dutiesPage,
  dutyPeriodOf,
  instantOfQuestion,
} from '@tenfold/documents/duties';
import type { DutyPeriod, Instant } from '@tenfold/kernel';
import { type OpenedAnywhere, withOpened } from '../check/with-opened.ts';
import { writeCalendar } from '../duties/write-calendar.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { type Given, type Outcome, refused } from './command.ts';

/** `tenfold duties RECORD`: who owes what by when, with the reasoning of each clock. */
export async function run(given: Given): Promise<Outcome> {
  const { arguments: typed, now } = given;
  const asked = now();
  const times = timesOf(typed.options, asked);
  if ('key' in times) return refused(times);
  const period = dutyPeriodOf({ from: typed.options.get('from'), to: typed.options.get('to') }, times.on);
  if ('key' in period) return refused(period);
  const [path = '-'] = typed.positionals;
  const at = instantOfQuestion(times, asked);
  return withOpened(path, { times, given }, (opened) => answerFor(opened, { given, times, period, at }));
}

async function answerFor(
  opened: OpenedAnywhere,
  asked: { readonly given: Given; readonly times: Times; readonly period: DutyPeriod; readonly at: Instant },
): Promise<Outcome> {
  const { given, times, period, at } = asked;
  const { arguments: typed, language } = given;
  const person = findPerson(opened.world, typed.options.get('person') ?? null);
  if (person !== null && typeof person !== 'string') return refused(person);
  const answer = dutiesOpened(opened, { period, person, at });
  const exit = exitOf(answer, times);
  const ics = typed.options.get('ics');
  if (ics !== undefined) {
    const text = dutiesCalendar(answer, { language, stamp: at });
    return writeCalendar(text, { file: ics, answer, given, exit });
  }
  return { exit, json: () => dutiesJson(answer, language), page: () => dutiesPage(answer, language) };
}

/** Something is late or due by now: 1. Else, where the calendar ends before a last day could be counted: 3. */
function exitOf({ duties, lateBefore }: DutiesAnswer, { on }: Times): ExitCode {
  const isPressing = duties.some(
    ({ state, due }) => state === 'late' || (state === 'open' && due !== null && due <= on),
  );
  if (isPressing || lateBefore.length > 0) return exitCodes.wrong;
  return duties.some(({ state }) => state === 'beyond-calendar') ? exitCodes.undecided : exitCodes.nothingWrong;
}
