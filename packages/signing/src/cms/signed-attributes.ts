import { createHash } from 'node:crypto';
import { sequenceOf, tagged, tags } from '../der/der.ts';
import { der, identifier, sequence, setOf } from '../der/write-der.ts';
import type { Certificate } from '../certificate/certificate.ts';
import type { Signer } from './signed-data.ts';
import { hashOf, isComputedHash } from '../certificate/algorithm.ts';
import { oids } from './oids.ts';

/**
 * What a signature in PAdES form is made over: a set of the kind of content, the hash of the bytes, and the hash of the
 * certificate (RFC 5035), so that no other certificate of the same key can take its place. No time: that stands in the PDF.
 */
export function attributesToSign(digest: Uint8Array, certificate: Uint8Array): Buffer {
  const hash = createHash('sha256').update(certificate).digest();
  // SHA-256 is what is meant where no hash is named.
  const named = sequence(sequence(sequence(der(tags.octetString, hash))));
  return setOf(tags.set, [
    attribute(oids.contentType, identifier(oids.data)),
    attribute(oids.messageDigest, der(tags.octetString, digest)),
    attribute(oids.signingCertificateV2, named),
  ]);
}

export function attribute(type: string, value: Uint8Array): Buffer {
  return sequence(identifier(type), der(tags.set, value));
}

/** Whether what was signed names the certificate by its hash (RFC 2634 and RFC 5035): its first is the signer’s. */
export function certificateNamed({ attributes }: Signer, certificate: Certificate): 'yes' | 'no' | 'other' {
  const found =
    attributes.find(({ type }) => type === oids.signingCertificateV2) ??
    attributes.find(({ type }) => type === oids.signingCertificate);
  if (found === undefined) return 'no';
  const [list] = sequenceOf(found.values[0]);
  const items = sequenceOf(sequenceOf(list)[0]);
  const hash = items.find(({ tag }) => tag === tags.octetString);
  const [first] = items;
  const isNamed = found.type === oids.signingCertificateV2 && first?.tag === tags.sequence;
  const usual = found.type === oids.signingCertificate ? 'sha1' : 'sha256';
  const name = isNamed ? hashOf(first) : usual;
  if (!isComputedHash(name)) return 'other';
  const digest = createHash(name).update(certificate.whole).digest();
  return digest.equals(tagged(hash, tags.octetString).contents) ? 'yes' : 'other';
}
