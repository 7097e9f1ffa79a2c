import { createHash, createHmac } from 'node:crypto';

/** SHA-256 of a secret text: what is stored in its place. Enough, since every secret here has 256 random bits. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest();
}

/** A secret of 256 bits as 43 letters. */
export function newSecret(random: (bytes: number) => Uint8Array): string {
  return Buffer.from(random(32)).toString('base64url');
}

/** An id that is no secret: `s-` and 16 hexadecimal digits. */
export function newId(kind: string, random: (bytes: number) => Uint8Array): string {
  return `${kind}-${Buffer.from(random(8)).toString('hex')}`;
}

/** Another secret, made from one and a purpose: who has the one can make the other, and nobody else. */
export function derived(secret: string | Uint8Array, purpose: string): Buffer {
  return createHmac('sha256', secret).update(purpose, 'utf8').digest();
}
