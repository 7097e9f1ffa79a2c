import { eventKind } from '../event-kind.ts';
import { idField, optional, ratioField } from '../field.ts';
import { findClass, isRefusal, settleRatchets } from '../movement.ts';
import type { Bounds } from '../../numbers/bounds.ts';
import type { Ratio } from '../../numbers/ratio.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import type { ShareClass } from '../share-class.ts';
import { markRatchetsStale } from '../weight.ts';
import { noteWeightedIssue } from '../weighted-issue.ts';

export const sharesSubdivided = eventKind({
  type: 'shares-subdivided',
  about: {
    en: 'Each share became so many (10), or so many became one (1/10); of every class, or of one.',
    'zh-Hant': '每股分拆為若干股(10)或若干股合併為一股（1/10)；適用於所有類別或單一類別。',
    'zh-Hans': '每股分拆为若干股(10)或若干股合并为一股（1/10)；适用于所有类别或单一类别。',
  },
  fields: { class: optional(idField), into: ratioField },
  sample: { into: '10' },
  apply(register, { class: id, into }, entry) {
    if (into.numerator === 0n) return refuse('fields.into', 'register.split-into-nothing');
    const one = id === undefined ? null : findClass(register, id, 'fields.class');
    if (one !== null && isRefusal(one)) return one;
    const classes = one === null ? [...register.classes.values()] : [one];
    const uneven = classes.find((shareClass) => !countsOf(shareClass).every((count) => isWhole(count, into)));
    if (uneven !== undefined) return refuse('fields.into', 'register.split-leaves-fractions', { class: { name: uneven.id } });
    settleRatchets(register);
    for (const shareClass of classes) noteSplit(register, shareClass, { into, entry: entry.id });
    for (const shareClass of classes) multiply(register, shareClass, into);
    if (one === null) multiplyRatchets(register, into);
    else markRatchetsStale(register);
    return null;
  },
});

/** A split brings more weighted shares into issue: one of the ways that Rule 8A.14 knows. */
function noteSplit(register: Register, { id, weighted, inIssue }: ShareClass, split: { into: Ratio; entry: string }): void {
  if (!weighted || split.into.numerator <= split.into.denominator) return;
  const shares = inIssue === null ? null : times(inIssue, split.into) - inIssue;
  noteWeightedIssue(register, { entry: split.entry, shareClass: id, shares, way: 'subdivision', to: null });
}

function countsOf(shareClass: ShareClass): readonly (bigint | null)[] {
  const held = [...shareClass.holdings.values()].flatMap(({ shares, ended, uncertain }) => [shares, ended, uncertain]);
  return [shareClass.inIssue, shareClass.treasury, shareClass.boughtBack, shareClass.arriving, ...held];
}

function isWhole(count: bigint | null, { numerator, denominator }: Ratio): boolean {
  return count === null || (count * numerator) % denominator === 0n;
}

function times(count: bigint, { numerator, denominator }: Ratio): bigint {
  return (count * numerator) / denominator;
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
  shareClass.uncertain = times(shareClass.uncertain, into);
  for (const holding of shareClass.holdings.values()) {
    if (holding.shares !== null) holding.shares = times(holding.shares, into);
    holding.ended = times(holding.ended, into);
    holding.uncertain = times(holding.uncertain, into);
  }
}

/** A split of every class leaves each proportion as it was; only counts still owed under Rule 8A.15 grow with it. */
function multiplyRatchets(register: Register, into: Ratio): void {
  for (const ratchet of register.ratchets) {
    const { open } = ratchet;
    if (open === null) continue;
    ratchet.open = {
      ...open,
      required: bounds(open.required, into),
      left: bounds(open.left, into),
      alive: bounds(open.alive, into),
      shares: new Map([...open.shares].map(([who, shares]) => [who, bounds(shares, into)])),
      converted: new Map([...open.converted].map(([who, shares]) => [who, times(shares, into)])),
    };
  }
}

function bounds({ low, high }: Bounds, into: Ratio): Bounds {
  return { low: times(low, into), high: high === null ? null : times(high, into) };
}
