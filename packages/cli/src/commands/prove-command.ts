import { resolve } from 'node:path';
import { verbatim } from '@tenfold/documents';
import { nearWord } from '@tenfold/kernel';
import {
  type BundleParts,
  bundleText,
  type Disclosure,
  makeBundle,
  type ProofBundle,
  proofTextOf,
  utf8,
} from '@tenfold/seal';
import { exitCodes } from '../exit-code.ts';
import { isInLedger } from '../ledger/is-in-ledger.ts';
import { proveInLedger } from '../ledger/seal-in-ledger.ts';
import { chosenDisclosures } from '../seal/disclosures.ts';
import { loadCheckpoint } from '../seal/load-checkpoint.ts';
import { loadLogKey } from '../seal/load-key.ts';
import { loadRecordJson, type RecordJson } from '../seal/load-log.ts';
import type { LogKey } from '../seal/log-key.ts';
import { sha256 } from '../seal/means.ts';
import { provedPage } from '../seal/prove-page.ts';
import { refusal, refusedAt } from '../seal/refuse.ts';
import { refuseRewritten, type SealedLog, sealedLog, signedCheckpoint } from '../seal/sealed-log.ts';
import { stampOf } from '../seal/stamp.ts';
import { replaceFile, writing } from '../seal/write-file.ts';
import { type Given, isRefused, type Outcome, type Refused, refused } from './command.ts';
import { textIn } from '../seal/text-in.ts';

/** `tenfold prove RECORD ENTRY`: one file from which anyone can check that the entry is in the log. */
export async function run(given: Given): Promise<Outcome> {
  const { options, positionals } = given.arguments;
  const [path = '-', entry = ''] = positionals;
  const unheld = ['older', 'disclose', 'timestamp'].find((name) => options.has(name));
  if (unheld !== undefined && options.get('out')?.endsWith('.tlog-proof') === true)
    return refusal('text-holds-no', { option: { quote: `--${unheld}` } });
  const keyPath = options.get('key');
  if (keyPath === undefined) {
    if (await isInLedger(path, given))
      return proveInLedger(path, entry, { given, answer: (bundle) => answer(bundle, given) });
    return refusal('key-needed');
  }
  const record = await loadRecordJson(path, given);
  if (isRefused(record)) return record;
  const key = await loadLogKey(keyPath, given);
  if (isRefused(key)) return key;
  const log = sealedLog(record, key);
  if ('key' in log) return refused(log);
  const index = placeOf(record, entry);
  if (typeof index !== 'number') return index;
  const checkpoint = signedCheckpoint(log, key);
  const more = await moreParts({ log, key, index, checkpoint }, given);
  if (isRefused(more)) return more;
  const parts = { header: log.header, entry: log.entries[index - 1]?.entry ?? {}, index, checkpoint, keys: key.keys };
  return answer(makeBundle({ ...parts, ...more }, log.nodeAt, sha256), given);
}

/** The place of an entry in the log, by its id. */
function placeOf({ entries }: RecordJson, id: string): number | Refused {
  const ids = entries.map((entry) => textIn(entry['id']));
  const at = ids.indexOf(id);
  if (at >= 0) return at + 1;
  const near = nearWord(id, ids);
  if (near === null) return refusal('no-entry', { quote: { quote: id } });
  return refusal('no-entry-near', { quote: { quote: id }, near: { quote: near } });
}

interface Proving {
  readonly log: SealedLog;
  readonly key: LogKey;
  readonly index: number;
  readonly checkpoint: string;
}

type MoreParts = Pick<BundleParts, 'olderSize' | 'disclosures' | 'timestamp'>;

/** What a bundle has only when it is asked for: growth since an older checkpoint, disclosures, a time stamp. */
async function moreParts({ log, key, index, checkpoint }: Proving, given: Given): Promise<MoreParts | Refused> {
  const olderSize = await olderSizeFor({ log, key }, given);
  if (typeof olderSize === 'object') return olderSize;
  const sealed: readonly Disclosure[] = log.entries[index - 1]?.disclosures ?? [];
  const disclosures = chosenDisclosures(sealed, given.arguments.options.get('disclose'));
  if (isRefused(disclosures)) return disclosures;
  const timestamp = await stampOf(checkpoint, given);
  if (timestamp !== undefined && !(timestamp instanceof Uint8Array)) return timestamp;
  return {
    ...(olderSize === undefined ? {} : { olderSize }),
    ...(disclosures.length === 0 ? {} : { disclosures }),
    ...(timestamp === undefined ? {} : { timestamp }),
  };
}

/** The size of the checkpoint that the reader kept. One that the record does not continue can't be proved from. */
async function olderSizeFor(
  { log, key }: Pick<Proving, 'log' | 'key'>,
  given: Given,
): Promise<number | undefined | Refused> {
  const path = given.arguments.options.get('older');
  if (path === undefined) return undefined;
  const older = await loadCheckpoint(path, given);
  if (isRefused(older)) return older;
  const rewritten = refuseRewritten(log, key, older);
  if (rewritten !== null) return refusedAt(path, rewritten);
  return older.checkpoint.size === 0 ? refusal('older-empty') : older.checkpoint.size;
}

async function answer(bundle: ProofBundle, given: Given): Promise<Outcome> {
  const path = given.arguments.options.get('out');
  const text = path?.endsWith('.tlog-proof') === true ? proofTextOf(bundle) : bundleText(bundle);
  if (path !== undefined) {
    const unwritten = await writing(path, () => replaceFile(resolve(given.cwd, path), utf8(text)));
    if (unwritten !== null) return unwritten;
  }
  return {
    exit: exitCodes.nothingWrong,
    json: () => bundle,
    page: () =>
      path === undefined
        ? text
            .trimEnd()
            .split('\n')
            .map((line) => verbatim(line))
        : provedPage(bundle, path, given),
  };
}
