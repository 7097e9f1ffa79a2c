import { fromUtf8 } from '../bytes/utf8.ts';
import { refused } from '../problem.ts';
import { type ClauseId, clauses } from './clause.ts';
import { disclosed } from './commitments.ts';
import { judgements } from './judgements.ts';
import { type Failure, type OpenBundle, openBundle } from './open-bundle.ts';
import { isProofText, openProofText, textJudgements } from './open-proof-text.ts';
import type { Check, Verification, VerificationResult } from './verification.ts';

/** Checks a bundle by the clauses of the specification, from the bytes of its file. */
export function verifyFile(bytes: Uint8Array, by: Verification): VerificationResult {
  const text = fromUtf8(bytes);
  if (text === undefined) return failing({ clause: 'V1', ...refused('seal.problem.not-utf-8') }, 'bundle');
  return verifyBundle(text, by);
}

/** Checks a bundle, or a proof text, by the clauses of the specification, asking nobody. `text` is the whole file. */
export function verifyBundle(text: string, by: Verification): VerificationResult {
  const isText = isProofText(text);
  const form = isText ? 'text' : 'bundle';
  const opened = isText ? openProofText(text, by) : openBundle(text, by);
  if ('clause' in opened) return failing(opened, form);
  for (const [clause, problemOf] of isText ? textJudgements : judgements) {
    const problem = problemOf(opened, by);
    if (problem !== undefined) return failing({ clause, problem }, form);
  }
  return proving(opened, by, form);
}

type Form = VerificationResult['form'];

function proving({ bundle, signed }: OpenBundle, { sha256 }: Verification, form: Form): VerificationResult {
  const entry = disclosed(bundle.entry, bundle.disclosures ?? [], sha256);
  if ('problem' in entry) return failing({ clause: 'V13', problem: entry.problem }, form);
  return { form, ok: true, checks: clauses.map(held), proven: { bundle, checkpoint: signed, entry: entry.value } };
}

function failing({ clause, problem }: Failure, form: Form): VerificationResult {
  const before = clauses.slice(0, clauses.indexOf(clause)).map(held);
  return { form, ok: false, checks: [...before, { clause, holds: false, problem }] };
}

function held(clause: ClauseId): Check {
  return { clause, holds: true };
}
