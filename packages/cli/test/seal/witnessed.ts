import type { Written } from '../run-command.ts';
import { type SealedFolder, sealedFolder } from './sealed-folder.ts';

/** A folder with a log, whose key is trusted, and a witness who has co-signed it once. */
export async function witnessed(): Promise<{
  readonly folder: SealedFolder;
  cosign(...words: string[]): Promise<Written>;
}> {
  const folder = await sealedFolder();
  const trust = ['--trust', String(folder.json('log/keys.json')['first'])];
  const first = await folder.run(
    'cosign',
    'log',
    '--new-key',
    'w.key',
    '--name',
    'witness.example',
    '--state',
    'w.json',
    ...trust,
  );
  if (first.exit !== 0) throw new Error(first.stderr);
  const cosign = (log: string, ...words: string[]): Promise<Written> =>
    folder.run('cosign', log, '--key', 'w.key', '--state', 'w.json', ...trust, ...words);
  return { folder, cosign };
}

/** Seals a longer record under the same key. */
export async function grow(folder: SealedFolder, out = 'log', record = 'longer.json'): Promise<void> {
  const sealed = await folder.run('seal', record, '--key', 'log.key', '--out', out);
  if (sealed.exit !== 0) throw new Error(sealed.stderr);
}

/** How many leaves the witness of the folder co-signed last. */
export function sizeIn(folder: SealedFolder): number {
  return Number((folder.json('w.json')['logs'] as string[])[0]?.split('\n')[1]);
}
