import { message, type PromiseBasis } from '@tenfold/kernel';
import type { Ledger } from '@tenfold/ledger';
import type { Role } from '@tenfold/signing/assent';
import type { Asking } from '../application/asking.ts';
import { today } from '../application/version-of-answers.ts';
import { fieldProblem, type HttpProblem, isProblem, problemOf } from '../problem/index.ts';
import { findExecution, seekExecution, type UndertakingOf } from './find-execution.ts';
import { isRepeated, type ProposedStep, proposeStep, type Proposing, type Told } from './propose-step.ts';
import { type RecordedExecution, unsigned } from './recorded-execution.ts';
import { refuseDay, refuseTurn } from './refuse-turn.ts';

/** A signature by hand, shown by a scan that is kept as evidence. */
export interface WetInk {
  readonly role: Role;
  /** The scan, by the SHA-256 of its bytes. */
  readonly document: string;
  readonly on: string;
  readonly told: Told;
  /** Whose undertaking it is, where none was drawn up here before it was signed. */
  readonly beneficiary: string | undefined;
  readonly basis: PromiseBasis | undefined;
}

/** Proposes the entry of a signature by hand. */
export async function signByHand(
  of: UndertakingOf,
  wish: WetInk,
  { asking, proposing }: { readonly asking: Asking; readonly proposing: Proposing },
): Promise<ProposedStep | HttpProblem> {
  const { ledger } = asking;
  const { role, document, on, told, basis } = wish;
  const execution = await executionOf(of, wish, asking);
  if (isProblem(execution)) return execution;
  const isRetry = await isRepeated(ledger, of.issuer, proposing);
  const turn = isRetry ? null : refuseTurn(execution, role);
  const refusal =
    turn ?? refuseDay(execution, on, today(asking.now)) ?? (await refuseScan(ledger, of.issuer, document));
  if (refusal !== null) return refusal;
  const { beneficiary } = execution;
  const step = { ...of, role, beneficiary, basis, at: on, way: 'wet-ink', document, evidence: [], told } as const;
  return proposeStep(ledger, step, proposing);
}

/** A paper that was signed elsewhere before anything of it was recorded begins with the signature of who promises. */
async function executionOf(
  of: UndertakingOf,
  { beneficiary }: WetInk,
  asking: Asking,
): Promise<RecordedExecution | HttpProblem> {
  if (beneficiary === undefined) return findExecution(of, asking);
  const { undertaking } = of;
  const known = await seekExecution(of, asking);
  if (known === null) return unsigned(undertaking, beneficiary);
  if (isProblem(known) || known.beneficiary === beneficiary) return known;
  const figures = { undertaking: { quote: undertaking }, of: { quote: known.beneficiary } };
  return fieldProblem('beneficiary', message('execution.of-another', figures));
}

async function refuseScan(ledger: Ledger, issuer: string, document: string): Promise<HttpProblem | null> {
  const found = await ledger.evidence(issuer, document);
  if (found === undefined) return problemOf('unknown', 'server.no-evidence', { hash: { quote: document } });
  if (found.mediaType === 'application/pdf') return null;
  return fieldProblem('document', message('execution.not-pdf'));
}
