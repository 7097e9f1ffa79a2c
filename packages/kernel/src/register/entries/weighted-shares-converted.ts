import { eventKind } from '../event-kind.ts';
import { idField, unknownOrCount } from '../field.ts';
import { lookThrough, soleOwner } from '../look-through.ts';
import { changeInIssue, findClass, isRefusal, refuseMoreThanHeld } from '../movement.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { addToHolding, type ShareClass, takeFromHolding } from '../share-class.ts';
import { noteDayStart } from '../weight.ts';

export const weightedSharesConverted = eventKind({
  type: 'weighted-shares-converted',
  about: {
    en: 'Weighted shares became shares of another class, one for one (Rule 8A.21); also shares whose weight had ended before.',
    'zh-Hant': '加權股份一換一轉為另一類別股份（第8A.21條），包括其不同投票權早已終止的股份。',
    'zh-Hans': '加权股份一换一转为另一类别股份（第8A.21条），包括其不同投票权早已终止的股份。',
  },
  fields: { holder: idField, class: idField, shares: unknownOrCount, into: idField },
  counts: 'moved',
  sample: { holder: 'example-holder', class: 'A', shares: '1200000', into: 'B' },
  apply(register, { holder, class: id, shares, into }, entry) {
    const from = findClass(register, id, 'fields.class');
    if (isRefusal(from)) return from;
    const target = findClass(register, into, 'fields.into');
    if (isRefusal(target)) return target;
    if (!from.weighted || target.weighted) {
      return refuse('fields.into', 'register.no-conversion', { from: { name: id }, into: { name: into } });
    }
    if (shares === null) return refuse('fields.shares', 'register.count-needed-here');
    const lacking = refuseMoreThanHeld(from, { holder, shares, field: 'fields.shares' });
    if (lacking !== null) return lacking;
    noteDayStart(register);
    const { ended } = convert(register, { from, target, holder, shares });
    noteConversion(register, { holder, live: shares - ended, entry: entry.id });
    return null;
  },
});

function convert(
  register: Register,
  { from, target, holder, shares }: { from: ShareClass; target: ShareClass; holder: string; shares: bigint },
): { readonly ended: bigint; readonly uncertain: bigint } {
  const isNamed = from.holdings.has(holder);
  const taken = takeFromHolding(from, holder, shares);
  changeInIssue(register, from, -shares);
  changeInIssue(register, target, shares);
  if (isNamed || target.holdings.has(holder)) addToHolding(target, holder, shares);
  return from.holdings.get(holder)?.allEnded === true ? { ended: shares, uncertain: 0n } : taken;
}

/** Only shares that still carried weight answer Rule 8A.15; re-designating ended shares changes no proportion. */
function noteConversion(
  register: Register,
  { holder, live, entry }: { readonly holder: string; readonly live: bigint; readonly entry: string },
): void {
  register.conversionsToday.push(entry);
  register.weightMovedBy = entry;
  if (live === 0n) return;
  const owner = soleOwner(lookThrough(register, holder)) ?? holder;
  register.convertedToday.set(owner, (register.convertedToday.get(owner) ?? 0n) + live);
}
