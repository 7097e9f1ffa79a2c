import { createPublicKey, type KeyObject, sign } from 'node:crypto';
import { attributesToSign } from '../cms/signed-attributes.ts';
import { makeCms, readCertificates } from '../cms/make-cms.ts';
import { holds } from '../certificate/algorithm.ts';
import { type Problem, problem } from '../problem.ts';
import type { TimeStampAuthority } from '../time-stamp/time-stamp-authority.ts';
import { embedSignature } from './embed-signature.ts';
import type { Prepared } from './prepared.ts';

/** A signature by a key that is at hand. */
export interface KeySigning {
  readonly prepared: Prepared;
  /** A private key of RSA or of an elliptic curve. */
  readonly key: KeyObject;
  /** In DER: the signer’s first, then those that lead to its root. */
  readonly certificates: readonly Uint8Array[];
  readonly timeStamp?: TimeStampAuthority;
}

/** Signs a prepared PDF with a key, and has the signature stamped where an authority is given. */
export async function signWithKey(signing: KeySigning): Promise<{ readonly pdf: Uint8Array } | Problem> {
  const { prepared, key, certificates, timeStamp } = signing;
  const [certificate] = certificates;
  if (certificate === undefined) return problem('certificate-unreadable');
  if (key.asymmetricKeyType !== 'rsa' && key.asymmetricKeyType !== 'ec') return problem('key-kind');
  const signature = sign('sha256', signedAttributes(prepared, certificate), key);
  const cms = await cmsOf({ prepared, certificates, signature, ...(timeStamp === undefined ? {} : { timeStamp }) });
  return 'problem' in cms ? cms : embedSignature(prepared, cms.cms);
}

/** The bytes that a bare key signs, by SHA-256, for a prepared PDF: somebody else’s key need not come here. */
export function signedAttributes(prepared: Prepared, certificate: Uint8Array): Uint8Array {
  return attributesToSign(prepared.digestToSign, certificate);
}

/** A signature over `signedAttributes`, with what it is to be put together with. */
export interface BareSignature {
  readonly prepared: Prepared;
  /** In DER: the signer’s first. */
  readonly certificates: readonly Uint8Array[];
  /** PKCS #1 v1.5 for RSA; for a curve the two numbers in DER. */
  readonly signature: Uint8Array;
  readonly timeStamp?: TimeStampAuthority;
}

/** The CMS around a bare signature; a problem where the certificate’s key did not make it. */
export async function cmsOf(bare: BareSignature): Promise<{ readonly cms: Uint8Array } | Problem> {
  const certificates = readCertificates(bare.certificates);
  if (certificates === null) return problem('certificate-unreadable');
  const attributes = signedAttributes(bare.prepared, certificates[0].whole);
  if (!isOurs(attributes, bare.signature, certificates[0].key)) return problem('key-of-another');
  const stamp = await bare.timeStamp?.(bare.signature);
  if (stamp !== undefined && 'refusal' in stamp) return { problem: stamp.refusal };
  const timeStampToken = stamp?.value ?? null;
  return { cms: makeCms({ attributes, signature: bare.signature, certificates, timeStampToken }) };
}

function isOurs(signed: Uint8Array, signature: Uint8Array, key: Uint8Array): boolean {
  const sort = createPublicKey({ key: Buffer.from(key), format: 'der', type: 'spki' }).asymmetricKeyType;
  const name = sort === 'ec' ? 'ecdsa' : 'rsa';
  return holds({ signed, signature, algorithm: { name, digest: 'sha256', saltLength: null }, digest: null, key });
}
