import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type StaticFile, staticFiles, utf8 } from '@tenfold/seal';
import { type Given, isRefused, type Refused } from '../commands/command.ts';
import { loadCheckpoint } from './load-checkpoint.ts';
import type { LogKey } from './log-key.ts';
import { sha256 } from './means.ts';
import { refusedAt } from './refuse.ts';
import { refuseRewritten, type SealedLog } from './sealed-log.ts';
import { replaceFile, writing } from './write-file.ts';

/** Refuses a folder in which a checkpoint stands that the log does not continue: signing would make two histories. */
export async function refuseFolder(
  folder: string,
  { log, key }: { readonly log: SealedLog; readonly key: LogKey },
  given: Given,
): Promise<Refused | null> {
  const path = join(folder, 'checkpoint');
  if (!existsSync(resolve(given.cwd, path))) return null;
  const earlier = await loadCheckpoint(path, given);
  if (isRefused(earlier)) return earlier;
  const rewritten = refuseRewritten(log, key, earlier);
  return rewritten === null ? null : refusedAt(path, rewritten);
}

/** What is published of a log: its tiles, its entries, its keys, and the checkpoint last of all, which points to the rest. */
export function publishedFiles(log: SealedLog, checkpoint: string, { keys }: LogKey): readonly StaticFile[] {
  const [first, ...files] = staticFiles(log.texts, checkpoint, sha256);
  const keysFile = { path: 'keys.json', bytes: utf8(`${JSON.stringify(keys, undefined, 2)}\n`) };
  return [...files, keysFile, ...(first === undefined ? [] : [first])];
}

/** Writes the files of a log into a folder, each all at once. */
export async function publish(folder: string, files: readonly StaticFile[], given: Given): Promise<Refused | null> {
  return writing(folder, async () => {
    for (const { path, bytes } of files) await replaceFile(resolve(given.cwd, folder, path), bytes);
  });
}
