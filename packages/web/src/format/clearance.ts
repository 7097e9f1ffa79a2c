import type { Verdict } from '@tenfold/kernel';
import type {
  BeneficiaryJson,
  BoundsJson,
  CapitalJson,
  DutyJson,
  FindingJson,
  NamesJson,
  PolicyTurnJson,
  ReasonJson,
} from './check.ts';
import type { JsonMembers } from '../screens/entries/json.ts';

/*
 * The parts of the formats plan/1 and clearance/1 that the screens show. Counts are decimal strings, proportions `"a/b"`, what
 * is not known `null`; every text is in the language asked for.
 */

export interface StepJson {
  readonly act: string;
  readonly on: string;
  readonly fields: JsonMembers;
}

export type PlanJson = {
  readonly format: 'tenfold/plan/1';
  readonly split?: string;
  readonly agreed?: JsonMembers;
  readonly steps: readonly { readonly act: string; readonly on: string; readonly fields: JsonMembers }[];
};

/** Something that is said: its key, its text and its figures. */
export type MessageJson = Omit<ReasonJson, 'entries'>;

export interface ConversionPartJson {
  readonly person: string;
  readonly holder: string;
  readonly class: string;
  readonly shares: string;
  readonly exact: string;
  readonly votesGivenUp: string | null;
}

export interface ConversionJson {
  readonly minimum: string | null;
  readonly reason: ReasonJson;
  readonly split: string;
  readonly due: string | null;
  readonly allocation: readonly ConversionPartJson[];
  /** Both ends of what is known of the minimum, where it is not known. */
  readonly bounds: BoundsJson | null;
  /** What speaks against the split that was chosen. */
  readonly warnings: readonly MessageJson[];
}

export interface HeadroomJson {
  readonly buyBackWithoutConversion: string | null;
  readonly buyBackWithinFloor: string | null;
  readonly weightedIssue: string | null;
  readonly beneficiaryPurchase: string | null;
  readonly repairConversion: string | null;
  /** Each of them at both ends of what is known. */
  readonly bounds: Readonly<Record<string, BoundsJson>>;
}

export interface RequirementJson {
  readonly id: string;
  readonly type: 'approval' | 'waiver' | 'notice' | 'paper' | 'meeting' | 'advice';
  readonly provision: string;
  readonly textStatus: string;
  readonly who: string;
  readonly what: MessageJson;
  readonly by: string | null;
  readonly clock: readonly MessageJson[];
  readonly met: string | null;
}

export interface PointerJson {
  readonly provision: string;
  readonly textStatus: string;
  readonly reason: ReasonJson;
}

export interface ClearedStepJson extends StepJson {
  readonly verdict: Verdict;
  readonly conversion: ConversionJson;
  readonly requirements: readonly RequirementJson[];
  readonly pointers: readonly PointerJson[];
  readonly ended: readonly { readonly holder: string; readonly shares: string | null; readonly reason: ReasonJson }[];
}

export interface PositionJson {
  readonly on: string;
  readonly capital: CapitalJson;
  readonly beneficiaries: readonly BeneficiaryJson[];
}

export interface AlternativeJson {
  readonly id: string;
  readonly what: MessageJson;
  readonly act: PlanJson;
  readonly conversion: string | null;
  readonly votesGivenUp: string | null;
}

export interface ClearanceJson {
  readonly format: 'tenfold/clearance/1';
  readonly issuer: string;
  readonly issuerNames: NamesJson;
  readonly on: string;
  readonly knownAt: string | null;
  readonly assumptions: readonly MessageJson[];
  readonly act: PlanJson;
  readonly verdict: Verdict;
  readonly conversion: ConversionJson;
  readonly headroom: HeadroomJson;
  readonly before: PositionJson;
  readonly after: PositionJson;
  readonly steps: readonly ClearedStepJson[];
  readonly findings: readonly FindingJson[];
  readonly changed: readonly { readonly id: string; readonly before: Verdict | null; readonly after: Verdict }[];
  readonly duties: readonly DutyJson[];
  readonly alternatives: readonly AlternativeJson[];
  readonly underOtherPolicies: readonly {
    readonly policy: string;
    readonly value: string;
    readonly minimum: string | null;
  }[];
  readonly turns: readonly PolicyTurnJson[];
}
