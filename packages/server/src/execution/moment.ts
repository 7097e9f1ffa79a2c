import { randomBytes } from 'node:crypto';
import type { Instant } from '@tenfold/kernel';

const HONG_KONG_OFFSET = 8 * 3_600_000;

/** A moment in Hong Kong's time, to the second, from milliseconds since 1970. */
export function hongKongMoment(milliseconds: number): Instant {
  return `${new Date(milliseconds + HONG_KONG_OFFSET).toISOString().slice(0, 19)}+08:00`;
}

/** Chance of 128 bits, as text. */
export function newNonce(): string {
  return randomBytes(16).toString('base64url');
}
