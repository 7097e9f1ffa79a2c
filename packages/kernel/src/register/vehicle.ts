import type { Ratio } from '../numbers/ratio.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { Names } from './entry.ts';

/** The forms that Rule 8A.18(2) names. */
export const vehicleForms = ['limited-partnership', 'trust', 'private-company', 'other'] as const;

export type VehicleForm = (typeof vehicleForms)[number];

/** What somebody has in a vehicle: of its economics and of its votes. `null` where it is not known. */
export interface Interest {
  readonly who: string;
  readonly economic: Ratio | null;
  readonly control: Ratio | null;
}

export interface Vehicle {
  readonly id: string;
  readonly names: Names | null;
  /** Set where the names are sealed. */
  readonly sealed?: true;
  readonly form: VehicleForm;
  readonly entry: string;
  /** Estate or tax planning, where a trust says so. */
  readonly purpose: string | null;
  /** `null` until somebody records them. */
  interests: { readonly list: readonly Interest[]; readonly on: PlainDate; readonly entry: string } | null;
}
