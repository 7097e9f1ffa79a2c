import type { PlainDate } from '../time/plain-date.ts';
import type { Names } from './entry.ts';

/** Why the weight of a person's shares ended: the four cases of Rule 8A.17, or that he has no weighted share any more. */
export type EndCause = 'death' | 'left-the-board' | 'incapacity' | 'unfit' | 'no-weight-left';

/** That a person's weight ended: when, why, and by which entry. */
export interface WeightEnd {
  readonly on: PlainDate;
  /** As written in the entry: a day or a moment. */
  readonly at: string;
  readonly cause: EndCause;
  readonly entry: string;
}

/** A time on the board; `until` is `null` while it lasts. */
export interface BoardTerm {
  readonly from: PlainDate;
  readonly role: string | null;
  readonly appointedBy: string;
  until: PlainDate | null;
  endedBy: string | null;
  cause: string | null;
}

/** A conviction or a disqualification: a ground on which the Exchange may determine, never a determination. */
export interface AdverseFact {
  readonly kind: 'conviction' | 'disqualification';
  readonly on: PlainDate;
  readonly entry: string;
}

export interface Person {
  readonly id: string;
  readonly names: Names | null;
  /** Set where the names are sealed. */
  readonly sealed?: true;
  readonly entry: string;
  /** The entry by which the person was recognised as a beneficiary of weighted voting rights. */
  recognised: { readonly on: PlainDate; readonly entry: string } | null;
  died: { readonly on: PlainDate; readonly at: string; readonly entry: string } | null;
  readonly board: BoardTerm[];
  readonly adverse: AdverseFact[];
  weightEnded: WeightEnd | null;
}

/** Whether the person sat on the board at the end of `day`. */
export function isDirectorOn({ board }: Person, day: PlainDate): boolean {
  return board.some(({ from, until }) => from <= day && (until === null || until > day));
}
