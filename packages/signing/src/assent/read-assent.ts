import { isInstant } from '@tenfold/kernel';
import { isRole } from '../role.ts';
import type { Assent } from './assent.ts';
import type { AssentStatement } from './statement.ts';

/** No assent comes near this. */
const LONGEST = 100_000;

const hash = /^[0-9a-f]{64}$/;

/** The assent that stands in the bytes of a file; `null` where none does. */
export function readAssent(bytes: Uint8Array): Assent | null {
  if (bytes.length > LONGEST) return null;
  const json = parsed(Buffer.from(bytes).toString('utf8'));
  if (!isObject(json) || json['format'] !== 'tenfold/assent/1') return null;
  const { statement, passkey, signed } = json;
  if (typeof statement !== 'string' || !isObject(passkey) || !isObject(signed)) return null;
  const { id, key, host, origin } = passkey;
  const { authenticatorData, clientDataJSON, signature } = signed;
  const letters = [id, authenticatorData, clientDataJSON, signature];
  if (!letters.every((one) => isEncoded(one, 'base64url')) || !isEncoded(key, 'base64')) return null;
  if (!isText(host, /^[a-z0-9.-]+$/) || !isText(origin, /^https?:\/\/[^/\s]+$/)) return null;
  return json as unknown as Assent;
}

/** The statement that a text is; `null` where it is none. */
export function readStatement(text: string): AssentStatement | null {
  const json = parsed(text);
  if (!isObject(json) || json['format'] !== 'tenfold/assent-statement/1') return null;
  const { role, document, before, asked, ...rest } = json;
  const texts = ['issuer', 'undertaking', 'person', 'name', 'nonce'].map((name) => rest[name]);
  if (!texts.every((one) => isText(one, /./)) || !isText(document, hash)) return null;
  if (typeof role !== 'string' || !isRole(role) || typeof asked !== 'string' || !isInstant(asked)) return null;
  if (!Array.isArray(before) || !before.every((one) => isText(one, hash))) return null;
  return json as unknown as AssentStatement;
}

/** Bytes as text, and in the one way in which they are written: else two files would hold the same assent. */
function isEncoded(value: unknown, encoding: 'base64' | 'base64url'): boolean {
  return typeof value === 'string' && value !== '' && Buffer.from(value, encoding).toString(encoding) === value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function isText(value: unknown, form: RegExp): value is string {
  return typeof value === 'string' && form.test(value);
}
