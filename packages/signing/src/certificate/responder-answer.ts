import { createHash } from 'node:crypto';
import {
  bitsOf,
  type Der,
  identifierOf,
  itemsOf,
  NotDer,
  readDer,
  readWhole,
  sequenceOf,
  smallNumber,
  tagged,
  tags,
} from '../der/der.ts';
import { momentOf } from '../der/moment.ts';
import { identifier } from '../der/write-der.ts';
import { hashOf, holds, isComputedHash, signatureAlgorithmOf } from './algorithm.ts';
import { type Certificate, readCertificate } from './certificate.ts';
import { isForPurpose, isIssuedBy } from './issued.ts';
import type { RevocationKnown } from './revocation-list.ts';

const BASIC = '1.3.6.1.5.5.7.48.1.1';
const OCSP_SIGNING = identifier('1.3.6.1.5.5.7.3.9');

/** What an answer of an OCSP responder (RFC 6960, 4.2) says of a certificate; nothing where it is not about it, or not genuine. */
export function answerSays(
  answer: Uint8Array,
  certificate: Certificate,
  issuer: Certificate,
): RevocationKnown | undefined {
  try {
    const basic = basicIn(readWhole(answer));
    return basic === undefined ? undefined : saidIn(basic, certificate, issuer);
  } catch (error) {
    if (error instanceof NotDer) return undefined;
    throw error;
  }
}

/** Whether bytes are an answer of a responder that says something of certificates. */
export function isResponderAnswer(bytes: Uint8Array): boolean {
  try {
    const basic = basicIn(readWhole(bytes));
    if (basic === undefined) return false;
    // Its version or who answers comes first, each in a tag of the context; a list of revoked certificates has none there.
    const [first] = itemsOf(tagged(sequenceOf(basic)[0], tags.sequence));
    return first !== undefined && first.tag >= tags.around(0) && first.tag <= tags.around(2);
  } catch (error) {
    if (error instanceof NotDer) return false;
    throw error;
  }
}

/** The signed part: of a whole answer, or as it stands by itself in some stores. */
function basicIn(answer: Der): Der | undefined {
  const [status, bytes] = sequenceOf(answer);
  if (status?.tag !== tags.enumerated) return answer;
  if (smallNumber(status) !== 0 || bytes === undefined) return undefined;
  const [kind, basic] = sequenceOf(readDer(bytes.contents));
  return identifierOf(kind) === BASIC ? readWhole(tagged(basic, tags.octetString).contents) : undefined;
}

function saidIn(basic: Der, certificate: Certificate, issuer: Certificate): RevocationKnown | undefined {
  const [body, algorithm, bits, others] = sequenceOf(basic);
  const signed = tagged(body, tags.sequence);
  const signature = {
    signed: signed.whole,
    signature: bitsOf(bits),
    algorithm: signatureAlgorithmOf(algorithm),
    digest: null,
  };
  const brought =
    others === undefined
      ? []
      : sequenceOf(readDer(others.contents)).flatMap(({ whole }) => readCertificate(whole) ?? []);
  const delegates = brought.filter((one) => isForPurpose(one, OCSP_SIGNING) && isIssuedBy(one, issuer));
  if (![issuer, ...delegates].some(({ key }) => holds({ ...signature, key }))) return undefined;
  const responses = itemsOf(signed).find(({ tag }) => tag === tags.sequence);
  const single = (responses === undefined ? [] : itemsOf(responses)).find((one) => isAbout(one, certificate, issuer));
  return single === undefined ? undefined : statusOf(single);
}

/** The certificate is named by hashes of its issuer’s name and key, and its number (4.1.1). */
function isAbout(single: Der, certificate: Certificate, issuer: Certificate): boolean {
  const [algorithm, nameHash, keyHash, serial] = sequenceOf(sequenceOf(single)[0]);
  const name = hashOf(algorithm);
  if (!isComputedHash(name) || Buffer.compare(serial?.contents ?? new Uint8Array(), certificate.serial) !== 0)
    return false;
  const hashed = (bytes: Uint8Array): Buffer => createHash(name).update(bytes).digest();
  const key = bitsOf(sequenceOf(readDer(issuer.key))[1]);
  return (
    hashed(issuer.subject.whole).equals(nameHash?.contents ?? new Uint8Array()) &&
    hashed(key).equals(keyHash?.contents ?? new Uint8Array())
  );
}

function statusOf(single: Der): RevocationKnown | undefined {
  const [, status, thisUpdate] = sequenceOf(single);
  if (status?.tag === tags.inPlace(0)) return { goodAsOf: momentOf(thisUpdate) };
  return status?.tag === tags.around(1) ? { revokedAt: momentOf(readDer(status.contents)) } : undefined;
}
