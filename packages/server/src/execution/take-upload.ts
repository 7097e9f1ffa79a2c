import { message } from '@tenfold/kernel';
import type { Role } from '@tenfold/signing/assent';
import { type HttpProblem, isProblem, problemFor } from '../problem/index.ts';
import { sha256Of } from './files-of-steps.ts';
import { findExecution, type UndertakingOf } from './find-execution.ts';
import { keepSigned } from './keep-signed.ts';
import { proposeSigned } from './propose-signed.ts';
import { isRepeated, type ProposedStep, type Told } from './propose-step.ts';
import type { RecordedExecution } from './recorded-execution.ts';
import { refuseTurn } from './refuse-turn.ts';
import type { TakingSignature } from './take-signature.ts';

/** A PDF that somebody signed with a program of his own. */
export interface SignedUpload {
  readonly pdf: Uint8Array;
  /** Whose signature it brings; that of whoever is next if left out. */
  readonly role: Role | undefined;
  readonly told: Told;
}

/** Takes a PDF that begins with the newest paper byte for byte and adds the signature of the next role, and no more. */
export async function takeUpload(
  of: UndertakingOf,
  { pdf, role: wished, told }: SignedUpload,
  taking: TakingSignature,
): Promise<ProposedStep | HttpProblem> {
  const { ledger } = taking.asking;
  const execution = await findExecution(of, taking.asking);
  if (isProblem(execution)) return execution;
  const role = wished ?? execution.waiting?.role ?? execution.next ?? 'company-witness';
  if (role === 'draft')
    return refuseTurn(execution, 'beneficiary') ?? problemFor('conflict', message('execution.no-paper'));
  const isRetry = await isRepeated(ledger, of.issuer, taking.proposing);
  if (isRetry) return proposeSigned(of, { role, document: sha256Of(pdf), told }, taking);
  const refusal = refuseTurn(execution, role) ?? (await refuseOther(of, execution, { pdf, taking }));
  if (refusal !== null) return refusal;
  const kept = await keepSigned(of, { execution, role, pdf }, taking);
  return isProblem(kept) ? kept : proposeSigned(of, { role, document: kept.sha256, told }, taking);
}

async function refuseOther(
  { issuer }: UndertakingOf,
  { document }: RecordedExecution,
  { pdf, taking }: { readonly pdf: Uint8Array; readonly taking: TakingSignature },
): Promise<HttpProblem | null> {
  const kept = document === null ? undefined : await taking.asking.ledger.evidence(issuer, document);
  if (kept === undefined) return problemFor('conflict', message('execution.no-paper'));
  const beginning = pdf.subarray(0, kept.bytes.length);
  if (pdf.length > kept.bytes.length && Buffer.compare(beginning, kept.bytes) === 0) return null;
  return problemFor('invalid', message('execution.not-incremental'));
}
