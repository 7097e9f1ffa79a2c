import { compareRatios, type Ratio, whole } from '../numbers/ratio.ts';
import type { PollClass } from './entitlement.ts';
import type { MatterVotes, PollResolution } from './meeting.ts';

/** What the votes of a share on a resolution follow from. */
export interface VotesAsked {
  readonly shareClass: PollClass;
  readonly resolution: Pick<PollResolution, 'matters'>;
  readonly reserved: boolean;
  readonly stated: readonly MatterVotes[];
}

/** Words of a meeting's file that stand for every matter that has no row of its own. */
const everyMatter: readonly (string | null)[] = [null, 'all', '*', 'other', 'default'];

/**
 * Votes of a share with weight on a resolution, whatever Rule 8A.24 makes of them: what the meeting states for its matter, for
 * its sort of matter or for every matter, else what the record has. Of several matters in one resolution the fewest votes
 * count. `null` where nobody says.
 */
export function votesStated({ shareClass, resolution, reserved, stated }: VotesAsked): Ratio | null {
  const rows = stated.filter((row) => row.shareClass === shareClass.shareClass);
  const usual = usualVotes(shareClass, rows, reserved);
  const each = resolution.matters.map((matter) => rows.find((row) => row.matter === matter)?.votes ?? usual);
  return each.length === 0 ? usual : fewest(each);
}

function usualVotes(
  { votesPerShare, weighted }: PollClass,
  rows: readonly MatterVotes[],
  reserved: boolean,
): Ratio | null {
  const sort = reserved ? 'reserved' : 'ordinary';
  const row = rows.find(({ matter }) => matter === sort) ?? rows.find(({ matter }) => everyMatter.includes(matter));
  return row?.votes ?? votesPerShare ?? (weighted ? null : whole);
}

function fewest(each: readonly (Ratio | null)[]): Ratio | null {
  return each.reduce((least, votes) => (least === null || votes === null ? null : atMost(votes, least)));
}

/** The smaller of two numbers of votes. */
export function atMost(votes: Ratio, most: Ratio): Ratio {
  return compareRatios(votes, most) === 1 ? most : votes;
}
