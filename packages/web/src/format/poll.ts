import type { Names, Verdict } from '@tenfold/kernel';

/** A sentence of the server with the key by which it is known. */
export interface SaidJson {
  readonly key: string;
  readonly text: string;
}

/** Something that is not in order, with how much it matters. */
export interface ConcernJson extends SaidJson {
  readonly verdict: Verdict;
}

/** One row of a result: counts are decimal digits, votes and parts may be fractions, percentages are as they are printed. */
export interface RowJson {
  readonly sharesFor: string;
  readonly sharesAgainst: string;
  readonly sharesAbstain: string;
  readonly votesFor: string;
  readonly votesAgainst: string;
  readonly votesAbstain: string;
  readonly totalShares: string;
  readonly totalVotes: string;
  readonly percentFor: string | null;
  readonly percentAgainst: string | null;
  readonly percentAbstain: string | null;
  readonly partFor: string | null;
  readonly partAgainst: string | null;
  /** The percentages with the last digit set so that they add up to 100. */
  readonly closing: Readonly<Record<'for' | 'against' | 'abstain', string | null>> | null;
}

export interface ClassRowJson extends RowJson {
  readonly class: string;
  readonly votesPerShare: string | null;
}

/** A resolution counted on one basis. */
export interface BasisJson extends RowJson {
  readonly perClass: readonly ClassRowJson[];
  readonly carried: boolean;
}

export type NotPut = 'withdrawn' | 'condition-not-met' | 'condition-open';

/** What is proposed of whether a resolution is reserved (Rule 8A.24), and why. */
export interface ProposalOfMatter {
  readonly reserved: boolean;
  readonly mixed: boolean;
  readonly certain: boolean;
  readonly reasons: readonly SaidJson[];
}

export interface MajorityJson {
  readonly part: string;
  readonly mustExceed: boolean;
}

/** A resolution with its result, as poll/1 has it. */
export interface ResolutionResultJson extends BasisJson {
  readonly number: string;
  readonly subject: Names | null;
  readonly kind: 'ordinary' | 'special';
  readonly reserved: boolean;
  readonly provisional: boolean;
  readonly proposal: ProposalOfMatter;
  readonly notPut: NotPut | null;
  readonly eligible: {
    readonly shares: string | null;
    readonly boundToAbstain: string;
    readonly boundNotInFavour: string;
  };
  readonly majority: MajorityJson;
  readonly elected: 'elected' | 'not-elected' | 'undecided' | null;
  readonly withoutWeighting: BasisJson;
  readonly withWeighting: BasisJson | null;
  readonly byOtherMoment: BasisJson | null;
  readonly notes: readonly SaidJson[];
}

/** Shares of a class that are in issue and do not vote. */
export interface DeductionJson {
  readonly why: string;
  readonly shares: string;
  readonly member: string | null;
  readonly note: string | null;
}

/** Who may vote in a class: in issue, less each deduction; `null` where it is not known. */
export interface ClassEntitledJson {
  readonly class: string;
  readonly weighted: boolean;
  readonly votesPerShare: string | null;
  readonly inIssue: string | null;
  readonly deductions: readonly DeductionJson[];
  readonly entitled: string | null;
  /** Shares of a class with weight that have lost it: one vote each. */
  readonly weightEnded?: readonly { readonly member: string; readonly shares: string }[];
}

/** The same with what the register of members adds up to. */
export interface ClassReconciledJson extends ClassEntitledJson {
  /** Shares of the register that can vote, and those on it that cannot. */
  readonly register: string;
  readonly onRegister: string;
  readonly difference: string | null;
}

/** A holding that voted fewer shares on one resolution than on another, with why. */
export interface ShortVoteJson {
  readonly member: string;
  readonly shares: string;
  readonly why: string;
  readonly cause: string | null;
}

export interface DifferenceJson {
  readonly resolution: string;
  readonly class: string;
  readonly cast: string;
  readonly lacking: string;
  readonly holdings: number;
  readonly largest: readonly ShortVoteJson[];
  /** Holdings that voted on every other resolution of their class and gave no instruction on this one: forms that may be lost. */
  readonly leftOut: {
    readonly holdings: number;
    readonly shares: string;
    readonly largest: readonly ShortVoteJson[];
  };
}

/** What a nominee was told to do with its shares: the four add up to them. */
export interface NomineeJson {
  readonly member: string;
  readonly class: string;
  readonly resolution: string;
  readonly shares: string;
  readonly for: string;
  readonly against: string;
  readonly abstain: string;
  readonly notInstructed: string;
}

export interface RuleBookJson {
  readonly id: string;
  readonly version: string;
  readonly replacing: string;
  readonly overVote: string;
  readonly precedence: readonly string[];
  readonly closesAt: string | null;
}

/** A published announcement beside the count: each figure that is not the same. */
export interface ComparedJson {
  readonly title: string | null;
  readonly url: string | null;
  readonly figures: number;
  readonly same: number;
  readonly differences: readonly {
    readonly resolution: string | null;
    readonly class: string | null;
    readonly figure: string;
    readonly printed: string;
    readonly counted: string | null;
    readonly outcome: string;
  }[];
}

export type WeightAt = 'poll' | 'record-date';

/** The result of a poll, as poll/1 has it. */
export interface PollJson {
  readonly meeting: string;
  readonly date: string | null;
  readonly recordDate: string;
  readonly abstentions: 'left-out' | 'printed' | 'in-denominator';
  readonly weightAt: WeightAt;
  readonly provisional: boolean;
  readonly classes: readonly ClassReconciledJson[];
  readonly resolutions: readonly ResolutionResultJson[];
  readonly concerns: readonly ConcernJson[];
  readonly ruleBook: RuleBookJson;
  readonly lines: number;
  readonly accepted: number;
  readonly replaced: number;
  readonly scaled: number;
  readonly countedTwice: boolean;
  readonly contested: Readonly<Record<string, number>>;
  readonly differences: readonly DifferenceJson[] | null;
  readonly nominees: readonly NomineeJson[] | null;
  readonly refusedPerReason: Readonly<Record<string, number>>;
  readonly announceBy: string | null;
  readonly published: ComparedJson | null;
}
