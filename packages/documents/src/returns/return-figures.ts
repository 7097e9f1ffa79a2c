import type { Instant, Issuer, Names, PlainDate, Ratio } from '@tenfold/kernel';
import type { Columns, FormPart, Movement, Note, OpenPurchase } from './movement.ts';

/** The two returns whose figures are made ready. */
export type ReturnKind = 'next-day-return' | 'monthly-return';

/** The days at whose ends the balances stand; the movements lie between. */
export interface Period {
  /** The day of the opening balance. */
  readonly since: PlainDate;
  /** The day of the closing balance. */
  readonly until: PlainDate;
  /** `2023-07`, where it is a whole month. */
  readonly month: string | null;
}

/** What a number of shares is of the issued shares (without treasury shares) at the opening balance; `null` where that is not known. */
export interface Parts {
  /** Of all classes together. */
  readonly ofAll: Ratio | null;
  readonly ofClass: Ratio | null;
}

/** A movement with its percentages. */
export interface MovementRow extends Movement {
  readonly part: FormPart;
  readonly parts: Parts;
}

/** A purchase that is not cancelled, with its percentages. */
export interface PurchaseRow extends OpenPurchase {
  /** Whether it lies between the two balances, or before. */
  readonly isNew: boolean;
  readonly parts: Parts;
}

/** One class on a return. */
export interface ReturnClass {
  readonly id: string;
  readonly names: Names | null;
  readonly weighted: boolean;
  readonly listed: boolean;
  readonly opening: Columns;
  readonly movements: readonly MovementRow[];
  /** The sum of the movements in each part of the form that has any. */
  readonly partTotals: readonly { readonly part: FormPart; readonly change: Columns }[];
  /** The sum of all movements. */
  readonly change: Columns;
  readonly closing: Columns;
  readonly notCancelled: readonly PurchaseRow[];
  readonly notCancelledTotal: bigint;
}

/** The figures of a return: all that the record knows of what the form asks for. */
export interface ReturnFigures {
  readonly kind: ReturnKind;
  readonly issuer: Issuer;
  readonly period: Period;
  /** The moment whose knowledge counts; `null` for all that is recorded. */
  readonly knownAt: Instant | null;
  readonly classes: readonly ReturnClass[];
  /** Both balances of all classes together. */
  readonly all: { readonly opening: Columns; readonly closing: Columns };
  /** Whether the issuer has a class with weighted votes, so that the form calls all its classes by one name. */
  readonly isWeighted: boolean;
  readonly notes: readonly Note[];
}
