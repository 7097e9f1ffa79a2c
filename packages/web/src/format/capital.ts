import type { Verdict } from '@tenfold/kernel';
import type { BoundsJson, DifferenceJson, FindingJson } from './check.ts';

/*
 * What the engine gives of the capital and the votes of a day. Counts are decimal strings, proportions `"a/b"`; a figure stands
 * at both ends of what is known, and is `null` where nothing is.
 */

export type UnknownKind =
  | 'in-issue'
  | 'treasury'
  | 'votes-per-share'
  | 'holding'
  | 'weight-in-doubt'
  | 'weight-ended'
  | 'interests';

/** One thing that is not recorded, because of which figures are not known. */
export interface UnknownJson {
  readonly what: UnknownKind;
  readonly shareClass: string | null;
  readonly who: string | null;
}

export interface ClassJson {
  readonly id: string;
  readonly weighted: boolean;
  readonly votesPerShare: string | null;
  readonly inIssue: string | null;
  readonly treasury: string | null;
  readonly boughtBack: string;
  /** Weighted shares that have lost their weight; `null` of a class without weight. */
  readonly ended: BoundsJson | null;
  readonly live: BoundsJson | null;
  readonly voting: BoundsJson | null;
}

export type AllClassesJson = Pick<ClassJson, 'inIssue' | 'treasury' | 'boughtBack' | 'ended' | 'live' | 'voting'>;

/** What somebody can cast on a kind of matter. */
export interface CastJson {
  readonly votes: BoundsJson | null;
  readonly part: BoundsJson | null;
}

export interface CastsJson {
  readonly beneficiaries: readonly {
    readonly person: string;
    readonly ordinary: CastJson;
    readonly reserved: CastJson;
  }[];
  readonly others: { readonly ordinary: CastJson; readonly reserved: CastJson };
  readonly all: { readonly ordinary: BoundsJson; readonly reserved: BoundsJson };
}

/** A figure of the day beside the threshold of the rule that it is held against. */
export interface MeasureJson {
  readonly verdict: Verdict;
  readonly standing: FindingJson['standing'] | null;
  readonly value: BoundsJson | null;
  readonly threshold: BoundsJson | null;
}

export interface CourseJson {
  readonly proportion: MeasureJson;
  readonly others: MeasureJson;
  readonly unknown: readonly UnknownJson[];
}

/** A published figure with its name in words. */
export type PublishedJson = DifferenceJson & { readonly text: string };

export interface CapitalOfDayJson {
  readonly on: string;
  readonly classes: readonly ClassJson[];
  readonly all: AllClassesJson;
  readonly casts: CastsJson;
  readonly course: CourseJson;
  readonly published: readonly PublishedJson[];
  readonly unknown: readonly UnknownJson[];
}
