import { constants, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { type Der, identifierOf, itemsOf, readDer, sequenceOf, smallNumber, tags } from '../der/der.ts';

/** Hashes by their object identifiers, as Node calls them. */
const hashes: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.2': 'md2',
  '1.2.840.113549.2.5': 'md5',
  '1.3.14.3.2.26': 'sha1',
  '1.3.36.3.2.1': 'ripemd160',
  '2.16.840.1.101.3.4.2.4': 'sha224',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
  '2.16.840.1.101.3.4.2.8': 'sha3-256',
  '2.16.840.1.101.3.4.2.9': 'sha3-384',
  '2.16.840.1.101.3.4.2.10': 'sha3-512',
};

/** Signatures by their object identifiers: the sort of key, and the hash where the identifier names one. */
const signatures: Readonly<Record<string, readonly [key: string, digest: string | null]>> = {
  '1.2.840.113549.1.1.1': ['rsa', null],
  '1.2.840.113549.1.1.2': ['rsa', 'md2'],
  '1.2.840.113549.1.1.4': ['rsa', 'md5'],
  '1.2.840.113549.1.1.5': ['rsa', 'sha1'],
  '1.2.840.113549.1.1.14': ['rsa', 'sha224'],
  '1.2.840.113549.1.1.11': ['rsa', 'sha256'],
  '1.2.840.113549.1.1.12': ['rsa', 'sha384'],
  '1.2.840.113549.1.1.13': ['rsa', 'sha512'],
  '1.2.840.113549.1.1.10': ['rsa-pss', null],
  '1.2.840.10045.2.1': ['ecdsa', null],
  '1.2.840.10045.4.1': ['ecdsa', 'sha1'],
  '1.2.840.10045.4.3.1': ['ecdsa', 'sha224'],
  '1.2.840.10045.4.3.2': ['ecdsa', 'sha256'],
  '1.2.840.10045.4.3.3': ['ecdsa', 'sha384'],
  '1.2.840.10045.4.3.4': ['ecdsa', 'sha512'],
  '1.3.101.112': ['ed25519', null],
};

/** Hashes that nobody should rely on: two texts of one hash can be made, or will be soon. */
const weak = ['md2', 'md5', 'sha1', 'ripemd160'];

/** Hashes that are computed here; any other is not known. */
const computed = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3-256', 'sha3-384', 'sha3-512'];

export function isWeakHash(name: string): boolean {
  return weak.includes(name);
}

/** A hash as it is written for a reader: SHA-1, MD5. */
export function shownHash(name: string): string {
  return name.toUpperCase().replace(/^SHA(?=\d)/, 'SHA-');
}

export function isComputedHash(name: string): boolean {
  return computed.includes(name);
}

/** The name of a hash from its algorithm identifier; its object identifier where it has no name here. */
export function hashOf(algorithm: Der | undefined): string {
  const oid = identifierOf(sequenceOf(algorithm)[0]);
  return hashes[oid] ?? oid;
}

/** How a signature was made. */
export interface SignatureAlgorithm {
  readonly name: string;
  readonly digest: string | null;
  readonly saltLength: number | null;
}

export function signatureAlgorithmOf(algorithm: Der | undefined): SignatureAlgorithm {
  const [identifier, parameters] = sequenceOf(algorithm);
  const oid = identifierOf(identifier);
  const [name, digest] = signatures[oid] ?? [oid, null];
  return name === 'rsa-pss' ? pssOf(parameters) : { name, digest, saltLength: null };
}

/** RFC 4055: what is left out is SHA-1 and twenty bytes of salt. */
function pssOf(parameters: Der | undefined): SignatureAlgorithm {
  const items = parameters?.tag === tags.sequence ? itemsOf(parameters) : [];
  const part = (number: number): Der | undefined => {
    const found = items.find(({ tag }) => tag === tags.around(number));
    return found === undefined ? undefined : readDer(found.contents);
  };
  const [hash, salt] = [part(0), part(2)];
  return {
    name: 'rsa-pss',
    digest: hash === undefined ? 'sha1' : hashOf(hash),
    saltLength: salt === undefined ? 20 : smallNumber(salt),
  };
}

/** A signature with what it was made over. */
export interface Signed {
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
  readonly algorithm: SignatureAlgorithm;
  /** The hash where the algorithm names none. */
  readonly digest: string | null;
  /** The public key (SubjectPublicKeyInfo in DER). */
  readonly key: Uint8Array;
}

/** Whether the key made the signature. What can’t be computed doesn’t hold. */
export function holds({ signed, signature, algorithm, digest, key }: Signed): boolean {
  const hash = algorithm.digest ?? digest;
  try {
    const publicKey = createPublicKey({ key: Buffer.from(key), format: 'der', type: 'spki' });
    if (!isOfSort(publicKey, algorithm.name)) return false;
    if (algorithm.name === 'ed25519') return verify(null, signed, publicKey, signature);
    if (hash === null || !isComputedHash(hash)) return false;
    return verify(hash, signed, { key: publicKey, ...paddingOf(algorithm) }, signature);
  } catch {
    return false;
  }
}

function isOfSort({ asymmetricKeyType }: KeyObject, name: string): boolean {
  if (name === 'ecdsa') return asymmetricKeyType === 'ec';
  if (name === 'rsa-pss') return asymmetricKeyType === 'rsa' || asymmetricKeyType === 'rsa-pss';
  return asymmetricKeyType === name;
}

function paddingOf({ name, saltLength }: SignatureAlgorithm): { padding?: number; saltLength?: number } {
  if (name !== 'rsa-pss') return {};
  return { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: saltLength ?? 20 };
}

/** The bits of a public key; `null` where it can’t be read. */
export function bitsOfKey(key: Uint8Array): number | null {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = createPublicKey({
      key: Buffer.from(key),
      format: 'der',
      type: 'spki',
    });
    if (asymmetricKeyType === 'ed25519') return 256;
    return asymmetricKeyDetails?.modulusLength ?? bitsOfCurve(asymmetricKeyDetails?.namedCurve);
  } catch {
    return null;
  }
}

function bitsOfCurve(curve: string | undefined): number | null {
  const match = /(\d{3})/.exec(curve ?? '');
  return match === null ? null : Number(match[1]);
}
