import { gap, type Page, paragraph, plain, quiet, sayIn, verbatim } from '@tenfold/documents';
import { isJsonObject, isSealed, type JsonObject, type JsonValue, type ProofBundle } from '@tenfold/seal';
import type { Given } from '../commands/command.ts';
import { program } from '../program.ts';
import { textIn } from './text-in.ts';

/** What was written, and with which words its reader checks it. */
export function provedPage(bundle: ProofBundle, path: string, { arguments: { options }, language }: Given): Page {
  const say = sayIn({ language, names: () => null });
  const quoted = { quote: path };
  if (path.endsWith('.tlog-proof')) return [paragraph([plain(say('seal.page.text-written', { path: quoted }))])];
  const entry = { quote: textIn(bundle.entry['id']) };
  const older = options.has('older') ? ` --older ${options.get('older')}` : '';
  const authority = options.has('timestamp') ? ` --authority ${options.get('authority')}` : '';
  const words = `${program} verify ${path} --trust ${bundle.keys.first}${older}${authority}`;
  const hidden = withheld(bundle);
  const list = { list: hidden.map((one) => ({ quote: one })) };
  return [
    paragraph([plain(say('seal.page.proof-written', { entry, path: quoted }))]),
    verbatim(words, 2),
    ...(hidden.length === 0 ? [] : [gap, paragraph([quiet(say('seal.page.withheld', { list }))])]),
  ];
}

/** Where an entry is sealed and nothing in the bundle discloses it. */
export function withheld({ entry, disclosures = [] }: Pick<ProofBundle, 'entry' | 'disclosures'>): readonly string[] {
  const open = disclosures.map(({ path }) => path);
  return sealedPaths(entry, '').filter((path) => !open.includes(path));
}

function sealedPaths(value: JsonValue, at: string): readonly string[] {
  if (isSealed(value)) return [at];
  if (isJsonObject(value)) return membersOf(value).flatMap(([name, item]) => sealedPaths(item, `${at}/${name}`));
  if (!Array.isArray(value)) return [];
  const items: readonly JsonValue[] = value;
  return items.flatMap((item, index) => sealedPaths(item, `${at}/${index}`));
}

function membersOf(value: JsonObject): readonly (readonly [string, JsonValue])[] {
  return Object.entries(value).map(([name, item]) => [name.replaceAll('~', '~0').replaceAll('/', '~1'), item]);
}
