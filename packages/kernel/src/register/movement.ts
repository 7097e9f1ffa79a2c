import { type Refusal, refuse } from './refusal.ts';
import { type Counts, countsOf, countUnder, sample } from './ratchet.ts';
import { isBound, type Register } from './register.ts';
import { others, type ShareClass, takeFromHolding } from './share-class.ts';
import { convertedByLive, noteDayStart, noteWeightMoved } from './weight.ts';

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

/**
 * Lets every ratchet that may have fallen fall, before something that can raise the proportion. What was converted today
 * counts as if it had not been: only the end of the day shows whether a fall in shares asked for it (decision 0001), and
 * which of the two was recorded first makes no difference. Shares that came `together` with what is to follow count as if
 * they had not come yet.
 */
export function settleRatchets(register: Register, together = 0n): void {
  const { ratchets, classes } = register;
  if (!isBound(register) || !ratchets.some(({ stale }) => stale)) return;
  const counts = withoutShares(countsOf(classes), together);
  const added = convertedByLive(register, register.convertedToday);
  for (const ratchet of ratchets) {
    if (ratchet.stale) sample(ratchet, counts, added);
  }
}

function withoutShares({ totals, ...rest }: Counts, shares: bigint): Counts {
  const { inIssue } = totals;
  return { ...rest, totals: { ...totals, inIssue: inIssue === null ? null : inIssue - shares } };
}

/** A movement of the issuer's own shares: what is added to each count of a class, negative where shares leave it. */
export interface OwnMovement {
  readonly entry: string;
  readonly inIssue?: bigint;
  readonly treasury?: bigint;
  readonly boughtBack?: bigint;
  /** The shares that somebody gave up by it. */
  readonly givenUp?: { readonly by: string | undefined; readonly shares: bigint };
}

/**
 * Moves the issuer's own shares and notes, for each way of counting, whether the number of shares fell by it (Rule 8A.15):
 * that is known even where the number itself is not.
 */
export function moveOwnShares(register: Register, shareClass: ShareClass, movement: OwnMovement): void {
  const { entry, inIssue = 0n, treasury = 0n, boughtBack = 0n, givenUp } = movement;
  if (isBound(register)) {
    settleRatchets(register);
    noteDayStart(register);
    for (const { policies, reducedBy } of register.ratchets) {
      if ((countUnder({ inIssue, treasury, boughtBack }, policies) ?? 0n) < 0n) reducedBy.push(entry);
    }
  }
  if (givenUp !== undefined) takeFromHolding(shareClass, givenUp.by ?? others, givenUp.shares);
  if (shareClass.weighted) noteWeightMoved(register, entry);
  changeInIssue(register, shareClass, inIssue);
  if (shareClass.treasury !== null) shareClass.treasury += treasury;
  shareClass.boughtBack += boughtBack;
}

/** Refuses to take more shares of a holder than he is known to have, or than can be his. */
export function refuseMoreThanHeld(
  shareClass: ShareClass,
  { holder, shares, field }: { readonly holder: string; readonly shares: bigint; readonly field: string },
): Refusal | null {
  const held = shareClass.holdings.get(holder)?.shares;
  const isNamed = typeof held === 'bigint';
  const most = isNamed ? held : othersHold(shareClass);
  if (most === null || shares <= most) return null;
  const figures = { holder: { name: holder }, class: { name: shareClass.id }, shares: { shares } };
  if (isNamed) return refuse(field, 'register.takes-more-than-held', { ...figures, held: { shares: most } });
  return refuse(field, 'register.more-than-others-hold', { ...figures, others: { shares: most } });
}

/** Shares that neither a named holder nor the issuer itself is known to have; `null` when the total is not known. */
export function othersHold({ inIssue, named, treasury, boughtBack }: ShareClass): bigint | null {
  return inIssue === null ? null : inIssue - named - (treasury ?? 0n) - boughtBack;
}
