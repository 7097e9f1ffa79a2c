import { gap, type Page, paragraph, plain, quiet, sayIn, verbatim } from '@tenfold/documents';
import { type ProofBundle, sealedPlaces } from '@tenfold/seal';
import type { Given } from '../commands/command.ts';
import { program } from '../program.ts';
import { textIn } from './text-in.ts';

/** What was written, and with which words its reader checks it. */
export function provedPage(bundle: ProofBundle, path: string, { arguments: { options }, language }: Given): Page {
  const say = sayIn({ language, names: () => null });
  const quoted = { quote: path };
  const entry = { quote: textIn(bundle.entry['id']) };
  const older = options.has('older') ? ` --older ${options.get('older')}` : '';
  const authority = options.has('timestamp') ? ` --authority ${options.get('authority')}` : '';
  const isText = path.endsWith('.tlog-proof');
  const words = `${program} verify ${path} --trust ${bundle.keys.first}${older}${authority}`;
  const hidden = withheld(bundle);
  const list = { list: hidden.map((one) => ({ quote: one })) };
  return [
    paragraph([plain(say(isText ? 'seal.page.text-written' : 'seal.page.proof-written', { entry, path: quoted }))]),
    verbatim(words, 2),
    ...(hidden.length === 0 ? [] : [gap, paragraph([quiet(say('seal.page.withheld', { list }))])]),
  ];
}

/** Where an entry is sealed and nothing in the bundle discloses it. */
export function withheld({ entry, disclosures = [] }: Pick<ProofBundle, 'entry' | 'disclosures'>): readonly string[] {
  const open = disclosures.map(({ path }) => path);
  return sealedPlaces(entry)
    .map(({ path }) => path)
    .filter((path) => !open.includes(path));
}
