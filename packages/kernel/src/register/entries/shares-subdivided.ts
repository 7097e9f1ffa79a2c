import { eventKind } from '../event-kind.ts';
import { idField, optional, ratioField } from '../field.ts';
import { findClass, isRefusal, settleRatchets } from '../movement.ts';
import type { Bounds } from '../../numbers/bounds.ts';
import { ceilingOf, floorOf, multiplyRatios, type Ratio } from '../../numbers/ratio.ts';
import type { Reduction } from '../reduction.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import type { ShareClass } from '../share-class.ts';
import { markRatchetsStale } from '../weight.ts';
import { noteWeightedIssue } from '../weighted-issue.ts';

export const sharesSubdivided = eventKind({
  type: 'shares-subdivided',
  about: {
    en: 'Each share became so many (10), or so many became one (1/10); of every class, or of one.',
    'zh-Hant': '每股分拆為若干股（10）或若干股合併為一股（1/10）；適用於所有類別或單一類別。',
    'zh-Hans': '每股分拆为若干股（10）或若干股合并为一股（1/10）；适用于所有类别或单一类别。',
  },
  fields: { class: optional(idField), into: ratioField },
  counts: 'moved',
  sample: { into: '10' },
  apply(register, { class: id, into }, entry) {
    if (into.numerator === 0n) return refuse('fields.into', 'register.split-into-nothing');
    const one = id === undefined ? null : findClass(register, id, 'fields.class');
    if (one !== null && isRefusal(one)) return one;
    const classes = one === null ? [...register.classes.values()] : [one];
    const uneven = classes.find((shareClass) => !countsOf(shareClass).every((count) => isWhole(count, into)));
    if (uneven !== undefined)
      return refuse('fields.into', 'register.split-leaves-fractions', { class: { name: uneven.id } });
    settleRatchets(register);
    for (const shareClass of classes) noteSplit(register, shareClass, { into, entry: entry.id });
    for (const shareClass of classes) {
      multiply(register, shareClass, into);
      multiplyClaims(register, shareClass, into);
    }
    register.subdivisions.push({ entry: entry.id, on: entry.effectiveOn, shareClass: one?.id ?? null, into });
    if (one === null) multiplyRunningCounts(register, into);
    else markRatchetsStale(register);
    return null;
  },
});

/** A split brings more weighted shares into issue: one of the ways that Rule 8A.14 knows. */
function noteSplit(
  register: Register,
  { id, weighted, inIssue }: ShareClass,
  split: { into: Ratio; entry: string },
): void {
  if (!weighted || split.into.numerator <= split.into.denominator) return;
  const shares = inIssue === null ? null : times(inIssue, split.into) - inIssue;
  noteWeightedIssue(register, { entry: split.entry, shareClass: id, shares, way: 'subdivision', to: null });
}

function countsOf(shareClass: ShareClass): readonly (bigint | null)[] {
  const held = [...shareClass.holdings.values()].flatMap(({ shares, ended, uncertain }) => [shares, ended, uncertain]);
  const { inIssue, treasury, boughtBack, arriving, endedUnnamed } = shareClass;
  return [inIssue, treasury, boughtBack, arriving, endedUnnamed, ...held];
}

function isWhole(count: bigint | null, { numerator, denominator }: Ratio): boolean {
  return count === null || (count * numerator) % denominator === 0n;
}

function times(count: bigint, into: Ratio): bigint {
  return floorOf(into, count);
}

function multiply(register: Register, shareClass: ShareClass, into: Ratio): void {
  const { inIssue, treasury } = shareClass;
  if (inIssue !== null) {
    shareClass.inIssue = times(inIssue, into);
    if (register.conserved !== null) register.conserved += shareClass.inIssue - inIssue;
  }
  if (treasury !== null) shareClass.treasury = times(treasury, into);
  shareClass.boughtBack = times(shareClass.boughtBack, into);
  shareClass.arriving = times(shareClass.arriving, into);
  shareClass.named = times(shareClass.named, into);
  shareClass.ended = times(shareClass.ended, into);
  shareClass.endedUnnamed = times(shareClass.endedUnnamed, into);
  shareClass.uncertain = times(shareClass.uncertain, into);
  for (const holding of shareClass.holdings.values()) {
    if (holding.shares !== null) holding.shares = times(holding.shares, into);
    holding.ended = times(holding.ended, into);
    holding.uncertain = times(holding.uncertain, into);
  }
}

/**
 * A split of every class leaves each proportion as it was; only counts of which something still depends grow with it: those
 * of today, and what is owed under Rule 8A.15.
 */
function multiplyRunningCounts(register: Register, into: Ratio): void {
  for (const today of [register.convertedToday, register.issuedToday]) {
    for (const [name, shares] of today) today.set(name, times(shares, into));
  }
  const { dayStart } = register;
  if (dayStart !== null) {
    register.dayStart = { alive: bounds(dayStart.alive, into), shares: spread(dayStart.shares, into) };
  }
  for (const ratchet of register.ratchets) {
    if (ratchet.open !== null) ratchet.open = multiplied(ratchet.open, into);
  }
}

function multiplied(open: Reduction, into: Ratio): Reduction {
  return {
    ...open,
    required: boundsUp(open.required, into),
    left: boundsUp(open.left, into),
    alive: bounds(open.alive, into),
    shares: spread(open.shares, into),
    converted: counts(open.converted, into),
    stages: open.stages.map((stage) => ({ ...stage, multiple: multiplyRatios(stage.multiple, into) })),
  };
}

/** Charges over shares of the class, and shares of it that wait for a determination, are as many times what they were. */
function multiplyClaims(register: Register, { id }: ShareClass, into: Ratio): void {
  for (const encumbrance of [...register.encumbrances.values()].flat()) {
    if (encumbrance.shareClass !== id || encumbrance.shares === null) continue;
    encumbrance.shares = times(encumbrance.shares, into);
  }
  for (const [index, passing] of register.passings.entries()) {
    if (passing.shareClass !== id || passing.outcome !== 'uncertain' || passing.shares === null) continue;
    register.passings[index] = { ...passing, shares: times(passing.shares, into) };
  }
}

function spread(shares: ReadonlyMap<string, Bounds>, into: Ratio): Map<string, Bounds> {
  return new Map([...shares].map(([who, count]) => [who, bounds(count, into)]));
}

function counts(converted: ReadonlyMap<string, bigint>, into: Ratio): Map<string, bigint> {
  return new Map([...converted].map(([who, shares]) => [who, times(shares, into)]));
}

function bounds({ low, high }: Bounds, into: Ratio): Bounds {
  return { low: times(low, into), high: high === null ? null : times(high, into) };
}

/** Conversions that are owed: a part of a share is owed as a whole one. */
function boundsUp({ low, high }: Bounds, into: Ratio): Bounds {
  return { low: ceilingOf(into, low), high: high === null ? null : ceilingOf(into, high) };
}
