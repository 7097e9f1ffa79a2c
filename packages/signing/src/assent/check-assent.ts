import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { message, type Message } from '@tenfold/kernel';
import type { Assent } from './assent.ts';
import { readAssent, readStatement } from './read-assent.ts';
import { type AssentStatement, challengeOf } from './statement.ts';

/** What an assent is held against: the paper, by the SHA-256 of its bytes. */
export interface AssentClaim {
  readonly document: string;
}

/** What came of checking an assent: what was agreed to, or why it does not hold. */
export type AssentChecked = { readonly statement: AssentStatement } | { readonly problem: Message };

/**
 * Whether a file of an assent holds for a paper (Web Authentication, 7.2): the passkey signed the hash of these bytes and of the
 * statement, on a page of the site it was made for, after its holder was recognised. Nothing is asked of anybody. That the key
 * is a certain person’s, the file does not show: the record of who came in does.
 */
export function checkAssent(bytes: Uint8Array, { document }: AssentClaim): AssentChecked {
  const assent = readAssent(bytes);
  const statement = assent === null ? null : readStatement(assent.statement);
  if (assent === null || statement === null) return refused('unreadable');
  if (statement.document !== document) return refused('other-document');
  const fault = questions.find((question) => !question.holds(assent, statement));
  return fault === undefined ? { statement } : refused(fault.name);
}

interface Question {
  /** The key of the sentence where it does not hold, without `assent.` before it. */
  readonly name: string;
  readonly holds: (assent: Assent, statement: AssentStatement) => boolean;
}

/** What is asked of an assent, in order. */
const questions: readonly Question[] = [
  { name: 'other-challenge', holds: isOverChallenge },
  { name: 'other-site', holds: isOfSite },
  { name: 'not-verified', holds: isVerified },
  { name: 'signature', holds: isSigned },
];

function isOverChallenge({ statement: text, signed }: Assent, { document }: AssentStatement): boolean {
  const { type, challenge } = clientData(signed.clientDataJSON);
  return type === 'webauthn.get' && challenge === Buffer.from(challengeOf(document, text)).toString('base64url');
}

function isOfSite({ passkey: { host, origin }, signed }: Assent): boolean {
  const data = clientData(signed.clientDataJSON);
  const hashed = bytesOf(signed.authenticatorData).subarray(0, 32);
  const name = URL.canParse(origin) ? new URL(origin).hostname : '';
  const isOfHost = name === host || name.endsWith(`.${host}`);
  return data['origin'] === origin && data['crossOrigin'] !== true && isOfHost && hashed.equals(sha256(host));
}

const PRESENT = 1;
const VERIFIED = 4;
/** The hash of the site, the flags and the count (Web Authentication, 6.1). */
const LEAST_DATA = 37;

/** The device saw its holder, and recognised him by finger, face or code. */
function isVerified({ signed }: Assent): boolean {
  const data = bytesOf(signed.authenticatorData);
  const flags = data[32] ?? 0;
  return data.length >= LEAST_DATA && (flags & PRESENT) !== 0 && (flags & VERIFIED) !== 0;
}

function isSigned({ passkey, signed }: Assent): boolean {
  const key = keyOf(passkey.key);
  if (key === null) return false;
  const data = Buffer.concat([bytesOf(signed.authenticatorData), sha256(bytesOf(signed.clientDataJSON))]);
  try {
    return verify(key.asymmetricKeyType === 'ed25519' ? null : 'sha256', data, key, bytesOf(signed.signature));
  } catch {
    return false;
  }
}

/** The kinds of key that devices of today have: EdDSA, ECDSA and RSA. */
const kindsOfKey = ['ed25519', 'ec', 'rsa'];

function keyOf(text: string): KeyObject | null {
  try {
    const key = createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' });
    return kindsOfKey.includes(key.asymmetricKeyType ?? '') ? key : null;
  } catch {
    return null;
  }
}

function clientData(text: string): Readonly<Record<string, unknown>> {
  try {
    const json: unknown = JSON.parse(bytesOf(text).toString('utf8'));
    return typeof json === 'object' && json !== null ? { ...json } : {};
  } catch {
    return {};
  }
}

function bytesOf(base64url: string): Buffer {
  return Buffer.from(base64url, 'base64url');
}

function sha256(data: Uint8Array | string): Buffer {
  return createHash('sha256').update(data).digest();
}

function refused(name: string): { readonly problem: Message } {
  return { problem: message(`assent.${name}`) };
}
