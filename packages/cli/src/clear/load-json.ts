import { type JsonValue, readJson } from '@tenfold/seal';
import type { Given, Refused } from '../commands/command.ts';
import { textOf } from '../seal/read-file.ts';
import { refusedAt } from '../seal/refuse.ts';

/** The JSON in a file, or in the standard input for `-`; a text that is none is refused with its place. */
export async function loadJson(path: string, given: Given): Promise<{ readonly json: JsonValue } | Refused> {
  const text = await textOf(path, given);
  if (typeof text !== 'string') return text;
  const read = readJson(text);
  return 'problem' in read ? refusedAt(path, read.problem) : { json: read.value };
}
