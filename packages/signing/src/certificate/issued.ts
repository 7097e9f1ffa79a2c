import { epochMilliseconds, type Instant } from '@tenfold/kernel';
import { itemsOf, NotDer, readDer, smallNumber, tags } from '../der/der.ts';
import { holds } from './algorithm.ts';
import { type Certificate, isSameDer } from './certificate.ts';

const BASIC_CONSTRAINTS = '2.5.29.19';
const KEY_USAGE = '2.5.29.15';
const EXTENDED_KEY_USAGE = '2.5.29.37';

/** Extensions that are looked at here, or that change nothing in what is asked here; an unknown critical one forbids use. */
const KNOWN = new Set([
  BASIC_CONSTRAINTS,
  KEY_USAGE,
  EXTENDED_KEY_USAGE,
  '2.5.29.32',
  '2.5.29.17',
  '2.5.29.14',
  '2.5.29.35',
]);

/** Whether one certificate was issued by the key and in the name of another. */
export function isIssuedBy(certificate: Certificate, issuer: Certificate): boolean {
  if (!isSameDer(certificate.issuer, issuer.subject)) return false;
  const { signed, signature, algorithm } = certificate;
  return holds({ signed, signature, algorithm, digest: null, key: issuer.key });
}

export function isSelfIssued(certificate: Certificate): boolean {
  return isSameDer(certificate.issuer, certificate.subject);
}

/** Whether a moment is within the time that a certificate is for. */
export function isValidAt({ notBefore, notAfter }: Pick<Certificate, 'notBefore' | 'notAfter'>, at: Instant): boolean {
  const moment = epochMilliseconds(at);
  return epochMilliseconds(notBefore) <= moment && moment <= epochMilliseconds(notAfter);
}

/** Whether a certificate may issue others, with so many between itself and the last (RFC 5280, 4.2.1.9 and 4.2.1.3). */
export function mayIssue(certificate: Certificate, between: number): boolean {
  const constraints = certificate.extensions.get(BASIC_CONSTRAINTS)?.value;
  if (constraints === undefined || hasUnknownCritical(certificate)) return false;
  const [isAuthority, longest] = partsOf(constraints);
  if (isAuthority?.tag !== tags.boolean || isAuthority.contents[0] === 0) return false;
  const most = smallNumber(longest);
  return (most === null || between <= most) && (usesOf(certificate)?.includes(KEY_CERT_SIGN) ?? true);
}

const DIGITAL_SIGNATURE = 0;
const NON_REPUDIATION = 1;
const KEY_CERT_SIGN = 5;

/** Whether a key is for signing: no use is stated, or one of the two for signatures. */
export function maySign(certificate: Certificate): boolean {
  if (hasUnknownCritical(certificate)) return false;
  const uses = usesOf(certificate);
  return uses === null || uses.includes(DIGITAL_SIGNATURE) || uses.includes(NON_REPUDIATION);
}

function hasUnknownCritical({ extensions }: Certificate): boolean {
  return [...extensions].some(([oid, { isCritical }]) => isCritical && !KNOWN.has(oid));
}

/** The uses of a key by their numbers (4.2.1.3); `null` where none are stated. */
function usesOf({ extensions }: Certificate): readonly number[] | null {
  const value = extensions.get(KEY_USAGE)?.value;
  if (value === undefined) return null;
  const [, ...bytes] = contentsOf(value);
  return bytes.flatMap((byte, index) =>
    [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => (byte & (0x80 >> bit)) !== 0).map((bit) => 8 * index + bit),
  );
}

/** Whether a key is, beside anything else, for a purpose (4.2.1.12). */
export function isForPurpose({ extensions }: Certificate, purpose: Uint8Array): boolean {
  const value = extensions.get(EXTENDED_KEY_USAGE)?.value;
  return value !== undefined && partsOf(value).some(({ whole }) => Buffer.compare(whole, purpose) === 0);
}

function partsOf(value: Uint8Array): ReturnType<typeof itemsOf> {
  try {
    return itemsOf(readDer(value));
  } catch (error) {
    if (error instanceof NotDer) return [];
    throw error;
  }
}

function contentsOf(value: Uint8Array): Uint8Array {
  try {
    return readDer(value).contents;
  } catch (error) {
    if (error instanceof NotDer) return new Uint8Array();
    throw error;
  }
}
