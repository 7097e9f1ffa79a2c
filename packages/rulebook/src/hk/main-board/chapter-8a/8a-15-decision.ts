import {
  ceilingOf,
  type Decision,
  type Duty,
  message,
  type PlainDate,
  type Policies,
  type Reason,
  reason,
} from '@tenfold/kernel';
import { partOf } from '../conversion-split.ts';
import type { PartInReduction, ReductionForOne, Standing, StandingThen } from './8a-15-part.ts';

/** Whether one beneficiary has converted his part of what a fall in shares asks for, in time. */
export function decidePart(facts: PartInReduction, _: unknown, policies: Policies): Decision {
  const { reduction } = facts;
  if (reduction === null) return noneOpen(facts);
  const { openedOn, causes, conversions, now } = reduction;
  const entries = [...causes, ...conversions];
  const { low, high } = now.required;
  const on = { date: openedOn };
  if (high === null) return missing(reason('8A.15.count-unknown', { on }, entries));
  if (low !== high) {
    return missing(reason('8A.15.count-decides', { least: { shares: low }, most: { shares: high } }, entries));
  }
  const weighed = weigh(facts.person, reduction, policies);
  if (weighed === null) {
    const figures = { on, required: { shares: low }, converted: { shares: now.convertedByAll } };
    return missing(reason('8A.15.part-unknown', figures, entries));
  }
  return decideWeighed(facts, { ...reduction, ...weighed, entries });
}

function missing(why: Reason): Decision {
  return { verdict: 'information-missing', reasons: [why] };
}

/** A standing with the part that was his. */
type Weighed<At extends Standing = Standing> = At & { readonly part: bigint };

interface WeighedReduction extends ReductionForOne {
  readonly stages: readonly Weighed<StandingThen>[];
  readonly now: Weighed;
  readonly entries: readonly string[];
}

/** His part at every stage and now; `null` where it depends on a count that is not known. */
function weigh(
  person: string,
  { now, stages }: ReductionForOne,
  policies: Policies,
): Pick<WeighedReduction, 'now' | 'stages'> | null {
  const weighed = stages.flatMap((stage, index) => {
    const part = index > 0 && isBorneByNobody(stage) ? 0n : partIn(person, stage, policies);
    return part === null ? [] : [{ ...stage, part }];
  });
  const last = weighed.at(-1);
  if (last === undefined || weighed.length < stages.length) return null;
  // His part was measured in shares of that day: a split since then makes no difference to who has done his.
  return { now: { ...now, part: ceilingOf(last.multiple, last.part) }, stages: weighed };
}

function partIn(person: string, { required, shares, alive }: StandingThen, policies: Policies): bigint | null {
  return required.low === required.high ? partOf(person, { count: required.low, shares, alive }, policies) : null;
}

/** All who bore it had lost their weight by the end of that day, so that a fall on it asks nobody for anything more. */
function isBorneByNobody({ shares, alive }: StandingThen): boolean {
  return shares.size === 0 && alive.high === 0n;
}

/** On the day of the last fall what it asks for is still to be done; what an earlier one asked for is late. */
function decideWeighed({ person, on: today }: PartInReduction, reduction: WeighedReduction): Decision {
  const { stages, now, entries, openedOn, closedOn } = reduction;
  const missed = stages.find((stage) => isShort(stage) && (closedOn !== null || stage.on < today));
  if (missed !== undefined) return late(reduction, missed);
  if (!isShort(now) || closedOn !== null) {
    return { verdict: 'kept', reasons: [reason('8A.15.part-converted', figuresOf(now, openedOn), entries)] };
  }
  const short = now.part - now.convertedByHim;
  const figures = { ...figuresOf(now, today), short: { shares: short } };
  const duty = conversionDuty(person, { on: today, short, cause: reduction.causes[0] ?? '' });
  return { verdict: 'action-required', reasons: [reason('8A.15.to-convert', figures, entries)], duties: [duty] };
}

/** He was late: he is still short, or has converted since, or it was over for him without that. */
function late(reduction: WeighedReduction, missed: Weighed<StandingThen>): Decision {
  const { now, entries } = reduction;
  const from = missed.on;
  const over = overFor(reduction);
  if (over === null) {
    const short = { shares: now.part - now.convertedByHim };
    return {
      verdict: 'breached',
      reasons: [reason('8A.15.not-converted', { ...figuresOf(now, from), short }, entries)],
    };
  }
  const figures = { ...figuresOf(missed, from), until: { date: over.on } };
  return { verdict: 'breached', reasons: [reason(over.key, figures, entries)], accrued: { from, until: over.on } };
}

/** How and when a fall that he answered late, or never, was over for him; `null` while it is not. */
function overFor(reduction: WeighedReduction): { readonly key: string; readonly on: PlainDate } | null {
  const { now, closedOn, ceasedOn, left, lastConverted } = reduction;
  if (ceasedOn !== null && (closedOn === null || ceasedOn <= closedOn))
    return { key: '8A.15.ceased-short', on: ceasedOn };
  if (!isShort(now) && lastConverted !== null) return { key: '8A.15.part-late', on: lastConverted };
  if (closedOn === null) return null;
  return { key: left.high === 0n ? '8A.15.converted-late' : '8A.15.unanswered', on: closedOn };
}

function isShort({ part, convertedByHim }: Weighed): boolean {
  return convertedByHim < part;
}

function figuresOf({ required, convertedByAll, part, convertedByHim }: Weighed, on: PlainDate): Reason['figures'] {
  return {
    on: { date: on },
    required: { shares: required.low },
    converted: { shares: convertedByAll },
    part: { shares: part },
    his: { shares: convertedByHim },
  };
}

function noneOpen({ answered: last, pending }: PartInReduction): Decision {
  const waiting = pendingReasons(pending);
  if (last === null) return { verdict: 'kept', reasons: [reason('8A.15.no-fall'), ...waiting] };
  const figures = { on: { date: last.on }, required: { shares: last.required }, converted: { shares: last.converted } };
  return { verdict: 'kept', reasons: [reason('8A.15.answered', figures, last.entries), ...waiting] };
}

function pendingReasons({ boughtBack, conversion, entries }: PartInReduction['pending']): readonly Reason[] {
  if (boughtBack === 0n || conversion === 0n) return [];
  const figures = { boughtBack: { shares: boughtBack } };
  if (conversion === null) return [reason('8A.15.pending-unknown', figures, entries)];
  return [reason('8A.15.pending', { ...figures, conversion: { shares: conversion } }, entries)];
}

function conversionDuty(
  person: string,
  { on, short, cause }: { readonly on: PlainDate; readonly short: bigint; readonly cause: string },
): Duty {
  return {
    id: `8A.15:${person}:${cause}`,
    who: person,
    what: message('8A.15.duty-convert', { shares: { shares: short } }),
    provision: '8A.15',
    due: on,
    discharged: null,
  };
}
