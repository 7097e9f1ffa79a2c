import { exitCodes } from '../exit-code.ts';
import { isInLedger } from '../ledger/is-in-ledger.ts';
import { sealInLedger } from '../ledger/seal-in-ledger.ts';
import { keyFor, refuseKeys, writeKey } from '../seal/chosen-key.ts';
import { loadRecordJson } from '../seal/load-log.ts';
import { type LogKey, nextLogKey } from '../seal/log-key.ts';
import { publish, publishedFiles, refuseFolder } from '../seal/publish.ts';
import { type Sealed, sealedJson, sealedPage } from '../seal/seal-page.ts';
import { sealedLog, signedCheckpoint } from '../seal/sealed-log.ts';
import { type Given, isRefused, type Outcome, type Refused, refused } from './command.ts';

/** `tenfold seal RECORD`: a signed checkpoint of the record's log, and the log as files where a folder is named. */
export async function run(given: Given): Promise<Outcome> {
  const { options, positionals } = given.arguments;
  const [typed = '-'] = positionals;
  // The keys of an issuer of the ledger are the installation's own.
  const isOwn = !options.has('key') && !options.has('new-key');
  if (isOwn && (await isInLedger(typed, given))) return sealInLedger(typed, given);
  const wrongUse = refuseKeys(options);
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

/** Keys are written before anything that they sign: a signature whose key was lost binds the log and helps nobody. */
async function writeKeys(
  { newKey, next }: { readonly newKey: LogKey | null; readonly next: LogKey | null },
  given: Given,
): Promise<Refused | null> {
  return (await writeKey('new-key', newKey, given)) ?? writeKey('rotate', next, given);
}
