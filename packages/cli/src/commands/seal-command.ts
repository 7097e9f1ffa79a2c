import { resolve } from 'node:path';
import { message } from '@tenfold/kernel';
import { isKeyName } from '@tenfold/seal';
import { exitCodes } from '../exit-code.ts';
import { isInLedger } from '../ledger/is-in-ledger.ts';
import { sealInLedger } from '../ledger/seal-in-ledger.ts';
import { loadLogKey } from '../seal/load-key.ts';
import { loadRecordJson, type RecordJson } from '../seal/load-log.ts';
import { type LogKey, logKeyText, newLogKey, nextLogKey } from '../seal/log-key.ts';
import { publish, publishedFiles, refuseFolder } from '../seal/publish.ts';
import { refusal } from '../seal/refuse.ts';
import { type Sealed, sealedJson, sealedPage } from '../seal/seal-page.ts';
import { isOriginOf, sealedLog, signedCheckpoint } from '../seal/sealed-log.ts';
import { writeSecretFile, writing } from '../seal/write-file.ts';
import { type Given, isRefused, type Outcome, type Refused, refused } from './command.ts';

/** `tenfold seal RECORD`: a signed checkpoint of the record's log, and the log as files where a folder is named. */
export async function run(given: Given): Promise<Outcome> {
  const { options, positionals } = given.arguments;
  const [typed = '-'] = positionals;
  // The keys of an issuer of the ledger are the installation's own.
  const isOwn = !options.has('key') && !options.has('new-key');
  if (isOwn && (await isInLedger(typed, given))) return sealInLedger(typed, given);
  const wrongUse = refuseUse(options);
  if (wrongUse !== null) return wrongUse;
  const record = await loadRecordJson(positionals[0] ?? '-', given);
  if (isRefused(record)) return record;
  const key = await keyFor(record, given);
  if (isRefused(key)) return key;
  const log = sealedLog(record, key);
  if ('key' in log) return refused(log);
  const folder = options.get('out');
  const rewritten = folder === undefined ? null : await refuseFolder(folder, { log, key }, given);
  if (rewritten !== null) return rewritten;
  const next = options.has('rotate') ? nextLogKey(key, log.checkpoint.size + 1) : null;
  const secrets = { newKey: options.has('new-key') ? key : null, next };
  const checkpoint = signedCheckpoint(log, key);
  const files = folder === undefined ? [] : publishedFiles(log, checkpoint, next ?? key);
  const unwritten =
    (await writeKeys(secrets, given)) ?? (folder === undefined ? null : await publish(folder, files, given));
  if (unwritten !== null) return unwritten;
  return answer({ issuer: record.issuer, log, checkpoint, key: next ?? key, files: files.length }, given);
}

function answer(sealed: Sealed, { arguments: { options }, language }: Given): Outcome {
  return {
    exit: exitCodes.nothingWrong,
    json: () => sealedJson(sealed, options),
    page: () => sealedPage(sealed, options, language),
  };
}

/** One key is needed, and what is settled when a key is made can't be said of one that is there. */
function refuseUse(options: ReadonlyMap<string, string>): Refused | null {
  if (options.has('key') === options.has('new-key')) return refusal('which-key');
  const settled = ['origin', 'private'].find((name) => options.has('key') && options.has(name));
  return settled === undefined ? null : refusal('only-new-key', { option: { quote: `--${settled}` } });
}

async function keyFor({ issuer }: RecordJson, given: Given): Promise<LogKey | Refused> {
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

/** Keys are written before anything that they sign: a signature whose key was lost binds the log and helps nobody. */
async function writeKeys(
  { newKey, next }: { readonly newKey: LogKey | null; readonly next: LogKey | null },
  { arguments: { options }, cwd }: Given,
): Promise<Refused | null> {
  for (const [name, key] of [
    ['new-key', newKey],
    ['rotate', next],
  ] as const) {
    const path = options.get(name);
    if (key === null || path === undefined) continue;
    const unwritten = await writing(path, () => writeSecretFile(resolve(cwd, path), logKeyText(key)));
    if (unwritten !== null) return unwritten;
  }
  return null;
}
