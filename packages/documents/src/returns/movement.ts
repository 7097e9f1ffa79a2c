import type { Message, PlainDate } from '@tenfold/kernel';

/** A balance of one class, or a change of one: the three columns of the forms. `null` where it is not known. */
export interface Columns {
  /** Issued shares without treasury shares; those bought back and not cancelled are still among them. */
  readonly issued: bigint | null;
  readonly treasury: bigint | null;
  /** Both together. */
  readonly total: bigint | null;
}

/** What moved the balance of a class: the name of a row. Each has its sentence under `return.movement.…`. */
export const movementKinds = [
  'placing',
  'rights-issue',
  'open-offer',
  'bonus',
  'scrip-dividend',
  'scheme',
  'option-exercise',
  'consideration',
  'other-issue',
  'bought-into-treasury',
  'moved-to-treasury',
  'treasury-sold',
  'bought-back-cancelled',
  'treasury-cancelled',
  'surrendered-cancelled',
  'converted-out',
  'converted-in',
  'redesignated-out',
  'redesignated-in',
  'subdivided',
  'stated-anew',
] as const;

export type MovementKind = (typeof movementKinds)[number];

/**
 * The part of the monthly return in which a movement stands: share options, other agreements to issue shares, or all other
 * movements. The parts for warrants and convertibles stay empty, for the record knows neither.
 */
export type FormPart = 'A' | 'D' | 'E';

/** The part of the monthly return for a kind of movement. */
export function partOf(kind: MovementKind): FormPart {
  if (kind === 'option-exercise') return 'A';
  return kind === 'scheme' ? 'D' : 'E';
}

/** One thing that moved the balance of a class, from one entry. */
export interface Movement {
  readonly shareClass: string;
  readonly kind: MovementKind;
  readonly on: PlainDate;
  readonly entry: string;
  readonly change: Columns;
  /** The class on the other side of a conversion, where the same shares stand with the other sign. */
  readonly other: string | null;
}

/** Shares bought back for cancellation and not cancelled: what is left of one purchase. */
export interface OpenPurchase {
  /** The day of the purchase; `null` where only a balance of a document tells of it. */
  readonly on: PlainDate | null;
  readonly entry: string;
  readonly shares: bigint;
}

/** A remark to a return, as a value. */
export type Note = Message;

/** No change at all. */
export const unchanged: Columns = { issued: 0n, treasury: 0n, total: 0n };

/** The sum of two balances or changes; not known where one of them is not. */
export function addColumns(a: Columns, b: Columns): Columns {
  return {
    issued: sumOf(a.issued, b.issued),
    treasury: sumOf(a.treasury, b.treasury),
    total: sumOf(a.total, b.total),
  };
}

function sumOf(a: bigint | null, b: bigint | null): bigint | null {
  return a === null || b === null ? null : a + b;
}
