import type { Instant } from '@tenfold/kernel';

const HONG_KONG_OFFSET = 8 * 3_600_000;

/** A moment as entries write it, in Hong Kong's time and to the millisecond. */
export function instantAt(milliseconds: number): Instant {
  return `${new Date(milliseconds + HONG_KONG_OFFSET).toISOString().slice(0, -1)}+08:00`;
}
