import type { UnknownJson } from './capital.ts';
import type { BeneficiaryJson, BoundsJson, FindingJson } from './check.ts';

/* What the engine gives of who has what in the shares. Parts are `"a/b"`, counts decimal strings, what is not known `null`. */

export interface HolderJson {
  readonly id: string;
  readonly isBeneficiary: boolean;
  /** Whether his weight is alive; `null` for whoever is no beneficiary, and where the record leaves it open. */
  readonly live: boolean | null;
  readonly weightEnded: BeneficiaryJson['weightEnded'];
  readonly entry: string | null;
}

export interface InterestJson {
  readonly who: string;
  readonly economic: string | null;
  readonly control: string | null;
}

export interface VehicleJson {
  readonly id: string;
  readonly form: string;
  readonly purpose: string | null;
  readonly entry: string;
  /** `null` where nobody recorded who has what in it. */
  readonly interests: readonly InterestJson[] | null;
}

export interface HoldingJson {
  readonly holder: string;
  readonly shareClass: string;
  readonly shares: BoundsJson;
  /** Of them, those whose weight has ended. */
  readonly ended: string | null;
  /** Of them, those of which only the Exchange can say whether their weight goes on. */
  readonly uncertain: string;
}

interface SidesJson {
  readonly economic: BoundsJson;
  readonly control: BoundsJson;
}

/** What part a beneficiary has of a holding, and through which vehicles. */
export interface StakeRowJson extends SidesJson {
  readonly holder: string;
  readonly shareClass: string;
  readonly through: readonly string[];
  readonly unknown: readonly string[];
  readonly entries: readonly string[];
}

export interface StakeJson {
  readonly person: string;
  readonly weighted: SidesJson;
  readonly ordinary: SidesJson;
  readonly rows: readonly StakeRowJson[];
}

export interface HoldingsJson {
  readonly on: string;
  readonly people: readonly HolderJson[];
  readonly vehicles: readonly VehicleJson[];
  readonly classes: readonly { readonly id: string; readonly weighted: boolean; readonly inIssue: string | null }[];
  readonly holdings: readonly HoldingJson[];
  readonly stakes: readonly StakeJson[];
  readonly findings: readonly FindingJson[];
  readonly unknown: readonly UnknownJson[];
}
