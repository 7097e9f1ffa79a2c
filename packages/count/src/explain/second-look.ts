import type { MemberHolding } from '@tenfold/kernel/poll';
import type { CountAsked } from '../asked.ts';
import type { Counted } from '../counted.ts';
import { differencesOf, type ResolutionDifference } from './differences.ts';
import { type NomineePosition, nomineePositions } from './nominees.ts';

/** A second look at a count: what explains that totals differ, and what nominees were not told. */
export interface LookedAgain {
  readonly differences: readonly ResolutionDifference[];
  readonly nominees: readonly NomineePosition[];
}

/** More positions of nominees than this nobody reads. */
const mostNominees = 10_000;

/** Looks through every instruction that counts for what explains that totals differ, and for what nominees were not told. */
export function secondLook(counted: Counted, asked: Pick<CountAsked, 'meeting'>): LookedAgain {
  const nominees: NomineePosition[] = [];
  for (const position of nomineePositions(counted, asked)) {
    if (nominees.length === mostNominees) break;
    nominees.push(position);
  }
  return { differences: differencesOf(counted, asked), nominees };
}

/** The holdings of the members whose shares are given apart. */
export function heldApart(counted: Pick<Counted, 'holdings'>, apart: ReadonlySet<string>): readonly MemberHolding[] {
  const held: MemberHolding[] = [];
  for (const { member, shareClass, shares } of counted.holdings())
    if (apart.has(member)) held.push({ member, shareClass, shares });
  return held;
}
