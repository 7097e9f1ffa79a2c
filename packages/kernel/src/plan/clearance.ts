import type { Duty, Finding, PolicyTurn, Reason, TextStatus } from '../finding/finding.ts';
import type { Message } from '../finding/message.ts';
import type { Verdict } from '../finding/verdict.ts';
import type { Bounds } from '../numbers/bounds.ts';
import type { Ratio } from '../numbers/ratio.ts';
import type { Policies, PolicyName } from '../policy/policies.ts';
import type { Entry } from '../register/entry.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { World } from '../world/world.ts';

/** One planned act as a plan states it: its kind, its day, and what it is about. */
export interface PlannedStep {
  /** The name of its kind: `buy-back`, `placing`, `transfer`, … */
  readonly act: string;
  readonly on: PlainDate;
  /** As the format writes them: counts as text, days as text. They are read by the kind's own declaration. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What whoever plans says of the days around the plan; a member that is left out says nothing. */
export interface PlanFacts {
  /** Days on which results are to be announced. */
  readonly resultsOn?: readonly PlainDate[];
}

/** Planned acts in the order in which they are to be done. */
export interface Plan {
  readonly steps: readonly PlannedStep[];
  /**
   * What is to be converted through each holder, where the split is by agreement or one volunteers. `null` for a holder who
   * converts whatever the others leave.
   */
  readonly agreed: ReadonlyMap<string, bigint | null> | null;
  /** How a conversion is split, where not by the policies of the record. */
  readonly split: ConversionSplit | null;
  readonly facts?: PlanFacts;
}

/** How a conversion is split among beneficiaries (policy A6 and what they may agree between themselves). */
export type ConversionSplit = Policies['conversionSplit'] | 'agreed' | 'volunteer';

/** The part of a conversion that one person bears through one holder. */
export interface ConversionPart {
  readonly person: string;
  readonly holder: string;
  readonly shareClass: string;
  readonly shares: bigint;
  /** His part before any rounding, of all that he holds through every vehicle. */
  readonly exact: Ratio;
  /** Votes on an ordinary matter that he gives up by it; `null` where the votes of the class are not known. */
  readonly votesGivenUp: Ratio | null;
}

/** The smallest conversion with which a step is lawful, and who converts how much. */
export interface Conversion {
  /** `null` where it depends on a count that is not known. */
  readonly minimum: bigint | null;
  /** The same at both ends of what is known. */
  readonly bounds: Bounds;
  readonly reason: Reason;
  readonly split: ConversionSplit;
  /** Empty where nothing is to be converted or the minimum is not known. */
  readonly allocation: readonly ConversionPart[];
  /** The day by which it must be done; `null` where parts of it are due on several days, each with its step. */
  readonly due: PlainDate | null;
  /** What speaks against this split: an agreed part under the exact share, a total under the minimum. */
  readonly warnings: readonly Message[];
}

/** How much may still be done, each by formula; `null` where a count that it depends on is not known. */
export interface Headroom {
  /** The most shares that can be bought back and cancelled without any conversion, beside those bought and not cancelled yet. */
  readonly buyBackWithoutConversion: bigint | null;
  /** The most that can be bought back from the public before Rule 8A.09's floor is reached. */
  readonly buyBackWithinFloor: bigint | null;
  /** The most weighted shares that can be issued beside the ordinary shares that the plan issues (Rule 8A.14). */
  readonly weightedIssue: bigint | null;
  /** The most ordinary shares that beneficiaries can buy from the public (Rule 8A.09). */
  readonly beneficiaryPurchase: bigint | null;
  /**
   * The smallest conversion that brings the others back to the floor of Rule 8A.09, by holders who keep the shares and stay
   * beneficiaries; 0 where they are above it.
   */
  readonly repairConversion: bigint | null;
  /** Each of them at both ends of what is known; `high` is `null` where nothing bounds it. */
  readonly bounds: Readonly<Record<Room, Bounds>>;
}

/** The kinds of room that a headroom has. */
export type Room =
  | 'buyBackWithoutConversion'
  | 'buyBackWithinFloor'
  | 'weightedIssue'
  | 'beneficiaryPurchase'
  | 'repairConversion';

/** What has to be had, said or handed in for an act, beyond conversions. */
export interface Requirement {
  readonly id: string;
  readonly type: 'approval' | 'waiver' | 'notice' | 'paper' | 'meeting' | 'advice';
  readonly provision: string;
  readonly textStatus: TextStatus;
  readonly who: string;
  readonly what: Message;
  /** The last day for it; `null` where the law does not state one. */
  readonly by: PlainDate | null;
  /** How that day was found. */
  readonly clock: readonly Message[];
  /** Whether an entry of the record shows that it is there already, and which. */
  readonly met: string | null;
}

/** Another rule or regime that the act comes near: where to look, never a decision. */
export interface Pointer {
  readonly provision: string;
  readonly textStatus: TextStatus;
  readonly reason: Reason;
}

/** Where the issuer stands before or after a plan. */
export interface Position {
  readonly on: PlainDate;
  readonly world: World;
  readonly findings: readonly Finding[];
}

/** Weight that ends by an act. */
export interface EndedWeight {
  readonly holder: string;
  readonly shares: bigint | null;
  readonly reason: Reason;
}

/** One step of a plan, judged at the end of its last day. */
export interface ClearedStep {
  readonly step: PlannedStep;
  /** The entries that the act would become, the conversions that it needs among them. */
  readonly entries: readonly Entry[];
  readonly verdict: Verdict;
  readonly conversion: Conversion;
  readonly requirements: readonly Requirement[];
  readonly pointers: readonly Pointer[];
  /** Weight that ends by the act: holder, shares, and under which provision. */
  readonly ended: readonly EndedWeight[];
  /** What the step changes: the findings at the end of its last day that would be others without it. */
  readonly findings: readonly Finding[];
}

/** A cheaper way to the same end, and what it costs the beneficiaries. */
export interface Alternative {
  readonly id: string;
  readonly what: Message;
  readonly plan: Plan;
  /** Weighted shares to be converted by this way, and the votes given up with them. */
  readonly conversion: bigint | null;
  readonly votesGivenUp: Ratio | null;
}

/** The smallest conversion under another value of one policy. */
export interface UnderOtherPolicy {
  readonly policy: PolicyName;
  readonly value: string;
  readonly minimum: bigint | null;
}

/** What a plan would do, and what it asks for: the answer before the act. */
export interface Clearance {
  /** What the answer takes for granted; said first. */
  readonly assumptions: readonly Message[];
  readonly plan: Plan;
  readonly steps: readonly ClearedStep[];
  /** All entries that the plan would become, in the order in which they are to be recorded. */
  readonly entries: readonly Entry[];
  /** The gravest verdict of the steps. */
  readonly verdict: Verdict;
  /** All steps together: the sum of what each needs. */
  readonly conversion: Conversion;
  /** Room before the plan; worked out when first asked for, as are the alternatives and the other policies. */
  readonly headroom: Headroom;
  readonly before: Position;
  /** With the conversions made that the plan needs. */
  readonly after: Position;
  /** Duties that the plan brings about. */
  readonly duties: readonly Duty[];
  /** Cheapest first. */
  readonly alternatives: readonly Alternative[];
  readonly underOtherPolicies: readonly UnderOtherPolicy[];
  readonly turns: readonly PolicyTurn[];
}
