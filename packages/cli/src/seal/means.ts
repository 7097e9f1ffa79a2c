import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { type KeyUse, type NoteSigner, type SealMeans, type SignedBytes, verifierKey } from '@tenfold/seal';

/** SHA-256 by Node. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}

/** What stands before the 32 bytes of an Ed25519 key in DER (RFC 8410): of a public and of a private one. */
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');

function ed25519({ publicKey, message, signature }: SignedBytes): boolean {
  const key = createPublicKey({ key: Buffer.concat([publicPrefix, publicKey]), format: 'der', type: 'spki' });
  return verify(null, message, key, signature);
}

/** What proofs are checked with. */
export const means: SealMeans = { sha256, ed25519 };

/** A fresh secret of 32 bytes from which a key is made. */
export function freshSecret(): Uint8Array {
  const der = generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' });
  return Uint8Array.from(der.subarray(privatePrefix.length));
}

/** The signer of a log, or of a witness, from its name and its secret of 32 bytes. */
export function signerFrom(name: string, secret: Uint8Array, use: KeyUse = 'log'): NoteSigner {
  const key = createPrivateKey({ key: Buffer.concat([privatePrefix, secret]), format: 'der', type: 'pkcs8' });
  return {
    key: verifierKey({ name, use, publicKey: publicBytesOf(key) }, sha256),
    sign: (message) => sign(null, message, key),
  };
}

function publicBytesOf(key: KeyObject): Uint8Array {
  const der = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return Uint8Array.from(der.subarray(publicPrefix.length));
}
