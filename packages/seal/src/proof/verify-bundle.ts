import { fromUtf8 } from '../bytes/utf8.ts';
import { refused } from '../problem.ts';
import { type ClauseId, clauses } from './clause.ts';
import { disclosed } from './commitments.ts';
import { judgements } from './judgements.ts';
import { type Failure, type OpenBundle, openBundle } from './open-bundle.ts';
import type { Check, Verification, VerificationResult } from './verification.ts';

/** Checks a bundle by the clauses of the specification, from the bytes of its file. */
export function verifyFile(bytes: Uint8Array, by: Verification): VerificationResult {
  const text = fromUtf8(bytes);
  if (text === undefined) return failing({ clause: 'V1', ...refused('seal.problem.not-utf-8') });
  return verifyBundle(text, by);
}

/** Checks a bundle by the clauses of the specification, without asking anyone. `text` is the whole file. */
export function verifyBundle(text: string, by: Verification): VerificationResult {
  const opened = openBundle(text, by);
  if ('clause' in opened) return failing(opened);
  for (const [clause, problemOf] of judgements) {
    const problem = problemOf(opened, by);
    if (problem !== undefined) return failing({ clause, problem });
  }
  return proving(opened, by);
}

function proving({ bundle, signed }: OpenBundle, { sha256 }: Verification): VerificationResult {
  const entry = disclosed(bundle.entry, bundle.disclosures ?? [], sha256);
  if ('problem' in entry) return failing({ clause: 'V13', problem: entry.problem });
  return { ok: true, checks: clauses.map(held), proven: { bundle, checkpoint: signed, entry: entry.value } };
}

function failing({ clause, problem }: Failure): VerificationResult {
  const before = clauses.slice(0, clauses.indexOf(clause)).map(held);
  return { ok: false, checks: [...before, { clause, holds: false, problem }] };
}

function held(clause: ClauseId): Check {
  return { clause, holds: true };
}
