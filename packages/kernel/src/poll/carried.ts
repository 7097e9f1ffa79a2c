import { addRatios, compareRatios, multiplyRatios, type Ratio } from '../numbers/ratio.ts';
import type { PollLaw } from './law.ts';
import type { PollMeeting, PollResolution } from './meeting.ts';
import type { ResultRow } from './result.ts';

/** The part of the votes cast that a resolution needs, and whether it must be passed or only reached. */
export interface Majority {
  readonly part: Ratio;
  readonly mustExceed: boolean;
}

/**
 * The majority that a resolution needs: its own, else that of its kind. A simple majority must be passed, so that a tie does
 * not carry; a special one need only be reached. `null` where nobody says what a special resolution needs.
 */
export function majorityOf(
  { kind, majority }: Pick<PollResolution, 'kind' | 'majority'>,
  { specialMajority }: Pick<PollMeeting, 'specialMajority'>,
  { simpleMajority }: Pick<PollLaw, 'simpleMajority'>,
): Majority | null {
  const part = majority ?? (kind === 'special' ? specialMajority : simpleMajority);
  return part === null ? null : { part, mustExceed: compareRatios(part, simpleMajority) === 0 };
}

/** Whether a row carries: of the votes for and against alone, for an abstention is no vote cast. Nothing cast carries nothing. */
export function isCarried({ for: yes, against }: Pick<ResultRow, 'for' | 'against'>, needed: Majority): boolean {
  return isEnough(yes.votes, addRatios(yes.votes, against.votes), needed);
}

/** Whether it would carry if abstentions counted as votes cast, as they stand in the denominator of some meetings. */
export function isCarriedWithAbstentions({ for: yes, against, abstain }: ResultRow, needed: Majority): boolean {
  return isEnough(yes.votes, addRatios(addRatios(yes.votes, against.votes), abstain.votes), needed);
}

function isEnough(yes: Ratio, cast: Ratio, { part, mustExceed }: Majority): boolean {
  if (cast.numerator === 0n) return false;
  const compared = compareRatios(yes, multiplyRatios(cast, part));
  return mustExceed ? compared === 1 : compared !== -1;
}
