import {
  readVerifierKey,
  type VerificationResult,
  type Verification,
  type VerifierKey,
  verifyFile,
} from '../../src/index.ts';
import { means } from '../support/means.ts';
import type { Case } from './tampering.ts';

/** What the verifier of this package says of a case. */
export function judge(given: Case, more: Partial<Verification> = {}): VerificationResult {
  return verifyFile(given.file, {
    ...means,
    trustedKeys: given.trusted.map(keyOf),
    witnesses: { witnesses: given.witnesses.map(keyOf), quorum: given.quorum },
    ...(given.older === null ? {} : { olderCheckpoint: given.older }),
    ...more,
  });
}

/** The first clause that does not hold and the name of what is wrong, as the cases write them. */
export function verdictOf({ checks }: VerificationResult): Pick<Case, 'clause' | 'problem'> {
  const failed = checks.find(({ holds }) => !holds);
  return { clause: failed?.clause ?? null, problem: failed?.problem?.key.slice('seal.problem.'.length) ?? null };
}

function keyOf(text: string): VerifierKey {
  const key = readVerifierKey(text, means.sha256);
  if ('problem' in key) throw new Error(key.problem.key);
  return key.value;
}
