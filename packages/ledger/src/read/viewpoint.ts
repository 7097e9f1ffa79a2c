import { epochMilliseconds, type Instant, type PlainDate } from '@tenfold/kernel';

/** From when the ledger is looked at: a day, the moment whose knowledge counts, and how many entries there were. */
export interface ViewPoint {
  readonly on: PlainDate;
  /** `null` for all that is recorded. */
  readonly knownAt: Instant | null;
  readonly size: bigint;
}

/** After every moment that can be written. */
const ALWAYS = 'infinity';

/** The moment whose knowledge counts, as the database compares it. */
export function knownOf({ knownAt }: Pick<ViewPoint, 'knownAt'>): string {
  return knownAt === null ? ALWAYS : new Date(epochMilliseconds(knownAt)).toISOString();
}
