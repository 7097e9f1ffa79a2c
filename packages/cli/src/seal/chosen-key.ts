import { resolve } from 'node:path';
import { message } from '@tenfold/kernel';
import { isKeyName } from '@tenfold/seal';
import { type Given, type Refused, refused } from '../commands/command.ts';
import { loadLogKey } from './load-key.ts';
import type { RecordJson } from './load-log.ts';
import { type LogKey, logKeyText, newLogKey } from './log-key.ts';
import { refusal } from './refuse.ts';
import { isOriginOf } from './sealed-log.ts';
import { writeSecretFile, writing } from './write-file.ts';

/** One key is needed, and what is settled when a key is made can't be said of one that is there. */
export function refuseKeys(options: ReadonlyMap<string, string>): Refused | null {
  if (options.has('key') === options.has('new-key')) return refusal('which-key');
  const settled = ['origin', 'private'].find((name) => options.has('key') && options.has(name));
  return settled === undefined ? null : refusal('only-new-key', { option: { quote: `--${settled}` } });
}

/** The key in the file that `--key` names, or a fresh one for `--new-key`, which is still to be written. */
export async function keyFor({ issuer }: Pick<RecordJson, 'issuer'>, given: Given): Promise<LogKey | Refused> {
  const { options } = given.arguments;
  const path = options.get('key');
  if (path !== undefined) return loadLogKey(path, given);
  const origin = options.get('origin') ?? `tenfold/${issuer}`;
  if (!isKeyName(origin) || !isOriginOf(issuer, origin))
    return refused(message('seal.refused.origin', { quote: { quote: origin }, issuer: { quote: issuer } }));
  const sealed = (options.get('private') ?? '').split(',').filter((text) => text !== '');
  const wrong = sealed.find((text) => !isPrivatePath(text));
  return wrong === undefined ? newLogKey({ origin, sealed }) : refusal('path', { quote: { quote: wrong } });
}

/** What says which entry it is and what it is about stays open: a log of nothing but hashes would prove nothing. */
function isPrivatePath(path: string): boolean {
  return /^(?:\/(?:[^~/]|~[01])+)+$/.test(path) && path !== '/id' && path !== '/kind';
}

/** Writes a key into the file that an option names, if it does. A file that is there already is left alone. */
export async function writeKey(
  option: string,
  key: LogKey | null,
  { arguments: { options }, cwd }: Given,
): Promise<Refused | null> {
  const path = options.get(option);
  if (key === null || path === undefined) return null;
  return writing(path, () => writeSecretFile(resolve(cwd, path), logKeyText(key)));
}
