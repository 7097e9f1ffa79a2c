import { createHash } from 'node:crypto';
import { ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import type { Certificate } from 'pkijs';
import { oids } from './engine.ts';
import type { Token } from './token.ts';

/**
 * Whether what was signed names the certificate by its hash, as RFC 3161 2.4.2 and RFC 5816 ask: otherwise another
 * certificate for the same key, with other powers, could be put in its place.
 */
export function namesCertificate({ signer }: Token, certificate: Certificate): boolean {
  const attributes = signer.signedAttrs?.attributes ?? [];
  const attribute = attributes.find(
    ({ type }) => type === oids.signingCertificateV2 || type === oids.signingCertificate,
  );
  const [first] = itemsOf(itemsOf(attribute?.values[0])[0]);
  const items = itemsOf(first);
  const hash = items.find((item) => item instanceof OctetString);
  if (attribute === undefined || hash === undefined) return false;
  const algorithm = attribute.type === oids.signingCertificate ? 'sha1' : algorithmOf(items[0]);
  if (algorithm === undefined) return false;
  const digest = createHash(algorithm).update(new Uint8Array(certificate.toSchema().toBER())).digest();
  return digest.equals(new Uint8Array(hash.valueBlock.valueHexView));
}

/** The hashes of SHA-2 by their object identifiers. */
export const hashNames: Readonly<Record<string, string>> = {
  [oids.sha256]: 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** The hash of an ESSCertIDv2 (RFC 5035): SHA-256 where none is named. */
function algorithmOf(item: unknown): string | undefined {
  if (!(item instanceof Sequence)) return 'sha256';
  const [named] = item.valueBlock.value;
  return named instanceof ObjectIdentifier ? hashNames[named.valueBlock.toString()] : undefined;
}

function itemsOf(value: unknown): readonly unknown[] {
  return value instanceof Sequence ? value.valueBlock.value : [];
}
