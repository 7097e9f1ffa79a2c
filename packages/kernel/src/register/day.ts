import type { PlainDate } from '../time/plain-date.ts';
import type { WeightedIssue } from './happenings.ts';
import { type Bounds, subtractBounds } from '../numbers/bounds.ts';
import { whole } from '../numbers/ratio.ts';
import { type Counts, countsOf, proportionNow, type Ratchet, sample, setBaseline } from './ratchet.ts';
import { conversionNeeded, type Reduction, type ReductionStage } from './reduction.ts';
import { isBound, type Register } from './register.ts';
import { convertedByLive, endWeightOfPerson, mayHaveWeight, noteDayStart } from './weight.ts';

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
  if (isBound(register)) {
    endWeightOfThoseWithout(register);
    noteClosingProportions(register);
    closeRatchets(register, register.day);
  } else {
    for (const ratchet of register.ratchets) closeUnanswered(ratchet, register.day);
  }
  forgetDay(register);
}

/** Most days leave little to forget, and emptying what is empty takes its time all the same. */
function forgetDay(register: Register): void {
  const { ratchets, ceasedToday, convertedToday, conversionsToday, issuedToday } = register;
  for (const { reducedBy } of ratchets) if (reducedBy.length > 0) reducedBy.length = 0;
  if (ceasedToday.size > 0) ceasedToday.clear();
  if (convertedToday.size > 0) convertedToday.clear();
  if (issuedToday.size > 0) issuedToday.clear();
  if (conversionsToday.length > 0) conversionsToday.length = 0;
  register.weightMovedBy = null;
  register.dayStart = null;
}

/** The rule has ceased to bind the issuer: a fall that nobody answered until then is a breach of the past. */
function closeUnanswered(ratchet: Ratchet, day: PlainDate): void {
  if (ratchet.open === null) return;
  ratchet.open.closedOn = day;
  ratchet.late.push(ratchet.open);
  ratchet.open = null;
}

/** Whoever has converted, passed on or given up his last weighted share has ceased to be a beneficiary (policy A14). */
function endWeightOfThoseWithout(register: Register): void {
  const { weightMovedBy: entry } = register;
  const on = register.day as string;
  if (entry === null) return;
  for (const person of register.people.values()) {
    if (person.recognised === null || person.weightEnded !== null || mayHaveWeight(register, person.id)) continue;
    person.weightEnded = { on, at: on, cause: 'no-weight-left', entry };
  }
}

/** Rule 8A.14 compares the proportion before an issue of weighted shares with that at the end of its day. */
function noteClosingProportions(register: Register): void {
  const { weightedIssues, day, classes, policies } = register;
  for (let index = weightedIssues.length - 1; index >= 0; index -= 1) {
    const issue = weightedIssues[index] as WeightedIssue;
    if (issue.on !== day) return;
    issue.closing = proportionNow(classes, policies);
  }
}

function closeRatchets(register: Register, day: PlainDate): void {
  const close = { day, counts: countsOf(register.classes) };
  for (const ratchet of register.ratchets) closeRatchet(register, ratchet, close);
}

/** The day that ends, and the counts at its end. */
interface Close {
  readonly day: PlainDate;
  readonly counts: Counts;
}

/**
 * A conversion on a day on which shares fell, or while a fall is unanswered, was made for it: where the ratchet is kept, it
 * falls by what else happened that day only.
 */
function closeRatchet(register: Register, ratchet: Ratchet, close: Close): void {
  if (ratchet.baseline === null) {
    setBaseline(ratchet, close.counts, close.day);
    return;
  }
  const isForced = ratchet.reducedBy.length > 0 || ratchet.open !== null;
  const isKept = isForced && ratchet.policies.ratchetAfterConversion === 'kept';
  if (ratchet.reducedBy.length > 0 && ratchet.open === null) openReduction(register, ratchet, close.day);
  settleReduction(register, ratchet, close);
  if (isKept && ratchet.stale) sample(ratchet, close.counts, convertedByLive(register, register.convertedToday));
  if (!isKept && (ratchet.stale || register.convertedToday.size > 0)) sample(ratchet, close.counts);
}

/** Until it has been measured, anything may be needed. */
const unmeasured: Bounds = { low: 0n, high: null };

function openReduction(register: Register, ratchet: Ratchet, day: PlainDate): void {
  noteDayStart(register);
  ratchet.open = {
    openedOn: day,
    causes: [],
    required: unmeasured,
    left: unmeasured,
    ...bearers(register, register.dayStart as NonNullable<Register['dayStart']>),
    converted: new Map(),
    lastConverted: new Map(),
    conversions: [],
    stages: [],
    closedOn: null,
  };
}

/** Who bears a conversion: whoever had weighted shares when the day began and has not lost his weight on it. */
function bearers(
  { people }: Register,
  { alive, shares }: NonNullable<Register['dayStart']>,
): Pick<Reduction, 'shares' | 'alive'> {
  const borne = new Map(shares);
  let left = alive;
  for (const [who, his] of shares) {
    if ((people.get(who)?.weightEnded ?? null) === null) continue;
    borne.delete(who);
    left = subtractBounds(left, his);
  }
  return { shares: borne, alive: left };
}

/** How many entries of one day a reduction names as its causes: enough to find them all. */
const CAUSES_NAMED = 20;

/** Measures what a fall in shares asks for and what is left of it, and closes it when surely nothing is. */
function settleReduction(register: Register, ratchet: Ratchet, { day, counts }: Close): void {
  const { open, reducedBy } = ratchet;
  if (open === null) return;
  for (const [who, shares] of register.convertedToday) {
    open.converted.set(who, (open.converted.get(who) ?? 0n) + shares);
    open.lastConverted.set(who, day);
  }
  open.conversions.push(...register.conversionsToday);
  const needed = conversionNeeded(counts, ratchet, convertedByLive(register, open.converted));
  if (needed !== null) open.left = needed.left;
  if (reducedBy.length > 0) {
    const stage = { on: day, multiple: whole, required: needed?.required ?? unmeasured, ...bearers(register, open) };
    addStage(open, stage, reducedBy);
  }
  if (open.left.high !== 0n) return;
  open.closedOn = day;
  ratchet.open = null;
  if (open.openedOn < day) ratchet.late.push(open);
  else if (open.required.high !== 0n) ratchet.lastAnswered = open;
}

/** What the falls of a day ask for in all; shares issued later lessen what is left, never what a fall asked for on its day. */
function addStage(open: Reduction, stage: Omit<ReductionStage, 'converted'>, causes: readonly string[]): void {
  open.required = open.stages.length === 0 ? stage.required : widest(open.required, stage.required);
  open.causes.push(...causes.slice(0, CAUSES_NAMED));
  open.stages.push({ ...stage, required: open.required, converted: new Map(open.converted) });
}

function widest(a: Bounds, b: Bounds): Bounds {
  const high = a.high === null || b.high === null ? null : a.high > b.high ? a.high : b.high;
  return { low: a.low > b.low ? a.low : b.low, high };
}
