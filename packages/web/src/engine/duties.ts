import { openRecord, sayIn, timesOf, wordingOf } from '@tenfold/documents/assessment';
import {
  byWhen,
  dutiesCalendar,
  dutiesJson,
  dutiesOpened,
  type DutiesAnswer as Answer,
  dutyPeriodOf,
  instantOfQuestion,
  sourceOf,
} from '@tenfold/documents/duties';
import { type IssuerRecord, lookThrough, soleOwner } from '@tenfold/kernel';
import type { DutiesJson } from '../format/duties.ts';
import type { About, DutiesAnswer, DutiesGiven } from './questions.ts';
import { stampNow } from './stamp-now.ts';
import { refusal } from './refusal.ts';

/** Who owes what by when, by the same functions as the command line, with the words that stand around it. */
export function duties(record: IssuerRecord, given: DutiesGiven, { language }: About): DutiesAnswer {
  const answer = answerOf(record, given, language);
  const say = sayIn(wordingOf(answer.world, language));
  const words = answer.duties.map(
    (duty) => [duty.id, { when: byWhen(duty, say), source: sourceOf(duty.provision, say) }] as const,
  );
  return {
    duties: dutiesJson(answer, language) as unknown as DutiesJson,
    words: Object.fromEntries(words),
    owners: ownersOf(answer),
  };
}

/** The same as the text of a calendar file. */
export function dutiesAsCalendar(record: IssuerRecord, given: DutiesGiven, { language }: About): string {
  const answer = answerOf(record, given, language);
  return dutiesCalendar(answer, { language, stamp: stampNow() });
}

function answerOf(record: IssuerRecord, { on, known, from, to }: DutiesGiven, language: About['language']): Answer {
  const now = Date.now();
  const options = new Map(Object.entries({ on, known }).filter((one): one is [string, string] => one[1] !== null));
  const times = timesOf(options, now);
  if ('key' in times) throw refusal([times], language);
  const period = dutyPeriodOf({ from: from ?? undefined, to: to ?? undefined }, times.on);
  if ('key' in period) throw refusal([period], language);
  const opened = openRecord(record, times);
  if ('problems' in opened)
    throw refusal(
      opened.problems.map(({ message }) => message),
      language,
    );
  return dutiesOpened(opened, { period, person: null, at: instantOfQuestion(times, now) });
}

/** Who stands alone behind each vehicle that owes something: its duties are his. */
function ownersOf({ world: { register }, duties: all }: Answer): Readonly<Record<string, string>> {
  const vehicles = [...new Set(all.map(({ who }) => who))].filter((who) => register.vehicles.has(who));
  return Object.fromEntries(
    vehicles.flatMap((vehicle) => {
      const owner = soleOwner(lookThrough(register, vehicle));
      return owner === null ? [] : [[vehicle, owner] as const];
    }),
  );
}
