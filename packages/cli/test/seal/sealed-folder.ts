import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entry, record } from '../small-record.ts';
import { folderWith, type, type Written } from '../run-command.ts';

/** Somebody who has left since; with a name that is nobody else's business. */
export const bob = entry('bob', 'person-recorded', '2024-03-01', { person: 'bob', names: { en: 'Lau Siu Ming' } });
export const carol = entry('carol', 'person-recorded', '2024-03-02', { person: 'carol', names: { en: 'Ho Wai Yin' } });

/** A folder with a record and its key, in which commands are run. */
export interface SealedFolder {
  readonly path: string;
  run(...words: readonly string[]): Promise<Written>;
  text(name: string): string;
  json(name: string): Record<string, unknown>;
}

/** A folder with the records `r.json` (with Bob), `longer.json` (with Carol too), and a key for them, `log.key`. */
export async function sealedFolder(...keyWords: readonly string[]): Promise<SealedFolder> {
  const path = folderWith({ 'r.json': record(bob), 'longer.json': record(bob, carol) });
  const folder: SealedFolder = {
    path,
    run: (...words) => type(words, { cwd: path }),
    text: (name) => readFileSync(join(path, name), 'utf8'),
    json: (name) => JSON.parse(folder.text(name)),
  };
  const made = await folder.run('seal', 'r.json', '--new-key', 'log.key', '--out', 'log', ...keyWords);
  if (made.exit !== 0) throw new Error(made.stderr);
  return folder;
}
