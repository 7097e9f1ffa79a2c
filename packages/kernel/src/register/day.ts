import type { PlainDate } from '../time/plain-date.ts';
import type { WeightedIssue } from './happenings.ts';
import { type Bounds, exactly } from '../numbers/bounds.ts';
import { proportionNow, type Ratchet, sample, setBaseline } from './ratchet.ts';
import { conversionNeeded, convertedSince } from './reduction.ts';
import { isBound, type Register } from './register.ts';
import { endWeightOfPerson, mayHaveWeight, noteDayStart } from './weight.ts';

/** Turns to `day`: closes the day before when there was another. */
export function turnTo(register: Register, day: PlainDate): void {
  if (register.day === day) return;
  closeDay(register);
  register.day = day;
}

/**
 * Ends the day that is open: directors who left and were not elected again lose their weight (Rule 8A.17(2)), the ratchet
 * is set or lowered, and a fall in shares that conversions did not answer is kept open (Rule 8A.15). Closing twice changes
 * nothing.
 */
export function closeDay(register: Register): void {
  if (register.day === null) return;
  for (const [person, { at, entry }] of register.ceasedToday) {
    endWeightOfPerson(register, person, { cause: 'left-the-board', at, entry });
  }
  register.ceasedToday.clear();
  if (isBound(register)) {
    endWeightOfThoseWithout(register);
    noteClosingProportions(register);
    for (const ratchet of register.ratchets) closeRatchet(register, ratchet, register.day);
  }
  for (const ratchet of register.ratchets) ratchet.reducedBy.length = 0;
  register.convertedToday.clear();
  register.conversionsToday.length = 0;
  register.dayStart = null;
}

/** Whoever has converted or passed on his last weighted share has ceased to be a beneficiary (policy A14). */
function endWeightOfThoseWithout(register: Register): void {
  const passed = register.passings.at(-1);
  const last = register.conversionsToday.at(-1) ?? (passed?.on === register.day ? passed.entry : undefined);
  if (last === undefined) return;
  for (const person of register.people.values()) {
    if (person.recognised === null || person.weightEnded !== null || mayHaveWeight(register, person.id)) continue;
    person.weightEnded = { on: register.day as string, at: register.day as string, cause: 'no-weight-left', entry: last };
  }
}

/** Rule 8A.14 compares the proportion before an issue of weighted shares with that at the end of its day. */
function noteClosingProportions(register: Register): void {
  const { weightedIssues, day, classes, policies } = register;
  for (let index = weightedIssues.length - 1; weightedIssues[index]?.on === day; index -= 1) {
    (weightedIssues[index] as WeightedIssue).closing = proportionNow(classes, policies);
  }
}

/** A conversion on a day on which shares fell, or while a fall is unanswered, was made for it: the ratchet may be kept. */
function closeRatchet(register: Register, ratchet: Ratchet, day: PlainDate): void {
  if (ratchet.baseline === null) {
    setBaseline(ratchet, register.classes, day);
    return;
  }
  const isForced = ratchet.reducedBy.length > 0 || ratchet.open !== null;
  const isLowering = ratchet.policies.ratchetAfterConversion === 'lowered' || !isForced;
  if (ratchet.reducedBy.length > 0 && ratchet.open === null) openReduction(register, ratchet, day);
  settleReduction(register, ratchet, day);
  if (ratchet.stale || (register.convertedToday.size > 0 && isLowering)) sample(ratchet, register.classes);
}

function openReduction(register: Register, ratchet: Ratchet, day: PlainDate): void {
  noteDayStart(register);
  const start = register.dayStart as NonNullable<Register['dayStart']>;
  ratchet.open = {
    openedOn: day,
    causes: ratchet.reducedBy.slice(0, 20),
    required: exactly(0n),
    left: exactly(0n),
    shares: start.shares,
    alive: start.alive,
    converted: new Map(),
    conversions: [],
    onTime: new Map(),
    closedOn: null,
  };
}

/** Measures what a fall in shares asks for and what is left of it, and closes it when surely nothing is. */
function settleReduction(register: Register, ratchet: Ratchet, day: PlainDate): void {
  const { open } = ratchet;
  if (open === null) return;
  for (const [who, shares] of register.convertedToday) {
    open.converted.set(who, (open.converted.get(who) ?? 0n) + shares);
  }
  open.conversions.push(...register.conversionsToday);
  if (open.openedOn === day) open.onTime = new Map(open.converted);
  const needed = conversionNeeded(register.classes, ratchet, convertedSince(open));
  if (needed === null) return;
  open.required = open.openedOn === day ? needed.required : widest(open.required, needed.required);
  open.left = needed.left;
  if (needed.left.high !== 0n) return;
  open.closedOn = day;
  ratchet.open = null;
  if (open.openedOn < day) ratchet.late.push(open);
  else if (open.required.high !== 0n) ratchet.lastAnswered = open;
}

/** Shares issued later lessen what is left, never what a fall asked for on its day. */
function widest(a: Bounds, b: Bounds): Bounds {
  const high = a.high === null || b.high === null ? null : a.high > b.high ? a.high : b.high;
  return { low: a.low > b.low ? a.low : b.low, high };
}
