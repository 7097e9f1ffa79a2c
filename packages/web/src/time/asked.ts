import { isInstant, isPlainDate } from '@tenfold/kernel';

/** What the address of a screen says of the times that are looked at; nothing said is today, and all that is recorded. */
export interface TimesInAddress {
  /** The day that is looked at. */
  readonly on?: string;
  /** The moment whose knowledge counts. */
  readonly known?: string;
  /** Another day that the first is compared with. */
  readonly with?: string;
}

/** The times of an address; what is no day and no moment is left out, so that a mistyped address shows today. */
export function timesIn(search: Readonly<Record<string, unknown>>): TimesInAddress {
  const { on, known, with: other } = search;
  return {
    ...(typeof on === 'string' && isPlainDate(on) ? { on } : {}),
    ...(typeof known === 'string' && isInstant(known) ? { known } : {}),
    ...(typeof other === 'string' && isPlainDate(other) ? { with: other } : {}),
  };
}

const HONG_KONG_OFFSET = 8 * 3_600_000;

/** The day in Hong Kong at a moment, in milliseconds since 1970. */
export function hongKongToday(now: number): string {
  return new Date(now + HONG_KONG_OFFSET).toISOString().slice(0, 10);
}

/** The last second of a day in Hong Kong: what was recorded on that day is known then. */
export function endOfDay(day: string): string {
  return `${day}T23:59:59+08:00`;
}
