import { createHash } from 'node:crypto';
import type { Instant } from '@tenfold/kernel';
import type { CertificateFacts } from '../apart/taken-apart.ts';
import { bitsOf, type Der, identifierOf, NotDer, readDer, readWhole, sequenceOf, tagged, tags } from '../der/der.ts';
import { momentOf } from '../der/moment.ts';
import { type SignatureAlgorithm, signatureAlgorithmOf } from './algorithm.ts';
import { shortName } from './names.ts';

/** A certificate taken apart (RFC 5280). */
export interface Certificate {
  readonly whole: Uint8Array;
  /** What its issuer signed. */
  readonly signed: Uint8Array;
  readonly algorithm: SignatureAlgorithm;
  readonly signature: Uint8Array;
  /** The number that its issuer gave it: the bytes of the whole number. */
  readonly serial: Uint8Array;
  readonly issuer: Der;
  readonly subject: Der;
  readonly notBefore: Instant;
  readonly notAfter: Instant;
  /** Its public key (SubjectPublicKeyInfo in DER). */
  readonly key: Uint8Array;
  readonly extensions: ReadonlyMap<string, Extension>;
}

export interface Extension {
  readonly isCritical: boolean;
  readonly value: Uint8Array;
}

/** The certificate in bytes; nothing where they are none. */
export function readCertificate(bytes: Uint8Array): Certificate | undefined {
  try {
    return partsOf(readWhole(bytes));
  } catch (error) {
    if (error instanceof NotDer) return undefined;
    throw error;
  }
}

function partsOf(der: Der): Certificate {
  const [signed, algorithm, signature] = sequenceOf(der);
  const items = sequenceOf(signed);
  const [serial, , issuer, validity, subject, key, ...others] =
    items[0]?.tag === tags.around(0) ? items.slice(1) : items;
  const [notBefore, notAfter] = sequenceOf(validity);
  return {
    whole: der.whole,
    signed: tagged(signed, tags.sequence).whole,
    algorithm: signatureAlgorithmOf(algorithm),
    signature: bitsOf(signature),
    serial: tagged(serial, tags.integer).contents,
    issuer: tagged(issuer, tags.sequence),
    subject: tagged(subject, tags.sequence),
    notBefore: momentOf(notBefore),
    notAfter: momentOf(notAfter),
    key: tagged(key, tags.sequence).whole,
    extensions: extensionsIn(others.find(({ tag }) => tag === tags.around(3))),
  };
}

/** Extensions by their object identifiers. */
export function extensionsIn(around: Der | undefined): ReadonlyMap<string, Extension> {
  if (around === undefined) return new Map();
  return new Map(
    sequenceOf(readDer(around.contents)).map((extension) => {
      const [identifier, ...rest] = sequenceOf(extension);
      const isCritical = rest[0]?.tag === tags.boolean && rest[0].contents[0] !== 0;
      return [identifierOf(identifier), { isCritical, value: tagged(rest.at(-1), tags.octetString).contents }] as const;
    }),
  );
}

/** What is shown of a certificate. */
export function factsOf(certificate: Certificate): CertificateFacts {
  return {
    der: Buffer.from(certificate.whole).toString('base64'),
    sha256: createHash('sha256').update(certificate.whole).digest('hex'),
    name: shortName(certificate.subject),
    issuer: shortName(certificate.issuer),
    serial: Buffer.from(certificate.serial).toString('hex'),
    notBefore: certificate.notBefore,
    notAfter: certificate.notAfter,
  };
}

/** Whether two values in DER are the same bytes. */
export function isSameDer(one: Der | undefined, other: Der | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.compare(one.whole, other.whole) === 0;
}

const pem = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g;

/** The certificates in a text in PEM, in DER. */
export function certificatesIn(text: string): readonly Uint8Array[] {
  return Array.from(text.matchAll(pem), ([, body = '']) => Buffer.from(body, 'base64'));
}
