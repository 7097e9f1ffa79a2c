import type { Standing } from '../finding/finding.ts';
import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** Where a fact was read. */
export interface Source {
  readonly title: string;
  readonly url: string | null;
  readonly standing: Standing;
}

/** What gave the right to do what an entry says: a board minute, a resolution, an instrument, a return, an order. */
export interface Authority {
  /** `null` where the record names it in one text. */
  readonly form: 'board-minute' | 'resolution' | 'instrument' | 'return' | 'order' | 'other' | null;
  readonly title: string;
  readonly on: PlainDate | null;
}

/** Names of an issuer, person, vehicle or class; at least one of the languages is present. */
export type Names = { readonly [Language in 'en' | 'zh-Hant' | 'zh-Hans']?: string };

/** One line of the ledger: a fact with its two times and its source. `Fields` are those of its kind. */
export interface Entry<Fields = unknown> {
  readonly id: string;
  readonly kind: string;
  /** When it took effect, as written: a day, or a moment. */
  readonly effective: PlainDate | Instant;
  /** The day in Hong Kong on which it took effect. */
  readonly effectiveOn: PlainDate;
  /** When it was recorded, as written. */
  readonly recorded: Instant;
  /** The same as milliseconds since 1970. */
  readonly recordedAt: number;
  /** The id of the entry that this one corrects. */
  readonly supersedes: string | null;
  readonly source: Source;
  /** Left out where the record names none. */
  readonly authority?: Authority;
  readonly fields: Fields;
}
