import {
  fromBase64,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  keyInForce,
  type KeyHistoryText,
  type KeyHistory,
  base64Of,
  isSameKey,
  type NoteSigner,
  readJson,
  readKeyHistory,
  rotationStatement,
  verifierKeyText,
} from '@tenfold/seal';
import { freshSecret, means, signerFrom } from './means.ts';

const format = 'tenfold/log-key/1';

/** The key of a log with all that signing takes. Its file is a secret; what is public of it are `keys`. */
export interface LogKey {
  readonly signer: NoteSigner;
  readonly keys: KeyHistoryText;
  readonly history: KeyHistory;
  /** What is sealed behind commitments in every entry: paths (RFC 6901). It is settled when the log begins. */
  readonly sealed: readonly string[];
  /** The secret from which salts are made, so that the same record always gives the same log. */
  readonly saltSecret: Uint8Array;
  readonly secret: Uint8Array;
}

/** A fresh key for a log that begins. */
export function newLogKey(
  { origin, sealed }: { readonly origin: string; readonly sealed: readonly string[] },
  secrets: { readonly key: Uint8Array; readonly salts: Uint8Array } = { key: freshSecret(), salts: freshSecret() },
): LogKey {
  const signer = signerFrom(origin, secrets.key);
  const keys = { first: verifierKeyText(signer.key), rotations: [] };
  const history: KeyHistory = [{ key: signer.key, from: 0 }];
  return { signer, keys, history, sealed, saltSecret: secrets.salts, secret: secrets.key };
}

/** The key that follows another from a size on. The one before it stays what it was, and signs up to there. */
export function nextLogKey(before: LogKey, from: number, secret: Uint8Array = freshSecret()): LogKey {
  const next = signerFrom(before.signer.key.name, secret);
  const statement = rotationStatement({ from, retiring: before.signer, next });
  const keys = { ...before.keys, rotations: [...before.keys.rotations, statement] };
  const history: KeyHistory = [...before.history, { key: next.key, from }];
  return { ...before, signer: next, keys, history, secret };
}

/** The text of a key file. */
export function logKeyText({ keys, sealed, saltSecret, secret }: LogKey): string {
  const file = { format, keys, private: sealed, salts: base64Of(saltSecret), secret: base64Of(secret) };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** The key in the text of a key file; nothing where it is none, or where its parts do not belong together. */
export function readLogKey(text: string): LogKey | undefined {
  const json = readJson(text);
  const file = 'value' in json && isJsonObject(json.value) ? json.value : {};
  const keys = keysIn(file['keys']);
  const sealed = textsIn(file['private']);
  const [secret, saltSecret] = [bytesIn(file, 'secret'), bytesIn(file, 'salts')];
  if (file['format'] !== format || !keys || !sealed || !secret || !saltSecret) return undefined;
  const history = readKeyHistory(keys, means);
  if ('problem' in history) return undefined;
  const last = keyInForce(history.value, Number.MAX_SAFE_INTEGER);
  const signer = signerFrom(last.name, secret);
  if (!isSameKey(signer.key, last)) return undefined;
  return { signer, keys, history: history.value, sealed, saltSecret, secret };
}

/** The public keys of a log in JSON: the first and the statements after it. */
export function keysIn(value: JsonValue | undefined): KeyHistoryText | undefined {
  if (!isJsonObject(value)) return undefined;
  const { first } = value;
  const rotations = textsIn(value['rotations']);
  return typeof first === 'string' && rotations !== undefined ? { first, rotations } : undefined;
}

function textsIn(value: JsonValue | undefined): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const texts = value.filter((item) => typeof item === 'string');
  return texts.length === value.length ? texts : undefined;
}

function bytesIn(file: JsonObject, name: string): Uint8Array | undefined {
  const text = file[name];
  const bytes = typeof text === 'string' ? fromBase64(text) : undefined;
  return bytes?.length === 32 ? bytes : undefined;
}
