import {
  formatRatio,
  type PlannedProgramme,
  type ProgrammeCourse,
  type ProgrammeDay,
  type ProgrammePart,
  type Proportion,
  ratio,
} from '@tenfold/kernel';
import { capitalJson, countJson } from '../check/capital-json.ts';
import { type Json, messageJson } from '../check/figure-json.ts';
import { sayIn, wordingOf } from '../check/words.ts';
import type { Language } from '../messages/languages.ts';
import { ratioJson } from './clearance-json.ts';
import { planJson } from './value-json.ts';

/** The name of the format that {@link programmeJson} gives. */
export const plannedProgrammeFormat = 'tenfold/planned-programme/1';

/** A planned programme as the format planned-programme/1: day by day, and what each way of converting asks for. */
export function programmeJson(planned: PlannedProgramme, language: Language): Json {
  const { before, byDay, atTheEnd, underOther, moved, plan, split } = planned;
  const { issuer, knownAt, policies, on } = before;
  const say = sayIn(wordingOf(byDay.after, language));
  return {
    format: plannedProgrammeFormat,
    issuer: issuer.id,
    issuerNames: { ...issuer.names },
    on,
    knownAt,
    language,
    name: planned.name,
    policies: { ...policies },
    split,
    act: planJson(plan),
    moved: moved.map((one) => ({ named: one.named, on: one.on })),
    conversion: {
      byDay: countJson(byDay.total),
      atTheEnd: countJson(atTheEnd?.total ?? null),
      drift: countJson(driftOf(byDay, atTheEnd)),
      underOtherPolicy: {
        policy: 'ratchetAfterConversion',
        value: underOther?.policies.ratchetAfterConversion ?? null,
        total: countJson(underOther?.total ?? null),
        drift: countJson(driftOf(underOther, atTheEnd)),
      },
      parts: byDay.parts.map(partJson),
      warnings: byDay.warnings.map((one) => messageJson(one, say)),
    },
    days: byDay.days.map((day, index) => dayJson(day, underOther?.days[index])),
    after: { on: byDay.after.on, capital: capitalJson(byDay.after) },
  };
}

/** By how many shares one way asks for more than one conversion at the end; negative where it asks for fewer. */
export function driftOf(course: ProgrammeCourse | null, atTheEnd: ProgrammeCourse | null): bigint | null {
  const [total, once] = [course?.total ?? null, atTheEnd?.total ?? null];
  return total === null || once === null ? null : total - once;
}

function dayJson(day: ProgrammeDay, underOther: ProgrammeDay | undefined): Json {
  const { on, steps, moved, conversion, parts, proportion, ratchet } = day;
  return {
    on,
    steps: [...steps],
    boughtBack: `${moved.boughtBack}`,
    issued: `${moved.issued}`,
    cancelled: `${moved.cancelled}`,
    conversion: countJson(conversion),
    conversionUnderOtherPolicy: countJson(underOther?.conversion ?? null),
    parts: parts.map((part) => ({ ...partJson(part), exact: formatRatio(part.exact) })),
    ratio: proportionJson(proportion),
    ratchet: proportionJson(ratchet),
  };
}

function partJson({ person, holder, shareClass, shares, votesGivenUp }: ProgrammePart): {
  readonly [name: string]: Json;
} {
  return { person, holder, class: shareClass, shares: `${shares}`, votesGivenUp: ratioJson(votesGivenUp) };
}

function proportionJson(proportion: Proportion | null): Json {
  return proportion === null ? null : formatRatio(ratio(proportion.weighted, proportion.total));
}
