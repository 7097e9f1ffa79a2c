import type { CapitalJson, NamesJson } from './check.ts';
import type { ConversionPartJson, MessageJson, PlanJson } from './clearance.ts';

/* The parts of the format planned-programme/1 that the screens show. */

export type ProgrammePartJson = Omit<ConversionPartJson, 'exact'>;

export interface ProgrammeDayJson {
  readonly on: string;
  readonly boughtBack: string;
  readonly issued: string;
  readonly cancelled: string;
  /** `null` from the first day on that depends on a count not known. */
  readonly conversion: string | null;
  readonly conversionUnderOtherPolicy: string | null;
  readonly parts: readonly ConversionPartJson[];
  readonly ratio: string | null;
  readonly ratchet: string | null;
}

export interface PlannedProgrammeJson {
  readonly format: 'tenfold/planned-programme/1';
  readonly issuer: string;
  readonly issuerNames: NamesJson;
  readonly on: string;
  readonly name: string | null;
  readonly split: string;
  readonly act: PlanJson;
  /** Dates that gave way to a business day. */
  readonly moved: readonly { readonly named: string; readonly on: string }[];
  readonly conversion: {
    readonly byDay: string | null;
    readonly atTheEnd: string | null;
    readonly drift: string | null;
    readonly underOtherPolicy: {
      readonly policy: string;
      readonly value: string | null;
      readonly total: string | null;
      readonly drift: string | null;
    };
    readonly parts: readonly ProgrammePartJson[];
    readonly warnings: readonly MessageJson[];
  };
  readonly days: readonly ProgrammeDayJson[];
  readonly after: { readonly on: string; readonly capital: CapitalJson };
}
