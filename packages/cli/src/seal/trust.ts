import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { message, type Message } from '@tenfold/kernel';
import {
  isJsonObject,
  type KeyHistoryText,
  type KeyUse,
  readJson,
  readVerifierKey,
  type VerifierKey,
} from '@tenfold/seal';
import { type Given, isRefused, type Refused, refused } from '../commands/command.ts';
import { keysIn } from './log-key.ts';
import { sha256 } from './means.ts';
import { textOf } from './read-file.ts';

/** The keys that were typed for an option, each as itself or as a file that holds some, one a line. */
export async function keysTyped(
  { name, use }: { readonly name: string; readonly use: KeyUse },
  given: Given,
): Promise<readonly VerifierKey[] | Refused> {
  const keys: VerifierKey[] = [];
  for (const typed of given.arguments.options.get(name)?.split('\n') ?? []) {
    const texts = await textsOf(typed, given);
    if (isRefused(texts)) return texts;
    for (const text of texts) {
      const key = keyFrom(text, typed, use);
      if ('figures' in key) return refused(key);
      keys.push(key);
    }
  }
  return keys;
}

/** A key as it was typed, or the keys of a file: lines of text, the published `keys.json` of a log, or its key file. */
async function textsOf(typed: string, given: Given): Promise<readonly string[] | Refused> {
  if (!existsSync(resolve(given.cwd, typed))) return [typed];
  const text = await textOf(typed, given);
  if (typeof text !== 'string') return text;
  const json = text.trimStart().startsWith('{') ? readJson(text) : null;
  if (json === null)
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'));
  const file = 'value' in json && isJsonObject(json.value) ? json.value : {};
  return [(keysIn(file) ?? keysIn(file['keys']))?.first ?? typed];
}

function keyFrom(text: string, typed: string, use: KeyUse): VerifierKey | Message {
  const key = readVerifierKey(text, sha256);
  if ('problem' in key) return message('seal.refused.no-key', { quote: { quote: typed } });
  return key.value.use === use ? key.value : message('seal.refused.other-use', { quote: { quote: typed } });
}

/** The keys of logs, in their order, in the files that were typed for `--trust`; a key that was typed as itself is none. */
export async function keysInFiles(given: Given): Promise<readonly KeyHistoryText[] | Refused> {
  const found: KeyHistoryText[] = [];
  for (const typed of given.arguments.options.get('trust')?.split('\n') ?? []) {
    if (!existsSync(resolve(given.cwd, typed))) continue;
    const text = await textOf(typed, given);
    if (typeof text !== 'string') return text;
    const keys = keysInText(text);
    if (keys !== undefined) found.push(keys);
  }
  return found;
}

/** The keys of a log in the text of its published `keys.json` or of its key file. */
export function keysInText(text: string): KeyHistoryText | undefined {
  const json = readJson(text);
  const file = 'value' in json && isJsonObject(json.value) ? json.value : {};
  return keysIn(file) ?? keysIn(file['keys']);
}
