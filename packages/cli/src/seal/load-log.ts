import { createHmac } from 'node:crypto';
import {
  type Disclosure,
  entriesOf,
  headerOf,
  isJsonObject,
  type JsonObject,
  readJson,
  sealFields,
  valueAt,
} from '@tenfold/seal';
import { loadRecord } from '../check/load-record.ts';
import { type Given, isRefused, type Refused } from '../commands/command.ts';
import type { LogKey } from './log-key.ts';
import { sha256 } from './means.ts';
import { bytesOf, textOf } from './read-file.ts';
import { refusedAt } from './refuse.ts';
import { textIn } from './text-in.ts';

/** A record as it stands in its file: checked, but not decoded, for what is sealed is the very text. */
export interface RecordJson {
  readonly issuer: string;
  readonly header: JsonObject;
  readonly entries: readonly JsonObject[];
}

/** Reads a record that is to be sealed. What is wrong with it as a record is said as by every command. */
export async function loadRecordJson(path: string, given: Given): Promise<RecordJson | Refused> {
  const around = path === '-' ? await withStdinKept(given) : given;
  if (isRefused(around)) return around;
  const record = await loadRecord(path, around);
  if (isRefused(record)) return record;
  const text = await textOf(path, around);
  if (typeof text !== 'string') return text;
  const json = readJson(text);
  if ('problem' in json) return refusedAt(path, json.problem);
  const whole = isJsonObject(json.value) ? json.value : {};
  return { issuer: record.issuer.id, header: headerOf(whole), entries: entriesOf(whole) };
}

/** The standard input can be read once; here it is read twice. */
async function withStdinKept(given: Given): Promise<Given | Refused> {
  const bytes = await bytesOf('-', given);
  return bytes instanceof Uint8Array ? { ...given, stdin: { [Symbol.asyncIterator]: () => once(bytes) } } : bytes;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
}

/** An entry as it is logged, and what opens the fields of it that are sealed. */
export interface LoggedEntry {
  readonly entry: JsonObject;
  readonly disclosures: readonly Disclosure[];
}

/** An entry with the private fields of its log behind commitments, those that it has; inner ones before outer ones. */
export function loggedEntry(entry: JsonObject, { sealed, saltSecret }: LogKey): LoggedEntry {
  const there = sealed.filter((path) => valueAt(entry, path) !== undefined);
  const fields = there.toSorted((a, b) => depthOf(b) - depthOf(a));
  const salted = fields.map((path) => ({ path, salt: saltOf(saltSecret, entry, path) }));
  return sealFields(entry, salted, sha256);
}

function depthOf(path: string): number {
  return path.split('/').length;
}

/** Sixteen bytes that nobody can guess without the secret, and that no other field of the log has. */
function saltOf(secret: Uint8Array, { id }: JsonObject, path: string): Uint8Array {
  return createHmac('sha256', secret)
    .update(`${textIn(id)}\n${path}`)
    .digest()
    .subarray(0, 16);
}
