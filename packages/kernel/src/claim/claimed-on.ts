import type { Finding } from '../finding/finding.ts';
import type { RecordedClaim } from '../register/claim.ts';
import type { DaysOfBreach } from './days-of-breach.ts';

/**
 * Whether a claim rests on a breach: on that which it names, or else on every one under the provisions that it names. One that
 * names neither rests on whatever was broken. What was broken only after it was closed is none of its business.
 */
export function isClaimedOn(claim: RecordedClaim, { id, provision }: Finding, { from }: DaysOfBreach): boolean {
  const { breach, provisions, madeOn, closed } = claim;
  if (closed !== null && from !== null && from > closed.on) return false;
  if (breach !== null) return breach === id || isLaterNameOf(breach, id, { from, madeOn });
  return provisions.length === 0 || provisions.some((one) => one === provision || one.startsWith(`${provision}(`));
}

/** A breach that goes on is named by rule and person alone; once it is over its event is added to the name. */
function isLaterNameOf(
  named: string,
  id: string,
  { from, madeOn }: { readonly from: string | null; readonly madeOn: string },
): boolean {
  return id.startsWith(`${named}:`) && from !== null && from <= madeOn;
}
