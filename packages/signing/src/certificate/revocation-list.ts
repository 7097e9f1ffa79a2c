import type { Instant } from '@tenfold/kernel';
import { bitsOf, type Der, itemsOf, NotDer, readWhole, sequenceOf, tagged, tags } from '../der/der.ts';
import { momentOf } from '../der/moment.ts';
import { holds, signatureAlgorithmOf } from './algorithm.ts';
import { type Certificate, isSameDer } from './certificate.ts';

/** What is known of a certificate’s revocation: as of when it was good, or since when it is not. */
export type RevocationKnown = { readonly goodAsOf: Instant } | { readonly revokedAt: Instant };

const pem = /-----BEGIN X509 CRL-----([A-Za-z0-9+/=\s]+)-----END X509 CRL-----/g;

/** The lists of revoked certificates in a file in PEM, in DER, or the one that it is; none where it holds none. */
export function revocationListsIn(bytes: Uint8Array): readonly Uint8Array[] {
  const inText = Buffer.from(bytes).toString('latin1').matchAll(pem);
  return [bytes, ...Array.from(inText, ([, body = '']) => Buffer.from(body, 'base64'))].filter(isList);
}

/** Whether bytes have the parts of a list: what is signed, how, and the signature. */
function isList(bytes: Uint8Array): boolean {
  try {
    const [body, , bits] = sequenceOf(readWhole(bytes));
    return sequenceOf(body).length > 2 && bits?.tag === tags.bitString;
  } catch (error) {
    if (error instanceof NotDer) return false;
    throw error;
  }
}

/** What a list of revoked certificates (RFC 5280, 5) says of a certificate; nothing where it is not its issuer’s, or no list. */
export function listSays(list: Uint8Array, certificate: Certificate, issuer: Certificate): RevocationKnown | undefined {
  try {
    return saidIn(readWhole(list), certificate, issuer);
  } catch (error) {
    if (error instanceof NotDer) return undefined;
    throw error;
  }
}

function saidIn(list: Der, certificate: Certificate, issuer: Certificate): RevocationKnown | undefined {
  const [body, algorithm, bits] = sequenceOf(list);
  const parts = sequenceOf(body);
  const [, name, thisUpdate, ...others] = parts[0]?.tag === tags.integer ? parts.slice(1) : parts;
  if (!isSameDer(name, issuer.subject)) return undefined;
  const signature = {
    signed: tagged(body, tags.sequence).whole,
    signature: bitsOf(bits),
    algorithm: signatureAlgorithmOf(algorithm),
  };
  if (!holds({ ...signature, digest: null, key: issuer.key })) return undefined;
  const revoked = others.find(({ tag }) => tag === tags.sequence);
  for (const entry of revoked === undefined ? [] : itemsOf(revoked)) {
    const [serial, at] = sequenceOf(entry);
    if (Buffer.compare(serial?.contents ?? new Uint8Array(), certificate.serial) === 0)
      return { revokedAt: momentOf(at) };
  }
  return { goodAsOf: momentOf(thisUpdate) };
}
