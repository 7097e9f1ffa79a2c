import type { Confidence, Instrument, Message } from '@tenfold/kernel';
import type { Place } from './paper-page.ts';

/** Where a field of an instrument stands on its pages, and how surely its letters were read. */
export interface FieldPlace {
  /** `issuer`, `beneficiary`, `clauses.3.text`, `execution.witness.name`, … */
  readonly field: string;
  /** Counted from 1. */
  readonly page: number;
  /** In the units of the page: one for each line that it goes over. */
  readonly places: readonly Place[];
  /** How surely the least sure of its words was recognised, from 0 to 100; `null` for letters of the file itself. */
  readonly confidence: number | null;
  readonly sureness: Confidence;
}

/** What pages were read as: an undertaking with the place of each field, a draft until a person has confirmed it; or none. */
export type PagesRead =
  | {
      readonly kind: 'instrument';
      readonly instrument: Instrument;
      readonly places: readonly FieldPlace[];
      /** Whether it stands there in Chinese too, which was not read. */
      readonly isBilingual: boolean;
    }
  | { readonly kind: 'refused'; readonly reason: Message };
