import { readCheckpoint, type SignedCheckpoint } from '@tenfold/seal';
import type { Given, Refused } from '../commands/command.ts';
import { textOf } from './read-file.ts';
import { refusedAt } from './refuse.ts';

/** Reads a checkpoint that somebody kept. Whose signature it bears is asked later. */
export async function loadCheckpoint(path: string, given: Given): Promise<SignedCheckpoint | Refused> {
  const text = await textOf(path, given);
  if (typeof text !== 'string') return text;
  const read = readCheckpoint(text);
  return 'problem' in read ? refusedAt(path, read.problem) : read.value;
}
