import { createHash } from 'node:crypto';
import { type Certificate, CertificateChainValidationEngine, ExtKeyUsage } from 'pkijs';
import { bufferOf, engine, oids } from './engine.ts';
import { integerOf } from './query.ts';
import { refusedStamp, type TimeStamped } from './refusal.ts';
import { hashNames, namesCertificate } from './signing-certificate.ts';
import { readToken, type Token } from './token.ts';

/** What a token is held against. */
export interface TokenClaim {
  readonly token: Uint8Array;
  /** The bytes that it is to be a stamp over. */
  readonly stamped: Uint8Array;
  /** The roots that the reader trusts; left out where trust is judged by somebody else. */
  readonly roots?: readonly Certificate[];
  /** The chance of the query, where this is the answer to it; a reader of a proof does not know it. */
  readonly nonce?: Uint8Array;
  /** Whether a stamp by SHA-384 or SHA-512 is one too: ours are by SHA-256, those of others need not be. */
  readonly mayHashLonger?: boolean;
}

type Question = (
  token: Token,
  certificate: Certificate,
  claim: TokenClaim,
) => TimeStamped<null> | Promise<TimeStamped<null>>;

/** What is asked of a token, in order; the first that does not hold is the answer. */
const questions: readonly Question[] = [imprint, nonce, signature, usage, validity, chain];

/**
 * Whether a token is a genuine time stamp over the bytes (RFC 3161 2.2), and then its time, in milliseconds since 1970. No
 * revocation is asked about: that takes the network, and an authority's key may be revoked long after it made a stamp.
 */
export async function checkToken(claim: TokenClaim): Promise<TimeStamped<number>> {
  const token = readToken(claim.token);
  if (token === undefined) return refusedStamp('token-unreadable');
  const { certificate } = token;
  if (certificate === undefined) return refusedStamp('no-certificate');
  for (const question of questions) {
    const answer = await question(token, certificate, claim);
    if ('refusal' in answer) return answer;
  }
  return { value: token.info.genTime.getTime() };
}

const held = { value: null };

function imprint({ info: { messageImprint } }: Token, _: Certificate, claim: TokenClaim): TimeStamped<null> {
  const hash = Buffer.from(messageImprint.hashedMessage.valueBlock.valueHexView);
  const name = hashNames[messageImprint.hashAlgorithm.algorithmId];
  if (name === undefined || (name !== 'sha256' && claim.mayHashLonger !== true)) return refusedStamp('imprint');
  return createHash(name).update(claim.stamped).digest().equals(hash) ? held : refusedStamp('imprint');
}

function nonce({ info }: Token, _: Certificate, claim: TokenClaim): TimeStamped<null> {
  if (claim.nonce === undefined) return held;
  return info.nonce?.isEqual(integerOf(claim.nonce)) === true ? held : refusedStamp('nonce');
}

async function signature(token: Token, certificate: Certificate, { stamped }: TokenClaim): Promise<TimeStamped<null>> {
  if (!namesCertificate(token, certificate)) return refusedStamp('signature');
  try {
    const isGenuine = await token.signed.verify({ signer: 0, data: bufferOf(stamped), checkChain: false }, engine);
    return isGenuine ? held : refusedStamp('signature');
  } catch {
    return refusedStamp('signature');
  }
}

/** RFC 3161 2.3: the key is for time stamps and nothing else, and its certificate says so critically. */
function usage(_: Token, { extensions = [] }: Certificate): TimeStamped<null> {
  const extension = extensions.find(({ extnID }) => extnID === oids.extendedKeyUsage);
  const purposes = extension?.parsedValue instanceof ExtKeyUsage ? extension.parsedValue.keyPurposes : [];
  const isForStamps = extension?.critical === true && purposes.length === 1 && purposes[0] === oids.timeStamping;
  return isForStamps ? held : refusedStamp('usage');
}

function validity({ info: { genTime } }: Token, { notBefore, notAfter }: Certificate): TimeStamped<null> {
  return notBefore.value <= genTime && genTime <= notAfter.value ? held : refusedStamp('validity');
}

/** Whether the certificate leads to one of the roots, by certificates that were valid when the stamp was made. */
async function chain(token: Token, certificate: Certificate, { roots }: TokenClaim): Promise<TimeStamped<null>> {
  if (roots === undefined) return held;
  const others = token.certificates.filter((one) => one !== certificate);
  const validation = new CertificateChainValidationEngine({
    trustedCerts: [...roots],
    certs: [...others, certificate],
    checkDate: token.info.genTime,
  });
  try {
    const { result } = await validation.verify({ passedWhenNotRevValues: true }, engine);
    return result ? held : refusedStamp('root');
  } catch {
    return refusedStamp('root');
  }
}
