import type { ClockedDuty } from '@tenfold/kernel';
import { coverOf } from '@tenfold/kernel/calendar';
import { hongKongCalendar } from '@tenfold/rulebook/calendar';
import type { DutiesAnswer } from '../asked/duties.ts';
import { type Json, messageJson } from '../check/figure-json.ts';
import { dutyJson } from '../check/finding-json.ts';
import { type Say, sayIn, wordingOf } from '../check/words.ts';
import type { Language } from '../messages/languages.ts';
import { dutiesFormat } from './duties-format.ts';
import { titleOf } from './words-of-duty.ts';

/** Duties as the format duties/1, with their texts in one language. */
export function dutiesJson(answer: DutiesAnswer, language: Language): Json {
  const { world, period, person, at, duties, lateBefore } = answer;
  const { issuer, on, knownAt } = world;
  const say = sayIn(wordingOf(world, language));
  return {
    format: dutiesFormat,
    issuer: issuer.id,
    issuerNames: { ...issuer.names },
    stockCode: issuer.stockCode,
    on,
    knownAt,
    at,
    language,
    period: { ...period },
    person,
    calendar: { id: hongKongCalendar.id, ...coverOf(hongKongCalendar) },
    lateBefore: lateBefore.map(({ id, due }) => ({ id, due })),
    duties: duties.map((duty) => clockedJson(duty, say)),
  };
}

/** One duty with its clock. Its first members are those that a duty has in check/1. */
export function clockedJson(duty: ClockedDuty, say: Say): Json {
  const { kind, obliged, textStatus, arisesOn, trigger, finding, dueAt, clock, state, dischargedBy } = duty;
  return {
    ...(dutyJson(duty, say) as Readonly<Record<string, Json>>),
    kind,
    title: titleOf(duty, say),
    obliged,
    textStatus,
    arisesOn,
    trigger,
    finding,
    dueAt,
    clock: clock.map((step) => messageJson(step, say)),
    state,
    dischargedBy,
  };
}
