import { readSealedCount, type SealedCount } from '@tenfold/seal';
import { message } from '@tenfold/kernel';
import { loadJson } from '../clear/load-json.ts';
import { type Given, isRefused, type Refused } from '../commands/command.ts';
import { refusedAt } from '../seal/refuse.ts';

/** The sealed count in a file; what is wrong with its form is refused. */
export async function loadSealed(path: string, given: Given): Promise<SealedCount | Refused> {
  const loaded = await loadJson(path, given);
  if (isRefused(loaded)) return loaded;
  const read = readSealedCount(loaded.json);
  if ('sealed' in read) return read.sealed;
  const { key, figures } = read.problem;
  return refusedAt(path, message(key, figures));
}
