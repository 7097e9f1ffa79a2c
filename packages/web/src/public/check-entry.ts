import { message } from '@tenfold/kernel';
import { canonicalJson, type JsonObject } from '@tenfold/seal';
import { checkProof, clauseStates, firstKeyOf } from './check-proof.ts';
import { tellCheckpoint } from './checkpoint-told.ts';
import type { KeptLog } from './kept-log.ts';
import type { Ending, Report } from './report.ts';
import { failedClause } from './run-check.ts';
import type { CheckSignature } from './signatures.ts';
import { Stopped } from './stopped.ts';
import { type Ask, sizeOfLog, textOf } from './take.ts';

/** What the check of one entry is made with: the entry as it is shown, and what only a browser has. */
export interface EntryCheckGiven {
  readonly entry: JsonObject;
  readonly kept: KeptLog | null;
  readonly keep: (log: KeptLog) => void;
  readonly ask: Ask;
  readonly isGood: CheckSignature;
  readonly report: Report;
}

/** Checks on the reader’s device that an entry is in the sealed log and says what is shown, and tells each step. */
export async function checkEntry(given: EntryCheckGiven): Promise<void> {
  const { report } = given;
  try {
    report.end(await check(given));
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    report.end({ is: 'stopped', why: error.why });
  }
}

async function check({ entry, kept, keep, ask, isGood, report }: EntryCheckGiven): Promise<Ending> {
  const proof = await takeProof(ask, textOf(entry['id']), kept);
  report.step('holds', message('public-check.entry-taken'));
  const result = await checkProof(proof, { key: kept?.key ?? firstKeyOf(proof), kept }, isGood);
  report.clauses(clauseStates(result, kept));
  const { proven } = result;
  if (proven === undefined) return failedClause(result, report);
  const key = tellCheckpoint(proven, null, report);
  report.step('holds', message('public-check.signed'));
  if (kept === null) report.step('told', message('public-check.first-time'));
  else report.step('holds', message('public-check.continues', { size: { number: BigInt(kept.size) } }));
  if (canonicalJson(proven.bundle.entry) !== canonicalJson(entry)) {
    report.step('fails', message('public-check.entry-differs'));
    return { is: 'fails' };
  }
  keep({ key, size: proven.checkpoint.checkpoint.size, checkpoint: proven.checkpoint.text });
  return { is: 'entry-holds' };
}

/** The proof of an entry under the latest checkpoint, with the consistency with the one that was kept. */
async function takeProof(ask: Ask, id: string, kept: KeptLog | null): Promise<string> {
  const size = await sizeOfLog(ask);
  const older = kept === null || kept.size < 1 || kept.size > size ? '' : `&older=${kept.size}`;
  return ask(`/entries/${encodeURIComponent(id)}/proof?size=${size}${older}`);
}
