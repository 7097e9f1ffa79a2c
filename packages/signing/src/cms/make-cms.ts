import { type Certificate, readCertificate } from '../certificate/certificate.ts';
import { tags } from '../der/der.ts';
import { der, identifier, sequence, setOf } from '../der/write-der.ts';
import { oids } from './oids.ts';
import { attribute } from './signed-attributes.ts';

/** What signed data is put together from. */
export interface CmsParts {
  /** The set that was signed. */
  readonly attributes: Uint8Array;
  readonly signature: Uint8Array;
  /** The signer’s certificate first, then those that lead to its root. */
  readonly certificates: readonly [Certificate, ...Certificate[]];
  /** A token over the signature. */
  readonly timeStampToken: Uint8Array | null;
}

const sha256Identifier = sequence(identifier(oids.sha256));
const version1 = der(tags.integer, Uint8Array.of(1));
const nothing = der(tags.null);

/** Signed data (RFC 5652) around one signature over bytes that stand elsewhere. */
export function makeCms({ attributes, signature, certificates, timeStampToken }: CmsParts): Buffer {
  const signer = sequence(
    version1,
    sequence(certificates[0].issuer.whole, der(tags.integer, certificates[0].serial)),
    sha256Identifier,
    retagged(attributes, tags.around(0)),
    signatureIdentifier(certificates[0]),
    der(tags.octetString, signature),
    ...(timeStampToken === null ? [] : [der(tags.around(1), attribute(oids.timeStampToken, timeStampToken))]),
  );
  const data = sequence(
    version1,
    der(tags.set, sha256Identifier),
    sequence(identifier(oids.data)),
    setOf(
      tags.around(0),
      certificates.map(({ whole }) => whole),
    ),
    der(tags.set, signer),
  );
  return sequence(identifier(oids.signedData), der(tags.around(0), data));
}

function signatureIdentifier(certificate: Certificate): Buffer {
  return isCurve(certificate) ? sequence(identifier(oids.ecdsaWithSha256)) : sequence(identifier(oids.rsa), nothing);
}

const CURVE = identifier('1.2.840.10045.2.1');

function isCurve({ key }: Certificate): boolean {
  return Buffer.from(key).includes(CURVE);
}

function retagged(whole: Uint8Array, tag: number): Uint8Array {
  const copy = Uint8Array.from(whole);
  copy[0] = tag;
  return copy;
}

/** Certificates in DER as certificates, the first of them at least; `null` where one is none. */
export function readCertificates(all: readonly Uint8Array[]): readonly [Certificate, ...Certificate[]] | null {
  const [first, ...others] = all.map(readCertificate);
  if (first === undefined || others.includes(undefined)) return null;
  return [first, ...others.filter((one) => one !== undefined)];
}
