import type { WeightedIssue } from './happenings.ts';
import { settleRatchets } from './movement.ts';
import { proportionNow } from './ratchet.ts';
import { isBound, ratchetUnder, type Register } from './register.ts';
import { noteDayStart } from './weight.ts';

/**
 * Notes that weighted shares are about to be issued: Rule 8A.14 judges it by the proportion and the ratchet just before.
 * The other shares of the same offer, when they stand before them on the day, have not lowered it.
 */
export function noteWeightedIssue(
  register: Register,
  issue: Pick<WeightedIssue, 'entry' | 'shareClass' | 'shares' | 'way' | 'to'>,
): void {
  if (!isBound(register) || register.day === register.listing.at(-1)?.from) return;
  settleRatchets(register, register.issuedToday.get(issue.way));
  noteDayStart(register);
  register.weightedIssues.push({
    ...issue,
    on: register.day as string,
    before: proportionNow(register.classes, register.policies),
    ratchet: ratchetUnder(register, register.policies).high,
    closing: null,
  });
}
