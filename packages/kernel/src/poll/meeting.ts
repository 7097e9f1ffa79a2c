import type { Ratio } from '../numbers/ratio.ts';
import type { Names } from '../register/entry.ts';
import type { AbstentionWay, StatedDeduction } from '../register/meeting.ts';
import type { PlainDate } from '../time/plain-date.ts';

export { type AbstentionWay, abstentionWays } from '../register/meeting.ts';
export { type DeductionCause, deductionCauses, type StatedDeduction } from '../register/meeting.ts';

/** Votes that a share of a class has on one matter; `matter` is `null` for every matter that has no row of its own. */
export interface MatterVotes {
  readonly shareClass: string;
  readonly matter: string | null;
  readonly votes: Ratio;
}

/** Under what outcome of another resolution this one is put to the vote. */
export interface Condition {
  /** The number of the other resolution. */
  readonly on: string;
  readonly outcome: 'carried' | 'not-carried';
}

/** Who has said that the matter is reserved or is not, and when. */
export interface Confirmed {
  readonly by: string;
  readonly on: PlainDate | null;
}

/** A resolution as it is put to the meeting. Its number is text: `2(A)(i)`. */
export interface PollResolution {
  readonly number: string;
  readonly subject: Names | null;
  readonly kind: 'ordinary' | 'special';
  /** As a person has it; `null` asks for a proposal, and then the count is provisional. */
  readonly reserved: boolean | null;
  readonly confirmed: Confirmed | null;
  /** Matters of Rule 8A.24 or words of the issuer's own articles; empty where nobody says. */
  readonly matters: readonly string[];
  /** The classes that vote on it; `null` for those of the meeting. */
  readonly classes: readonly string[] | null;
  /** The majority of this resolution alone, where it is not that of its kind. */
  readonly majority: Ratio | null;
  /** Members who may not vote on it at all, and members who may not vote in favour (Rules 2.15, 13.40). */
  readonly abstain: readonly string[];
  readonly notInFavour: readonly string[];
  /** Why it was not put to the vote; `null` where it was. */
  readonly withdrawn: string | null;
  readonly condition: Condition | null;
  /** Resolutions of one contest compete for its seats. */
  readonly contest: { readonly id: string; readonly seats: number } | null;
}

/** A party that had said in the circular how it would vote (Rule 13.39(5)). */
export interface Intention {
  readonly member: string;
  readonly resolution: string;
  readonly how: 'against' | 'abstain';
}

/** What the announcement says beside the figures; nothing of it changes a count. */
export interface MeetingReport {
  readonly scrutineer: {
    readonly names: Names;
    readonly capacity: 'auditors' | 'share-registrar' | 'accountants' | null;
  } | null;
  readonly attended: { readonly present: readonly Names[]; readonly absent: readonly Names[] } | null;
  readonly intentions: readonly Intention[];
}

/** A general or class meeting whose instructions are counted. */
export interface PollMeeting extends MeetingReport {
  readonly id: string;
  readonly kind: 'annual' | 'extraordinary' | 'class';
  readonly names: Names | null;
  readonly date: PlainDate | null;
  /** Who is on the register of members at its end may vote; `null` where it is the day of the meeting. */
  readonly recordDate: PlainDate | null;
  /** The classes that meet; `null` for all. */
  readonly classes: readonly string[] | null;
  readonly resolutions: readonly PollResolution[];
  readonly specialMajority: Ratio | null;
  readonly percentDecimals: number;
  readonly abstentions: AbstentionWay;
  readonly votesPerShare: readonly MatterVotes[];
  readonly deductions: readonly StatedDeduction[];
}
