import { message } from '@tenfold/kernel';
import type { Role } from '@tenfold/signing/assent';
import { today } from '../application/version-of-answers.ts';
import { type HttpProblem, isProblem, problemFor } from '../problem/index.ts';
import { findExecution, type UndertakingOf } from './find-execution.ts';
import { hongKongMoment } from './moment.ts';
import { groundOf } from './paper-of-steps.ts';
import { type ProposedStep, proposeStep, type Told } from './propose-step.ts';
import type { TakingSignature } from './take-signature.ts';

/** A file that holds the signature of a role and is kept. */
export interface SignedKept {
  readonly role: Role;
  readonly document: string;
  readonly told: Told;
}

/** Proposes the entry of a signature in a file: by whom and on which day, the file itself says. */
export async function proposeSigned(
  of: UndertakingOf,
  { role, document, told }: SignedKept,
  { asking, proposing, papers }: TakingSignature,
): Promise<ProposedStep | HttpProblem> {
  const execution = await findExecution(of, asking);
  if (isProblem(execution)) return execution;
  const paper = await asking.ledger.evidence(of.issuer, document);
  const ground = groundOf(execution);
  if (paper === undefined) return problemFor('conflict', message('execution.no-paper'));
  const judged = await papers.judged({ ...ground, sha256: document, bytes: paper.bytes });
  if ('problem' in judged) return problemFor('invalid', judged.problem);
  const signature = judged.signatures.find((one) => one.role === role);
  const instant = signature?.at?.instant ?? null;
  const at = instant === null ? today(asking.now) : hongKongMoment(Date.parse(instant));
  const name = signature?.certificate?.name ?? signature?.signer ?? told.name;
  const { beneficiary } = execution;
  const step = { ...of, role, beneficiary, at, way: 'electronic-signature', document, evidence: [] } as const;
  return proposeStep(asking.ledger, { ...step, told: { ...told, name } }, proposing);
}
