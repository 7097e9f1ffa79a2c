import { base64Of, fromBase64 } from '../bytes/base64.ts';
import { hexOf } from '../bytes/hex.ts';
import { utf8 } from '../bytes/utf8.ts';
import { canonicalJson } from '../json/canonical-json.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { type Outcome, refused } from '../problem.ts';
import type { Sha256 } from '../tree/hashing.ts';
import { pointerName, replacedAt, valueAt } from './json-pointer.ts';

const commitmentDomain = 'tenfold/commitment/1\n';

/** The shortest salt that keeps a guess from being tried out: sixteen bytes of chance. */
const shortestSalt = 16;

/** What opens a commitment: where it stands in the entry (RFC 6901), its salt in Base 64, and the value that was sealed. */
export interface Disclosure {
  readonly path: string;
  readonly salt: string;
  readonly value: JsonValue;
}

/** A field to be sealed, with the salt for it: fresh chance for each field, never used twice. */
export interface SealedField {
  readonly path: string;
  readonly salt: Uint8Array;
}

/** An entry some of whose fields stand behind commitments, and what discloses each of them. */
export interface SealedEntry {
  readonly entry: JsonObject;
  readonly disclosures: readonly Disclosure[];
}

/**
 * An entry with the named fields replaced by commitments. What is logged and published is `entry`; the disclosures are kept
 * apart, and given to those who may see the field. Throws a RangeError for a path that leads nowhere and for a short salt.
 */
export function sealFields(entry: JsonObject, fields: readonly SealedField[], sha256: Sha256): SealedEntry {
  let sealed: SealedEntry = { entry, disclosures: [] };
  for (const field of fields) sealed = withFieldSealed(sealed, field, sha256);
  return sealed;
}

function withFieldSealed(
  { entry, disclosures }: SealedEntry,
  { path, salt }: SealedField,
  sha256: Sha256,
): SealedEntry {
  const value = valueAt(entry, path);
  if (value === undefined) throw new RangeError(`The entry has nothing at ${path}`);
  if (salt.length < shortestSalt) throw new RangeError('A salt has at least sixteen bytes');
  const disclosure = { path, salt: base64Of(salt), value };
  // A field within the one sealed now is disclosed after it.
  return { entry: replacedAt(entry, path, commitment(disclosure, sha256)), disclosures: [disclosure, ...disclosures] };
}

/** What stands in the place of a sealed value. */
export interface SealedValue extends JsonObject {
  readonly sealed: string;
}

/** What stands in the place of a sealed value: the hash of where it stood, its salt and the value. */
export function commitment({ path, salt, value }: Disclosure, sha256: Sha256): SealedValue {
  const bytes = utf8(commitmentDomain + canonicalJson({ path, salt, value }));
  return { sealed: `sha256:${hexOf(sha256(bytes))}` };
}

/**
 * The entry with the disclosed values in their places; fields that nothing discloses stay sealed. Disclosures are taken in
 * their order, so that one may open a field within a value which the one before it has shown.
 */
export function disclosed(entry: JsonObject, disclosures: readonly Disclosure[], sha256: Sha256): Outcome<JsonObject> {
  let shown = entry;
  for (const disclosure of disclosures) {
    const next = withDisclosed(shown, disclosure, sha256);
    if ('problem' in next) return next;
    shown = next.value;
  }
  return { value: shown };
}

function withDisclosed(entry: JsonObject, disclosure: Disclosure, sha256: Sha256): Outcome<JsonObject> {
  const figures = { path: { quote: disclosure.path } };
  const sealed = valueAt(entry, disclosure.path);
  if (!isSealed(sealed)) return refused('seal.problem.disclosure-path', figures);
  const salt = fromBase64(disclosure.salt);
  if (salt === undefined || salt.length < shortestSalt) return refused('seal.problem.disclosure-salt', figures);
  const expected = commitment(disclosure, sha256);
  if (canonicalJson(expected) !== canonicalJson(sealed)) return refused('seal.problem.disclosure-value', figures);
  return { value: replacedAt(entry, disclosure.path, disclosure.value) };
}

/** A commitment in an entry: where it stands, as a JSON Pointer (RFC 6901), and its text. */
export interface SealedPlace {
  readonly path: string;
  readonly commitment: string;
}

/** Everything in a value that is sealed, in the order in which it stands there. `at` is where the value itself stands. */
export function sealedPlaces(value: JsonValue, at = ''): readonly SealedPlace[] {
  if (isSealed(value)) return [{ path: at, commitment: value.sealed }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => sealedPlaces(item, `${at}/${pointerName(name)}`));
}

/** Whether a value stands for one that is sealed. */
export function isSealed(value: JsonValue | undefined): value is SealedValue {
  if (!isJsonObject(value) || Object.keys(value).length !== 1) return false;
  const { sealed } = value;
  return typeof sealed === 'string' && /^sha256:[0-9a-f]{64}$/.test(sealed);
}
