import { type Language, openRecord } from '@tenfold/documents';
import type { ClaimBundleGiven, ProvedEntry } from '@tenfold/documents/bundle';
import { entriesInBundle } from '@tenfold/documents/bundle';
import { findClaim } from '@tenfold/documents/claims';
import { checkOnDemand } from '@tenfold/documents/papers';
import { bundleText, type JsonObject, makeBundle } from '@tenfold/seal';
import { refusedRecord } from '../check/load-record.ts';
import { type Refused, refused } from '../commands/command.ts';
import type { RecordJson } from '../seal/load-log.ts';
import type { LogKey } from '../seal/log-key.ts';
import { sha256 } from '../seal/means.ts';
import { type SealedLog, sealedLog, signedCheckpoint } from '../seal/sealed-log.ts';
import { textIn } from '../seal/text-in.ts';
import type { AskedBundle } from './asked-bundle.ts';
import { recordAsLogged } from './record-as-logged.ts';

/** What of a bundle comes from the record and its log. */
export type ProvedClaim = Pick<ClaimBundleGiven, 'check' | 'claim' | 'entries' | 'proved' | 'seal'>;

/**
 * A claim of a record with the entries in question and their proofs. The record is read as it stands in its log, so that what is
 * sealed there plays no part in what is said of it.
 */
export function provedClaim(
  path: string,
  { record, key }: { readonly record: RecordJson; readonly key: LogKey },
  { claim, times }: AskedBundle,
): ProvedClaim | Refused {
  const log = sealedLog(record, key);
  if ('key' in log) return refused(log);
  const logged = recordAsLogged(log);
  if (logged.record === null) return refusedRecord(path, logged.problems, logged.furtherProblems);
  const opened = openRecord(logged.record, times);
  if ('problems' in opened) return refusedRecord(path, opened.problems);
  const found = findClaim(opened.world, claim);
  if (found !== claim) return refused(found as Exclude<typeof found, string | null>);
  const check = checkOnDemand(opened, times);
  const ids = new Set(entriesInBundle({ check: check('en'), claim, entries: opened.entries }));
  const checkpoint = signedCheckpoint(log, key);
  return {
    check: (language: Language) => check(language),
    claim,
    entries: opened.entries.filter(({ id }) => ids.has(id)),
    proved: provedEntries(log, { ids, checkpoint, key }),
    seal: { checkpoint, keys: key.keys },
  };
}

function provedEntries(
  log: SealedLog,
  { ids, checkpoint, key }: { readonly ids: ReadonlySet<string>; readonly checkpoint: string; readonly key: LogKey },
): readonly ProvedEntry[] {
  return log.entries.flatMap(({ entry }, at) => {
    const id = textIn(entry['id']);
    if (!ids.has(id)) return [];
    const parts = { header: log.header, entry, index: at + 1, checkpoint, keys: key.keys };
    return [{ id, index: at + 1, entry: plainJson(entry), proof: bundleText(makeBundle(parts, log.nodeAt, sha256)) }];
  });
}

/** The same JSON as the documents take it. */
function plainJson(entry: JsonObject): ProvedEntry['entry'] {
  return JSON.parse(JSON.stringify(entry)) as ProvedEntry['entry'];
}
