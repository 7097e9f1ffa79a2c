import { type Certificate, isSameDer, readCertificate } from '../certificate/certificate.ts';
import { type Der, identifierOf, itemsOf, NotDer, readDer, sequenceOf, tagged, tags } from '../der/der.ts';
import { oids } from './oids.ts';

/** Signed data taken apart (RFC 5652, 5.1), before anything of it is believed. */
export interface SignedData {
  /** The bytes of it, without what stands behind. */
  readonly whole: Uint8Array;
  /** The kind of what is signed, and whether that stands in it. */
  readonly contentType: string;
  readonly isDetached: boolean;
  readonly certificates: readonly Certificate[];
  readonly signers: readonly Signer[];
}

/** One signature in signed data (5.3). */
export interface Signer {
  /** Whose key made it: issuer and serial number, or the identifier of the key. */
  readonly identifier: Der;
  readonly digestAlgorithm: Der;
  readonly signatureAlgorithm: Der;
  readonly signature: Uint8Array;
  /** What was signed beside the hash, as it is signed: a set. */
  readonly signedAttributes: Der | undefined;
  readonly attributes: readonly Attribute[];
  readonly unsigned: readonly Attribute[];
}

export interface Attribute {
  readonly type: string;
  readonly values: readonly Der[];
}

/** The signed data at the beginning of bytes; nothing where there is none. */
export function readSignedData(bytes: Uint8Array): SignedData | undefined {
  try {
    return partsOf(readDer(bytes));
  } catch (error) {
    if (error instanceof NotDer) return undefined;
    throw error;
  }
}

function partsOf(der: Der): SignedData {
  const [type, around] = sequenceOf(der);
  if (identifierOf(type) !== oids.signedData) throw new NotDer('no signed data');
  const [, , encapsulated, ...others] = sequenceOf(readDer(tagged(around, tags.around(0)).contents));
  const [contentType, content] = sequenceOf(encapsulated);
  const certificates = others.find(({ tag }) => tag === tags.around(0));
  return {
    whole: der.whole,
    contentType: identifierOf(contentType),
    isDetached: content === undefined,
    certificates: (certificates === undefined ? [] : itemsOf(certificates)).flatMap(
      ({ whole }) => readCertificate(whole) ?? [],
    ),
    signers: itemsOf(tagged(others.at(-1), tags.set)).map(signerOf),
  };
}

function signerOf(der: Der): Signer {
  const [, identifier, digestAlgorithm, ...others] = sequenceOf(der);
  const hasAttributes = others[0]?.tag === tags.around(0);
  const [signatureAlgorithm, signature, unsigned] = hasAttributes ? others.slice(1) : others;
  const signedAttributes = hasAttributes ? asSet(others[0] as Der) : undefined;
  if (identifier === undefined) throw new NotDer('no signer');
  return {
    identifier,
    digestAlgorithm: tagged(digestAlgorithm, tags.sequence),
    signatureAlgorithm: tagged(signatureAlgorithm, tags.sequence),
    signature: tagged(signature, tags.octetString).contents,
    signedAttributes,
    attributes: signedAttributes === undefined ? [] : attributesIn(signedAttributes),
    unsigned: unsigned?.tag === tags.around(1) ? attributesIn(unsigned) : [],
  };
}

/** Attributes are signed as a set, whatever tag they stand under (5.4). */
function asSet(attributes: Der): Der {
  const whole = Uint8Array.from(attributes.whole);
  whole[0] = tags.set;
  return readDer(whole);
}

function attributesIn(der: Der): readonly Attribute[] {
  return itemsOf(der).map((attribute) => {
    const [type, values] = sequenceOf(attribute);
    return { type: identifierOf(type), values: itemsOf(tagged(values, tags.set)) };
  });
}

/** The certificate that a signature says its key is of; nothing where the signed data does not carry it. */
export function certificateOf({ identifier }: Signer, certificates: readonly Certificate[]): Certificate | undefined {
  if (identifier.tag === tags.sequence) {
    const [issuer, serial] = sequenceOf(identifier);
    return certificates.find(
      (one) => isSameDer(one.issuer, issuer) && Buffer.compare(one.serial, serial?.contents ?? new Uint8Array()) === 0,
    );
  }
  const wanted = identifier.contents;
  return certificates.find(({ extensions }) => {
    const value = extensions.get('2.5.29.14')?.value;
    return value !== undefined && Buffer.compare(readDer(value).contents, wanted) === 0;
  });
}
