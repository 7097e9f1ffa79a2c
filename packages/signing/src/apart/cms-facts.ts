import { factsOf } from '../certificate/certificate.ts';
import { bitsOfKey, hashOf, holds, isComputedHash, signatureAlgorithmOf } from '../certificate/algorithm.ts';
import { type Der, identifierOf, NotDer } from '../der/der.ts';
import { oids } from '../cms/oids.ts';
import { certificateNamed } from '../cms/signed-attributes.ts';
import { certificateOf, readSignedData, type SignedData, type Signer } from '../cms/signed-data.ts';
import { hashOfBytes } from './byte-range.ts';
import { stampFacts } from './stamp-facts.ts';
import type { CmsFacts, CmsOddity } from './taken-apart.ts';

/** What stands in the contents of a signature, computed through against the bytes it covers; `null` where it can’t be read. */
export async function cmsFacts(contents: Uint8Array, covered: Uint8Array | null): Promise<CmsFacts | null> {
  const data = readSignedData(contents);
  const [signer] = data?.signers ?? [];
  if (data === undefined || signer === undefined) return null;
  try {
    return {
      ...factsOfSigner(data, signer, covered),
      oddities: odditiesOf(contents, data, signer),
      timeStamp: await stampOf(signer),
    };
  } catch (error) {
    if (error instanceof NotDer) return null;
    throw error;
  }
}

function factsOfSigner(
  data: SignedData,
  signer: Signer,
  covered: Uint8Array | null,
): Omit<CmsFacts, 'oddities' | 'timeStamp'> {
  const digest = hashOf(signer.digestAlgorithm);
  const algorithm = signatureAlgorithmOf(signer.signatureAlgorithm);
  const certificate = certificateOf(signer, data.certificates);
  const signed = signer.signedAttributes?.whole ?? covered;
  const { signature } = signer;
  return {
    digest,
    algorithm: algorithm.name,
    algorithmDigest: algorithm.digest,
    keyBits: certificate === undefined ? null : bitsOfKey(certificate.key),
    digestMatches: doesDigestMatch(signer, digest, covered),
    signatureHolds:
      certificate !== undefined &&
      signed !== null &&
      holds({ signed, signature, algorithm, digest, key: certificate.key }),
    namesCertificate: certificate === undefined ? 'no' : certificateNamed(signer, certificate),
    certificate: certificate === undefined ? null : factsOf(certificate),
    certificates: data.certificates.map(({ whole }) => Buffer.from(whole).toString('base64')),
  };
}

/** Whether the hash that was signed is that of the bytes covered. Without attributes the bytes themselves are signed. */
function doesDigestMatch(
  { attributes, signedAttributes }: Signer,
  digest: string,
  covered: Uint8Array | null,
): boolean {
  if (covered === null || !isComputedHash(digest)) return false;
  if (signedAttributes === undefined) return true;
  const [stated] = attributes.find(({ type }) => type === oids.messageDigest)?.values ?? [];
  return stated !== undefined && hashOfBytes(digest, covered).equals(stated.contents);
}

function odditiesOf(contents: Uint8Array, data: SignedData, signer: Signer): readonly CmsOddity[] {
  const { attributes, unsigned } = signer;
  const kind = attributes.find(({ type }) => type === oids.contentType)?.values[0];
  const isTwice = [attributes, unsigned].some((all) => new Set(all.map(({ type }) => type)).size !== all.length);
  const hasMany = attributes.some(({ values }) => values.length !== 1);
  const found: readonly (readonly [CmsOddity, boolean])[] = [
    ['not-detached', !data.isDetached],
    ['many-signers', data.signers.length > 1],
    ['no-attributes', signer.signedAttributes === undefined],
    ['attribute-twice', isTwice || hasMany],
    ['content-type', data.contentType !== oids.data || !isKind(kind, signer)],
    ['bytes-behind', contents.subarray(data.whole.length).some((byte) => byte !== 0)],
  ];
  return found.flatMap(([oddity, isThere]) => (isThere ? [oddity] : []));
}

/** Whether what was signed names the kind of content, as it has to where it names anything (RFC 5652, 5.3). */
function isKind(kind: Der | undefined, { signedAttributes }: Signer): boolean {
  return kind === undefined ? signedAttributes === undefined : identifierOf(kind) === oids.data;
}

async function stampOf({ unsigned, signature }: Signer): Promise<CmsFacts['timeStamp']> {
  const [token] = unsigned.find(({ type }) => type === oids.timeStampToken)?.values ?? [];
  return token === undefined ? null : stampFacts(token.whole, signature);
}
