import { base64Of, fromBase64 } from '../bytes/base64.ts';
import { fromBigEndian } from '../bytes/big-endian.ts';
import { joinBytes } from '../bytes/concatenation.ts';
import { hexOf } from '../bytes/hex.ts';
import { utf8 } from '../bytes/utf8.ts';
import { type Outcome, refused } from '../problem.ts';
import type { Sha256 } from '../tree/hashing.ts';
import { publicKeyLength } from './ed25519.ts';

/** What a key signs: checkpoints and statements of the log itself, or a witness's cosignatures with their time. */
export type KeyUse = 'log' | 'witness';

/** The bytes that C2SP signed-note gives to the two kinds of signature. */
const typeOfUse: Readonly<Record<KeyUse, number>> = { log: 0x01, witness: 0x04 };

/** A key that signatures are checked with, under a name. */
export interface VerifierKey {
  readonly name: string;
  readonly use: KeyUse;
  readonly publicKey: Uint8Array;
  /** Four bytes, which a signature line begins with so that the key is found; they prove nothing. */
  readonly id: Uint8Array;
}

/** A name for a key: some text, without a space of any script and without `+`. */
const keyName = /^[^\p{White_Space}\p{Cc}+]+$/u;

export function isKeyName(text: string): boolean {
  return text.isWellFormed() && keyName.test(text);
}

/** A key from its parts. Throws a RangeError for a name that no note could hold, and for a public key of another length. */
export function verifierKey(key: Omit<VerifierKey, 'id'>, sha256: Sha256): VerifierKey {
  if (!isKeyName(key.name)) throw new RangeError('A key name has no spaces and no plus sign');
  if (key.publicKey.length !== publicKeyLength) throw new RangeError('A public key has 32 bytes');
  return { ...key, id: keyId(key, sha256) };
}

function keyId({ name, use, publicKey }: Omit<VerifierKey, 'id'>, sha256: Sha256): Uint8Array {
  return sha256(joinBytes(utf8(`${name}\n`), Uint8Array.of(typeOfUse[use]), publicKey)).slice(0, 4);
}

/** A key as C2SP signed-note writes it: `name+id+key`, the id in hexadecimal, the key in Base 64 after its type. */
export function verifierKeyText({ name, use, publicKey, id }: VerifierKey): string {
  return `${name}+${hexOf(id)}+${base64Of(joinBytes(Uint8Array.of(typeOfUse[use]), publicKey))}`;
}

/** The key that a text writes. A text whose id is not that of its key is refused: it was copied wrongly. */
export function readVerifierKey(text: string, sha256: Sha256): Outcome<VerifierKey> {
  const {
    name = '',
    id,
    encoded = '',
  } = /^(?<name>[^+]*)\+(?<id>[0-9a-f]{8})\+(?<encoded>.*)$/u.exec(text)?.groups ?? {};
  const [type, ...publicKey] = fromBase64(encoded) ?? [];
  const use = useOfType(type);
  if (use === undefined || !isPublicKey(publicKey) || !isKeyName(name)) return refusedKey(text);
  const key = verifierKey({ name, use, publicKey: Uint8Array.from(publicKey) }, sha256);
  return hexOf(key.id) === id ? { value: key } : refusedKey(text);
}

/**
 * Whether bytes are a public key as RFC 8032 5.1.2 writes one: y below the prime, and no sign on the x that is 0. Libraries
 * differ in whether they take other spellings, and one text for a key is to be the key for every verifier.
 */
function isPublicKey(bytes: readonly number[]): boolean {
  if (bytes.length !== publicKeyLength) return false;
  const value = fromBigEndian(Uint8Array.from(bytes.toReversed()));
  const [y, isSigned] = [value & (signBit - 1n), value >= signBit];
  return y < prime && !(isSigned && (y === 1n || y === prime - 1n));
}

const signBit = 2n ** 255n;
const prime = signBit - 19n;

function useOfType(type: number | undefined): KeyUse | undefined {
  if (type === typeOfUse.log) return 'log';
  return type === typeOfUse.witness ? 'witness' : undefined;
}

function refusedKey(text: string): Outcome<VerifierKey> {
  return refused('seal.problem.key-form', { text: { quote: text } });
}

/** Whether two keys are the same one, under the same name and for the same use. */
export function isSameKey(left: VerifierKey, right: VerifierKey): boolean {
  return verifierKeyText(left) === verifierKeyText(right);
}
