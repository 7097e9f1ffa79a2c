import type { Instant } from '@tenfold/kernel';

const HONG_KONG_OFFSET = 8 * 3_600_000;

/** The millisecond before a moment, in Hong Kong's time: what was known by then stands for ever. */
export function momentBefore(milliseconds: number): Instant {
  return `${new Date(milliseconds - 1 + HONG_KONG_OFFSET).toISOString().slice(0, -1)}+08:00`;
}
