import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { type KeyUse, type NoteSigner, type SealMeans, type SignedBytes, verifierKey } from '../../src/index.ts';

/** SHA-256 by Node. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}

/** What of DER stands before the 32 bytes of an Ed25519 key (RFC 8410): of a private one, and of a public one. */
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** Ed25519 by Node. */
export function ed25519({ publicKey, message, signature }: SignedBytes): boolean {
  const key = createPublicKey({ key: Buffer.concat([publicPrefix, publicKey]), format: 'der', type: 'spki' });
  return verify(null, message, key, signature);
}

export const means: SealMeans = { sha256, ed25519 };

/** The private key of 32 bytes, as RFC 8032 writes them in its test vectors. */
export function privateKeyOf(secret: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([privatePrefix, secret]), format: 'der', type: 'pkcs8' });
}

/** A signer whose secret is one byte thirty-two times over: the same in every run, and worth nothing outside of a test. */
export function signer(name: string, seed: number, use: KeyUse = 'log'): NoteSigner {
  const secret = privateKeyOf(new Uint8Array(32).fill(seed));
  const publicKey = createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(publicPrefix.length);
  return {
    key: verifierKey({ name, use, publicKey }, sha256),
    sign: (message) => sign(null, message, secret),
  };
}
