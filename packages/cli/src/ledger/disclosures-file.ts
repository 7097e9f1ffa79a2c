import { message } from '@tenfold/kernel';
import { type EntryDisclosure, isRefused as isRefusedByLedger, type Ledger } from '@tenfold/ledger';
import { isJsonObject, type JsonObject, type JsonValue, readJson } from '@tenfold/seal';
import { type Given, type Refused, refused } from '../commands/command.ts';
import { textOf } from '../seal/read-file.ts';
import { refusedAt } from '../seal/refuse.ts';
import { textIn } from '../seal/text-in.ts';
import { refusedByLedger } from './refused-by-ledger.ts';

const format = 'tenfold/disclosures/1';

/** So many are read at a time. */
const AT_A_TIME = 1000;

/** What opens the sealed values of an issuer, as the text of a file, with how many they are. */
export async function disclosuresText(
  ledger: Ledger,
  issuer: string,
): Promise<{ readonly text: string; readonly count: number } | Refused> {
  const disclosures: EntryDisclosure[] = [];
  for (let after = ''; ; ) {
    const some = await ledger.disclosures.all(issuer, { after, limit: AT_A_TIME });
    if (isRefusedByLedger(some)) return refusedByLedger(some);
    disclosures.push(...some.map(({ entry, path, salt, value }) => ({ entry, path, salt, value })));
    if (some.length < AT_A_TIME) break;
    after = some.at(-1)?.commitment ?? '';
  }
  const text = `${JSON.stringify({ format, issuer, disclosures }, undefined, 2)}\n`;
  return { text, count: disclosures.length };
}

/** Reads such a file for an issuer. */
export async function readDisclosures(
  path: string,
  issuer: string,
  given: Given,
): Promise<readonly EntryDisclosure[] | Refused> {
  const text = await textOf(path, given);
  if (typeof text !== 'string') return text;
  const json = readJson(text);
  if ('problem' in json) return refusedAt(path, json.problem);
  const file = isJsonObject(json.value) ? json.value : {};
  const listed = disclosuresIn(file);
  if (listed === null) return refused(message('ledger.no-disclosures', { path: { quote: path } }));
  const found = textIn(file['issuer']);
  if (found === issuer) return listed;
  const figures = { path: { quote: path }, found: { quote: found }, wanted: { quote: issuer } };
  return refused(message('ledger.disclosures-of-another', figures));
}

function disclosuresIn(file: JsonObject): readonly EntryDisclosure[] | null {
  const list: JsonValue | undefined = file['disclosures'];
  if (file['format'] !== format || typeof file['issuer'] !== 'string' || !Array.isArray(list)) return null;
  const items: readonly JsonValue[] = list;
  const all = items.filter(isDisclosure);
  return all.length === items.length ? all : null;
}

function isDisclosure(item: JsonValue): item is JsonObject & EntryDisclosure {
  if (!isJsonObject(item) || item['value'] === undefined) return false;
  return ['entry', 'path', 'salt'].every((name) => typeof item[name] === 'string');
}

/** Paths as they are typed: with commas between. */
export function pathsTyped(typed: string | undefined): readonly string[] {
  return (typed ?? '').split(',').filter((path) => path !== '');
}
