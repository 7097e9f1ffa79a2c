import type { Trilingual } from '../finding/message.ts';
import type { TextStatus } from '../finding/finding.ts';
import type { AnyRule, RuleVersion, WorkedFrom } from '../law/rule.ts';
import type { Entry } from '../register/entry.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { World } from '../world/world.ts';
import type { VoteMargin } from './headroom/vote-margin.ts';
import type { Conversion, EndedWeight, Plan, PlannedStep, Pointer, Requirement } from './clearance.ts';

/** What a surrounding may look at of one step: the issuer before and after it, and what it became. */
export interface StepSeen {
  /** Counted from 1. */
  readonly number: number;
  readonly step: PlannedStep;
  /** The fields of the act as its kind reads them. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The issuer at the end of the day before the first of the step's days, and at the end of its last. */
  readonly before: World;
  readonly after: World;
  /** The last of the days on which something of the step is done. */
  readonly lastDay: PlainDate;
  readonly entries: readonly Entry[];
  readonly conversion: Conversion;
  readonly ended: readonly EndedWeight[];
  readonly plan: Plan;
}

/** What the law around Chapter 8A asks of a step. */
export interface AskedAround {
  readonly requirements: readonly Requirement[];
  readonly pointers: readonly Pointer[];
}

/** A situation with what must be asked in it: the ids of the requirements, and the keys of the pointers. */
export interface AroundExample<Facts> {
  readonly name: string;
  readonly given: Facts;
  readonly asks: readonly string[];
  readonly workedFrom: WorkedFrom;
}

/**
 * One provision around a planned act: what has to be had, said or handed in for it, or where else to look. `observe` takes
 * the few facts that it needs of a step, or none where the step is none of its business; `ask` looks at nothing else.
 */
export interface Surrounding<Facts, Parameters> {
  readonly provision: string;
  readonly title: Trilingual;
  readonly textStatus: TextStatus;
  /** Issuers that it concerns: those wholly under Chapter 8A, or every listed one. */
  readonly reach: 'chapter-8a' | 'every-issuer';
  readonly versions: readonly RuleVersion<Parameters>[];
  observe(seen: StepSeen): readonly Facts[];
  ask(facts: Facts, parameters: Parameters): AskedAround;
  readonly examples: readonly AroundExample<Facts>[];
}

/** A surrounding whose types are known to itself only: what a list of them holds. */
export type AnySurrounding = Surrounding<unknown, unknown>;

/** Declares a surrounding; gives back what it is given, with its types checked against each other. */
export function surrounding<Facts, Parameters>(
  declaration: Surrounding<Facts, Parameters>,
): Surrounding<Facts, Parameters> {
  return declaration;
}

/** The law that a plan is cleared under. */
export interface Law {
  readonly rules: readonly AnyRule[];
  readonly surroundings: readonly AnySurrounding[];
  /** Rules that ask whether the record shows something of an act once it is done: nothing can show it before. */
  readonly shownAfterwards: readonly string[];
  /** How far the votes of others are above the floor of Rule 8A.09, as the rule itself counts them; `null` where not known. */
  votesAboveFloor(world: World): VoteMargin | null;
  /** Whether shares bought back may be held in treasury on a day, as far as the Rules go. */
  mayHoldInTreasury(on: PlainDate): boolean;
}
