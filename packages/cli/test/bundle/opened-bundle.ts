import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { python } from '../../../seal/test/verifier/python.ts';
import { folderWith, type, type Written } from '../run-command.ts';
import { claimedRecord, letter } from './claimed-record.ts';

/** What is sealed in the log of the claim's record: who claims, what everybody is called, and the text of each undertaking. */
export const sealed = '/fields/claimant,/fields/names,/fields/instrument';

/** A folder with the record of a claim, a key and the file of evidence, in which bundles are made. */
export interface BundleFolder {
  readonly path: string;
  run(...words: readonly string[]): Promise<Written>;
  bytes(name: string): Buffer;
}

export async function bundleFolder(...keyWords: readonly string[]): Promise<BundleFolder> {
  const path = folderWith({ 'r.json': claimedRecord });
  mkdirSync(join(path, 'papers'));
  writeFileSync(join(path, 'papers/letter.txt'), letter);
  const folder: BundleFolder = {
    path,
    run: (...words) => type(words, { cwd: path }),
    bytes: (name) => readFileSync(join(path, name)),
  };
  const made = await folder.run('seal', 'r.json', '--new-key', 'log.key', '--out', 'log', ...keyWords);
  if (made.exit !== 0) throw new Error(made.stderr);
  return folder;
}

/** The words of the command, to which a test adds its own. */
export const words = ['bundle', 'r.json', '--claim', 'claim-1', '--key', 'log.key', '--on', '2026-11-20'] as const;

/** Unpacks an archive with Python's own module, as somebody does who has nothing of ours, into a folder beside it. */
export function unpacked({ path }: BundleFolder, archive: string): string {
  const place = join(path, `${archive}-open`);
  const { exit, stderr } = python(['-m', 'zipfile', '-e', join(path, archive), place]);
  if (exit !== 0) throw new Error(stderr);
  return place;
}

/** The names of all files in a folder and those below it, in the order of their names. */
export function filesIn(folder: string): readonly string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return all.filter((name) => statSync(join(folder, name)).isFile()).toSorted();
}
