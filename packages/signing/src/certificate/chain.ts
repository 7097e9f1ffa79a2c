import type { Instant } from '@tenfold/kernel';
import type { Certificate } from './certificate.ts';
import { isIssuedBy, isValidAt, mayIssue } from './issued.ts';

/** What a certificate is to be led back with. */
export interface Leading {
  /** Certificates that came along; none of them is trusted for that. */
  readonly others: readonly Certificate[];
  /** The roots that the reader trusts. */
  readonly trusted: readonly Certificate[];
  /** The moment at which all of them had to be valid. */
  readonly at: Instant;
}

/** No honest chain is longer. */
const LONGEST = 8;

/** Whether a certificate leads to a trusted root, over authorities that were allowed to issue and valid at the moment. */
export function leadsToTrust(certificate: Certificate, leading: Leading, between = 0): boolean {
  const { others, trusted, at } = leading;
  if (trusted.some((root) => isSame(root, certificate))) return true;
  if (between >= LONGEST || !isValidAt(certificate, at)) return false;
  const mayBeIssuer = (issuer: Certificate): boolean =>
    !isSame(issuer, certificate) &&
    isValidAt(issuer, at) &&
    mayIssue(issuer, between) &&
    isIssuedBy(certificate, issuer);
  if (trusted.some(mayBeIssuer)) return true;
  const left = others.filter((one) => !isSame(one, certificate));
  return left.some((issuer) => mayBeIssuer(issuer) && leadsToTrust(issuer, { ...leading, others: left }, between + 1));
}

function isSame(one: Certificate, other: Certificate): boolean {
  return Buffer.compare(one.whole, other.whole) === 0;
}

/** The certificate that issued another, among some; nothing where none of them did. */
export function issuerOf(certificate: Certificate, among: readonly Certificate[]): Certificate | undefined {
  return among.find((one) => isIssuedBy(certificate, one));
}
