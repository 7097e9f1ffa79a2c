import { createPublicKey, verify } from 'node:crypto';
import type { SealMeans } from '@tenfold/seal';
import { sha256 } from '../surroundings.ts';

/** The object identifier of Ed25519 and the length of its key, which stand before the key in DER (RFC 8410). */
const derPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** SHA-256 and Ed25519 as Node has them. */
export const means: SealMeans = {
  sha256,
  ed25519: ({ publicKey, message, signature }) => {
    const key = createPublicKey({ key: Buffer.concat([derPrefix, publicKey]), format: 'der', type: 'spki' });
    return verify(null, message, key, signature);
  },
};
