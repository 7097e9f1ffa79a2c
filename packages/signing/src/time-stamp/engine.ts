import { webcrypto } from 'node:crypto';
import { CryptoEngine, type ICryptoEngine } from 'pkijs';

/**
 * What pkijs computes with: the cryptography of Node. It is handed to each call, so that nothing is set for the process. Its
 * type lacks functions that the newest Web Cryptography has and that nothing here calls.
 */
export const engine = new CryptoEngine({ name: 'node', crypto: webcrypto }) as unknown as ICryptoEngine;

/** Object identifiers of RFC 3161, RFC 5652, RFC 5035 and RFC 5280 that are asked for by name. */
export const oids = {
  sha1: '1.3.14.3.2.26',
  sha256: '2.16.840.1.101.3.4.2.1',
  signedData: '1.2.840.113549.1.7.2',
  timeStampInfo: '1.2.840.113549.1.9.16.1.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  extendedKeyUsage: '2.5.29.37',
  timeStamping: '1.3.6.1.5.5.7.3.8',
} as const;

/** The same bytes in a buffer of their own, which pkijs asks for. */
export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
