import {
  type ClauseId,
  clauses,
  isJsonObject,
  readJson,
  readVerifierKey,
  type Verification,
  type VerificationResult,
  type VerifierKey,
  verifyBundle,
} from '@tenfold/seal';
import type { KeptLog } from './kept-log.ts';
import type { ClauseState } from './report.ts';
import { sha256 } from './sha256.ts';
import { type CheckSignature, withSignatures } from './signatures.ts';
import { textOf } from './take.ts';

/** What a reader brings to a proof: the key that he trusts, and what he kept. */
export interface Brought {
  readonly key: string;
  readonly kept: KeptLog | null;
}

/** Judges a proof by the clauses of the specification, asking nobody. */
export async function checkProof(
  proof: string,
  { key, kept }: Brought,
  isGood: CheckSignature,
): Promise<VerificationResult> {
  const trustedKeys = keysFrom(key);
  const older = kept === null ? {} : { olderCheckpoint: kept.checkpoint };
  return withSignatures((ed25519) => {
    const by: Verification = { sha256, ed25519, trustedKeys, ...older };
    return verifyBundle(proof, by);
  }, isGood);
}

function keysFrom(text: string): readonly VerifierKey[] {
  const read = readVerifierKey(text, sha256);
  return 'problem' in read ? [] : [read.value];
}

/** The first key that a proof names: what somebody trusts who sees the log for the first time. */
export function firstKeyOf(proof: string): string {
  const read = readJson(proof);
  const keys = 'value' in read && isJsonObject(read.value) ? read.value['keys'] : undefined;
  return isJsonObject(keys) ? textOf(keys['first']) : '';
}

/** Each clause with what became of it. Witnesses and time stamps are for whoever names one. */
export function clauseStates({ checks }: VerificationResult, kept: KeptLog | null): readonly ClauseState[] {
  const open: readonly ClauseId[] = kept === null ? ['V8', 'V12', 'V14'] : ['V8', 'V14'];
  return clauses.map((clause) => {
    const check = checks.find((one) => one.clause === clause);
    if (check === undefined) return { clause, state: 'not-reached' };
    if (!check.holds) return { clause, state: 'fails' };
    return { clause, state: open.includes(clause) ? 'not-asked' : 'holds' };
  });
}
