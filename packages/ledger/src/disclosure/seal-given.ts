import { randomBytes } from 'node:crypto';
import { message, type Problem, problemsWithin } from '@tenfold/kernel';
import {
  canonicalJson,
  commitment,
  disclosed,
  fromBase64,
  type JsonObject,
  type JsonValue,
  sealFields,
  valueAt,
} from '@tenfold/seal';
import type { PoolClient } from 'pg';
import { refuseText } from '../append/ready-entries.ts';
import type { EntryJson } from '../append/request.ts';
import { instantAt } from '../instants.ts';
import type { Upload } from '../proposal/upload.ts';
import type { Refused } from '../refused.ts';
import { sha256 } from '../surroundings.ts';
import { refuseErased } from './erase.ts';
import { namesPersonal, placesToSeal } from './places.ts';
import { disclosuresOfLines, type EntryDisclosure, type GivenDisclosure } from './stored.ts';

/** Entries as somebody gives them. */
export interface Given {
  readonly entries: readonly EntryJson[];
  /** What he wishes to be sealed beside what is personal anyway: JSON Pointers, `*` for a member of any name. */
  readonly sealing?: readonly string[] | undefined;
  /** What opens values of theirs that are sealed already. */
  readonly disclosures?: readonly EntryDisclosure[] | undefined;
}

/** Entries as they are kept and logged, and what opens their sealed values. */
export interface SealedGiven {
  readonly entries: readonly EntryJson[];
  readonly disclosures: readonly GivenDisclosure[];
}

/** Where given entries are kept. */
export interface GivenAt {
  readonly upload: Upload;
  /** The place of the first of them, counted from 1. */
  readonly line: bigint;
  readonly now: number;
  /** Whether they are kept before anybody looks at them as a whole: then one with a personal value in a wrong place is refused. */
  readonly isKeptUnread: boolean;
}

interface ToSeal {
  readonly line: bigint;
  readonly entry: EntryJson;
  readonly places: readonly string[];
  readonly opening: readonly EntryDisclosure[];
}

/**
 * Puts commitments in the place of personal values before anything is kept, so that no list that is never changed holds one.
 * The same entry sent again as the same line is sealed with the same salts, so that it is the same request. An entry with
 * sealed values is looked at as it was given: once sealed, a value can't be read any more.
 */
export async function sealGiven(
  client: PoolClient,
  issuer: string,
  { given, at }: { readonly given: Given; readonly at: GivenAt },
): Promise<SealedGiven | Refused> {
  const { entries, sealing = [], disclosures = [] } = given;
  const openings = Map.groupBy(disclosures, ({ entry }) => entry);
  const all = entries.map((entry, index) => ({
    line: at.line + BigInt(index),
    entry,
    ...placesToSeal(entry, sealing),
    opening: openings.get(String(entry['id'])) ?? [],
  }));
  const toSeal = all.filter(({ places, opening }) => places.length + opening.length > 0);
  const refused = all.flatMap(({ entry, refused: paths }) => paths.map((path) => refusePlace(entry, path)));
  const unsure = at.isKeptUnread ? all.filter(({ entry }) => namesPersonal(entry)) : [];
  const looked = new Set([...toSeal, ...unsure]);
  const wrong = [...refused, ...[...looked].flatMap((one) => problemsOf(one, at.now))];
  if (wrong.length > 0) return { refused: 'invalid', problems: wrong };
  if (toSeal.length === 0) return { entries, disclosures: [] };
  const lines = toSeal.map(({ line }) => line);
  const earlier = await disclosuresOfLines(client, issuer, { upload: at.upload, lines });
  const sealed = new Map(toSeal.map((one) => [one.line, sealEntry(one, earlier)]));
  const kept = [...sealed.values()].flatMap((one) => one.disclosures);
  return (
    (await refuseErased(client, issuer, kept)) ?? {
      entries: all.map(({ line, entry }) => sealed.get(line)?.entry ?? entry),
      disclosures: kept,
    }
  );
}

function refusePlace(entry: EntryJson, path: string): Problem {
  const figures = { path: { quote: path }, kind: { quote: String(entry['kind']) } };
  return { entry: String(entry['id']), field: path, message: message('ledger.not-sealable', figures) };
}

/** What is wrong with an entry as it was given, with the values that come beside it in their places. */
function problemsOf({ entry, opening }: ToSeal, now: number): readonly Problem[] {
  const unwritable = [entry, ...opening].flatMap((one) => refuseText(one as EntryJson));
  if (unwritable.length > 0) return unwritable;
  const wrong = problemsWithin([timed(entry, now)]);
  if (wrong.length > 0) return wrong;
  const opened = disclosed(entry as JsonObject, opening, sha256);
  if ('value' in opened) return problemsWithin([timed(opened.value, now)]);
  const { key, figures } = opened.problem;
  return [{ entry: String(entry['id']), field: '', message: message(key, figures) }];
}

function timed(entry: EntryJson, now: number): EntryJson {
  return entry['recorded'] === undefined ? { ...entry, recorded: instantAt(now) } : entry;
}

function sealEntry(
  { line, entry, places, opening }: ToSeal,
  earlier: readonly GivenDisclosure[],
): { readonly entry: EntryJson; readonly disclosures: readonly GivenDisclosure[] } {
  const json = entry as JsonObject;
  const salted = places.map((path) => {
    const value = canonicalJson(valueAt(json, path) as JsonValue);
    const before = earlier.find((one) => one.line === line && one.path === path && canonicalJson(one.value) === value);
    const salt = before === undefined ? undefined : fromBase64(before.salt);
    return { path, salt: salt ?? randomBytes(16) };
  });
  const sealed = sealFields(json, salted, sha256);
  const kept = [...sealed.disclosures, ...opening].map(({ path, salt: by, value }) => ({
    line,
    entry: String(entry['id']),
    path,
    salt: by,
    value,
    commitment: commitment({ path, salt: by, value }, sha256).sealed,
  }));
  return { entry: sealed.entry, disclosures: kept };
}
