import type { PlainDate } from '../time/plain-date.ts';

/** An act of the Exchange: a waiver of a rule, an approval, or a determination of what the Rules leave to it. */
export interface Clearing {
  readonly act: 'waiver' | 'approval' | 'determination';
  readonly entry: string;
  readonly on: PlainDate;
  readonly provision: string;
  /** The person, vehicle or entry that it is about; `null` for the issuer as a whole. */
  readonly subject: string | null;
  readonly outcome: string | null;
  readonly conditions: readonly string[];
  readonly waiver: string | null;
  /** The last day on which it holds; `null` while no end is known. */
  until: PlainDate | null;
}
