import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { Standing } from '../counted.ts';

/** The shortest secret of a scrutineer, in bytes. */
export const shortestSecret = 32;

/** Bytes of chance for one instruction in hexadecimal, at least sixteen of them, the same each time that it is asked. */
export type NonceOf = (standing: Pick<Standing, 'member' | 'shareClass' | 'resolution'>) => string;

/** Of what nonces are made. */
export interface NoncesAsked {
  readonly secret: Uint8Array;
  /** The id of the meeting: a nonce that a member was shown says nothing of another meeting. */
  readonly meeting: string;
}

/**
 * Nonces from one secret: whoever has it can make every receipt again, and nobody else can make any. A nonce is HMAC-SHA-256 with
 * the secret over the JSON list of meeting, member, class and resolution. Throws a RangeError for a secret that is too short.
 */
export function noncesFrom({ secret, meeting }: NoncesAsked): NonceOf {
  const key = keyOf(secret);
  return ({ member, shareClass, resolution }) => hmacOf(key, [meeting, member, shareClass, resolution]);
}

/** The salt of a sealed count, in hexadecimal: HMAC-SHA-256 with the secret over the JSON list of the meeting alone. */
export function saltFrom({ secret, meeting }: NoncesAsked): string {
  return hmacOf(keyOf(secret), [meeting]);
}

function keyOf(secret: Uint8Array): KeyObject {
  if (secret.length < shortestSecret) throw new RangeError('a secret has at least thirty-two bytes');
  return createSecretKey(secret);
}

function hmacOf(key: KeyObject, words: readonly string[]): string {
  return createHmac('sha256', key).update(JSON.stringify(words)).digest('hex');
}
