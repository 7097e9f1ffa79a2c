import { utf8 } from '../bytes/utf8.ts';
import { hexOf } from '../bytes/hex.ts';
import { canonicalJson } from '../json/canonical-json.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import {
  aCount,
  aFlag,
  anObject,
  aText,
  constant,
  listOf,
  mapOf,
  type Members,
  objectOf,
  orNull,
  type Shape,
  strangeMember,
  textOfForm,
  wrongMember,
} from '../proof/shape.ts';
import type { Sha256 } from '../tree/hashing.ts';
import { type CountSeal, problemOfReceipt, type ReceiptProblem } from './receipt.ts';

export const sealedCountFormat = 'tenfold/sealed-count/1';
export const manifestFormat = 'tenfold/count-manifest/1';

/** A file that was counted, or counted against, as it lies there: its name, its bytes, and their SHA-256 in hexadecimal. */
export interface SealedFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What of a resolution decides which lines are accepted. */
export interface SealedResolution {
  readonly number: string;
  readonly classes: readonly string[] | null;
  readonly abstain: readonly string[];
  readonly notInFavour: readonly string[];
  readonly isWithdrawn: boolean;
}

/** Shares that stand on the register of members and cannot vote. */
export interface SealedShares {
  readonly member: string;
  readonly class: string;
  readonly shares: string;
}

/** From what a count was made, by which rules, and what it came to: whoever has the files can make it again and compare. */
export interface CountManifest {
  readonly format: typeof manifestFormat;
  readonly meeting: string;
  readonly classes: readonly string[] | null;
  readonly resolutions: readonly SealedResolution[];
  readonly withheld: readonly SealedShares[];
  /** The scrutineer’s rule book, in the format tenfold/rule-book/1. */
  readonly ruleBook: JsonObject;
  readonly sources: readonly SealedFile[];
  readonly register: readonly SealedFile[];
  /** Where the register was taken from a record: the SHA-256 of its holdings. `null` where it was files. */
  readonly holders: string | null;
  /** Every sum that is not nought, by a name that says of what; decimal digits. No member stands in it. */
  readonly sums: Readonly<Record<string, string>>;
}

/** A count as it is kept before it is announced: what is announced of it, and all from which it was made. */
export interface SealedCount {
  readonly format: typeof sealedCountFormat;
  readonly seal: CountSeal;
  /** Bytes of chance in hexadecimal, so that nobody can try out from the hash of this file what was counted. */
  readonly salt: string;
  readonly manifest: CountManifest;
}

/** What is announced of a sealed count: beside the seal, the SHA-256 of the sealed file in hexadecimal. */
export interface AnnouncedSeal extends CountSeal {
  readonly digest: string;
}

/** What is announced of a sealed count. The hash is that of the file as canonical JSON, so that spaces do not matter. */
export function announcedSeal(sealed: SealedCount, sha256: Sha256): AnnouncedSeal {
  const text = canonicalJson(sealed as unknown as JsonObject);
  return { ...sealed.seal, digest: hexOf(sha256(utf8(text))) };
}

/** The sealed count as the text of its file. */
export function sealedCountText(sealed: SealedCount): string {
  return `${JSON.stringify(sealed, undefined, 2)}\n`;
}

const hash = textOfForm('[0-9a-f]{64}');
const shares = textOfForm('0|[1-9][0-9]*');
const file: Shape = objectOf({ name: aText, bytes: aCount, sha256: hash });
const names = listOf(aText);

const manifest: Members = {
  format: constant(manifestFormat),
  meeting: aText,
  classes: orNull(names),
  resolutions: listOf(
    objectOf({ number: aText, classes: orNull(names), abstain: names, notInFavour: names, isWithdrawn: aFlag }),
  ),
  withheld: listOf(objectOf({ member: aText, class: aText, shares })),
  ruleBook: anObject,
  sources: listOf(file),
  register: listOf(file),
  holders: orNull(hash),
  sums: mapOf(textOfForm('[1-9][0-9]*')),
};

const members: Members = {
  format: constant(sealedCountFormat),
  seal: objectOf({ root: hash, size: aCount }),
  salt: hash,
  manifest: objectOf(manifest),
};

/** The JSON Schema of a sealed count, from the declaration by which it is read. */
export function sealedCountSchema(): JsonObject {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:tenfold:sealed-count:1',
    title: sealedCountFormat,
    ...objectOf(members).schema,
  };
}

/** The sealed count that a JSON value is. Only its form is looked at, and that no part is unknown. */
export function readSealedCount(
  value: JsonValue,
): { readonly sealed: SealedCount } | { readonly problem: ReceiptProblem } {
  if (!isJsonObject(value) || value['format'] !== sealedCountFormat)
    return { problem: problemOfReceipt('no-seal', { format: { quote: sealedCountFormat } }) };
  const wrong = wrongMember(value, members) ?? wrongInManifest(value['manifest']);
  if (wrong !== undefined) return { problem: problemOfReceipt('part', { name: { quote: wrong } }) };
  const strange = strangeMember(value, members);
  if (strange !== undefined) return { problem: problemOfReceipt('unknown-part', { name: { quote: strange } }) };
  return { sealed: value as unknown as SealedCount };
}

/** The part of a manifest that is wrong says more than that something in it is. */
function wrongInManifest(value: JsonValue | undefined): string | undefined {
  return isJsonObject(value) ? wrongMember(value, manifest) : undefined;
}
