import type { Duty, Party, Reason, TextStatus } from '../finding/finding.ts';
import type { Trilingual } from '../finding/message.ts';
import type { Verdict } from '../finding/verdict.ts';
import type { Policies, PolicyName } from '../policy/policies.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { World } from '../world/world.ts';

/** A version of a rule, in force from a day until the next version's. Parameters are the law's own numbers. */
export interface RuleVersion<Parameters> {
  readonly id: string;
  readonly from: PlainDate;
  readonly parameters: Parameters;
  /** Address or title of the place where the text was read. */
  readonly source: string;
}

/** Where the expected answer of a worked example comes from. */
export type WorkedFrom = 'text' | 'regulator' | 'published figure' | 'regression';

/** A situation with the answer that the rule must give: facts in, verdict out. */
export interface WorkedExample<Facts> {
  readonly name: string;
  readonly given: Facts;
  readonly expect: Verdict;
  readonly workedFrom: WorkedFrom;
  /** On which side of the rule's threshold it stands, when it stands on the very edge. */
  readonly edge?: 'just kept' | 'just breached';
  readonly policies?: Partial<Policies>;
}

/** Whom a set of facts is about, and the day whose version of the rule judges it. */
export interface Subject {
  readonly id: string;
  readonly party: Party;
  /** The entry that raised the question, when it is about one event. */
  readonly event?: string;
  /** The day of the event; the day of the question when it is left out. */
  readonly on?: PlainDate;
}

export interface Observation<Facts> {
  readonly subject: Subject;
  readonly facts: Facts;
}

/** What a rule answers: the verdict, why, what is to be done, and whether it is a breach of the past that was cured. */
export interface Decision {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly duties?: readonly Duty[];
  readonly accrued?: { readonly from: PlainDate; readonly until: PlainDate };
}

/**
 * One rule of the law. `observe` takes the few facts it needs from the world, once for each subject; `decide` turns facts
 * and the parameters in force into an answer and looks at nothing else.
 */
export interface Rule<Facts, Parameters> {
  readonly provision: string;
  readonly title: Trilingual;
  readonly paraphrase: Trilingual;
  readonly binds: readonly Party[];
  readonly textStatus: TextStatus;
  /** Issuers that the rule binds: those wholly under Chapter 8A, or also those inside Rule 8A.46. */
  readonly reach: 'chapter-8a' | 'every-wvr-issuer';
  readonly versions: readonly RuleVersion<Parameters>[];
  /** The policies on which the answer can turn. */
  readonly policies: readonly PolicyName[];
  /** Doubts about the law that touch this rule: keys of the catalogue. */
  readonly doubts: readonly string[];
  observe(world: World): readonly Observation<Facts>[];
  decide(facts: Facts, parameters: Parameters, policies: Policies): Decision;
  readonly examples: readonly WorkedExample<Facts>[];
}

/** A rule whose types of facts and parameters are known to itself only: what an index of rules holds. */
export type AnyRule = Rule<unknown, unknown>;

/** Declares a rule; gives back what it is given, with its types checked against each other. */
export function rule<Facts, Parameters>(declaration: Rule<Facts, Parameters>): Rule<Facts, Parameters> {
  return declaration;
}

/** The version of `rule` in force on `day`, or `null` before its first. */
export function versionOn<Facts, Parameters>(
  { versions }: Rule<Facts, Parameters>,
  day: PlainDate,
): RuleVersion<Parameters> | null {
  return versionIn(versions, day);
}

/** The version in force on `day` of those given in their order, or `null` before the first. */
export function versionIn<Parameters>(
  versions: readonly RuleVersion<Parameters>[],
  day: PlainDate,
): RuleVersion<Parameters> | null {
  // The last is nearly always the one that is asked for.
  const last = versions.at(-1);
  if (last !== undefined && last.from <= day) return last;
  return versions.findLast(({ from }) => from <= day) ?? null;
}
