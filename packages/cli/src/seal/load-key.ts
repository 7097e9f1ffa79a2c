import { message } from '@tenfold/kernel';
import { type Given, isRefused, type Refused } from '../commands/command.ts';
import { type LogKey, readLogKey } from './log-key.ts';
import { textOf } from './read-file.ts';
import { refusedAt } from './refuse.ts';

/** Reads the key file of a log. */
export async function loadLogKey(path: string, given: Given): Promise<LogKey | Refused> {
  const text = await textOf(path, given);
  if (typeof text !== 'string') return isRefused(text) ? text : refusedAt(path, message('seal.refused.key-file'));
  return readLogKey(text) ?? refusedAt(path, message('seal.refused.key-file'));
}
