import { type Refusal, refuse } from './refusal.ts';
import { sample, shareCount } from './ratchet.ts';
import { isBound, type Register } from './register.ts';
import type { ShareClass } from './share-class.ts';
import { noteDayStart } from './weight.ts';

/** The class of that id, or a refusal that names those there are. */
export function findClass(register: Register, id: string, field: string): ShareClass | Refusal {
  const found = register.classes.get(id);
  if (found !== undefined) return found;
  const known = [...register.classes.keys()].map((quote) => ({ quote }));
  const key = known.length === 0 ? 'register.no-class-yet' : 'register.class-unknown';
  return refuse(field, key, { class: { quote: id }, known: { list: known } });
}

export function isRefusal(value: object): value is Refusal {
  return 'message' in value;
}

/** Adds to what is in issue, or takes from it; a count that is not known makes the total unknown. */
export function changeInIssue(register: Register, shareClass: ShareClass, change: bigint | null): void {
  shareClass.inIssue = shareClass.inIssue === null || change === null ? null : shareClass.inIssue + change;
  register.conserved = register.conserved === null || change === null ? null : register.conserved + change;
}

/** Lets every ratchet that may have fallen fall, before something that can raise the proportion. */
export function settleRatchets(register: Register): void {
  for (const ratchet of register.ratchets) {
    if (ratchet.stale) sample(ratchet, register.classes);
  }
}

/** Carries out `change` and notes, for each way of counting, that the number of shares fell by it (Rule 8A.15). */
export function reduce(register: Register, entry: string, change: () => void): void {
  if (!isBound(register)) {
    change();
    return;
  }
  settleRatchets(register);
  noteDayStart(register);
  const before = register.ratchets.map(({ policies }) => shareCount(register.classes.values(), policies));
  change();
  for (const [index, ratchet] of register.ratchets.entries()) {
    const [was, is] = [before[index] ?? null, shareCount(register.classes.values(), ratchet.policies)];
    if (was !== null && is !== null && is < was) ratchet.reducedBy.push(entry);
  }
}

/** Refuses to take more shares of a holder than he is known to have, or than can be his. */
export function refuseMoreThanHeld(
  shareClass: ShareClass,
  { holder, shares, field }: { readonly holder: string; readonly shares: bigint; readonly field: string },
): Refusal | null {
  const figures = { holder: { name: holder }, class: { name: shareClass.id }, shares: { shares } };
  const held = shareClass.holdings.get(holder)?.shares;
  if (typeof held === 'bigint') {
    return shares <= held ? null : refuse(field, 'register.takes-more-than-held', { ...figures, held: { shares: held } });
  }
  if (shareClass.inIssue === null) return null;
  const others = shareClass.inIssue - shareClass.named - (shareClass.treasury ?? 0n) - shareClass.boughtBack;
  return shares <= others ? null : refuse(field, 'register.more-than-others-hold', { ...figures, others: { shares: others } });
}
