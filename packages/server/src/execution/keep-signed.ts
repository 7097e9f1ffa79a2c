import { hongKongDay, message } from '@tenfold/kernel';
import { isRefused } from '@tenfold/ledger';
import type { Execution, SignatureJudged } from '@tenfold/signing';
import type { Role } from '@tenfold/signing/assent';
import { today } from '../application/version-of-answers.ts';
import { problemFromLedger } from '../problem/from-ledger.ts';
import { type HttpProblem, problemFor } from '../problem/index.ts';
import { sha256Of } from './files-of-steps.ts';
import type { UndertakingOf } from './find-execution.ts';
import { groundOf } from './paper-of-steps.ts';
import type { RecordedExecution } from './recorded-execution.ts';
import { refuseDay, roleFigure } from './refuse-turn.ts';
import { refuseSameSigner, type Signer } from './signers.ts';
import type { TakingSignature } from './take-signature.ts';

/** A file that is said to hold the signature of the next role. */
export interface SignedGiven {
  readonly execution: RecordedExecution;
  readonly role: Role;
  readonly pdf: Uint8Array;
}

/**
 * Keeps a file as evidence where it holds what was signed before and exactly one more signature, of the role whose turn it is,
 * with nothing wrong about any of them. Anything else is refused with its reason, and nothing is kept.
 */
export async function keepSigned(
  of: UndertakingOf,
  given: SignedGiven,
  taking: TakingSignature,
): Promise<{ readonly sha256: string } | HttpProblem> {
  const refusal = await refuseSigned(given, taking);
  if (refusal !== null) return refusal;
  const { role, pdf } = given;
  const { ledger } = taking.asking;
  const name = `${of.undertaking}-${role}.pdf`;
  const file = { mediaType: 'application/pdf', name, bytes: pdf, addedBy: taking.proposing.by };
  const kept = await ledger.addEvidence(of.issuer, file);
  return isRefused(kept) ? problemFromLedger(kept) : kept;
}

async function refuseSigned(
  { execution, role, pdf }: SignedGiven,
  { asking, papers }: TakingSignature,
): Promise<HttpProblem | null> {
  const { document, signedOtherwise, inFile } = groundOf(execution);
  const judged = await papers.judged({ sha256: sha256Of(pdf), bytes: pdf, document, signedOtherwise });
  if ('problem' in judged) return problemFor('invalid', judged.problem);
  const latest = judged.signatures.at(-1);
  return (
    refuseCount(inFile.length + 1, judged) ??
    refuseRole(role, judged) ??
    (judged.state === 'refused' ? problemsOf(judged) : null) ??
    refuseSameSigner(certificatesOf(judged), { role, mark: markOf(latest) }) ??
    refuseDayOf(latest, execution, today(asking.now))
  );
}

/** The day that the file says, or its time stamp, is no day to come, and none before the step before. */
function refuseDayOf(
  signature: SignatureJudged | undefined,
  execution: RecordedExecution,
  now: string,
): HttpProblem | null {
  const instant = signature?.at?.instant ?? null;
  return instant === null ? null : refuseDay(execution, hongKongDay(instant), now);
}

/** All that is wrong with the file and its signatures, at once. */
function problemsOf({ problems, signatures }: Execution): HttpProblem {
  const all = [...problems, ...signatures.flatMap(({ faults }) => faults)];
  return { problem: 'invalid', problems: all.map((one) => ({ entry: null, field: '', message: one })) };
}

function refuseCount(wanted: number, { signatures }: Execution): HttpProblem | null {
  if (signatures.length === wanted) return null;
  const figures = { found: { number: BigInt(signatures.length) }, wanted: { number: BigInt(wanted) } };
  return problemFor('invalid', message('execution.not-one-more', figures));
}

function refuseRole(role: Role, { signatures }: Execution): HttpProblem | null {
  const found = signatures.at(-1)?.role ?? null;
  if (found === role) return null;
  const figure = found === null ? { message: 'execution.field-of-nobody' } : roleFigure(found);
  return problemFor('invalid', message('execution.other-role', { found: figure, next: roleFigure(role) }));
}

/** The certificates of the signatures before, by their roles. */
function certificatesOf({ signatures }: Execution): readonly Signer[] {
  return signatures.slice(0, -1).flatMap((one) => (one.role === null ? [] : [{ role: one.role, mark: markOf(one) }]));
}

function markOf(signature: SignatureJudged | undefined): Signer['mark'] {
  return `certificate ${signature?.certificate?.sha256 ?? ''}`;
}
