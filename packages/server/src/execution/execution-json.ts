import { type Check, type Language, render, sayIn, wordingOf } from '@tenfold/documents';
import type { LivingUndertaking, Message, Reason } from '@tenfold/kernel';
import type { Execution, Problem, SignatureJudged } from '@tenfold/signing';
import { checkAssent, type Role, roles } from '@tenfold/signing/assent';
import type { z } from 'zod';
import type { executionShape, roleShape } from '../routes/undertakings/execution-shape.ts';
import { doubtsOf, waysOf } from './doubts.ts';
import type { FiledStep } from './files-of-steps.ts';
import type { RecordedExecution } from './recorded-execution.ts';

/** All that is known of the signing of an undertaking on a day. */
export interface ExecutionKnown {
  readonly issuer: string;
  readonly execution: RecordedExecution;
  readonly steps: readonly FiledStep[];
  /** What the signatures in the newest file are worth; `null` where there are none. */
  readonly judged: Execution | Problem | null;
  readonly check: Check;
}

type Told = { readonly key: string; readonly text: string };
type Say = (what: Message) => Told;

/** The signing of an undertaking as JSON: role by role, what is wrong, what is lacking, what is for counsel. */
export function executionJson(known: ExecutionKnown, language: Language): z.input<typeof executionShape> {
  const { issuer, execution, steps, judged, check } = known;
  const wording = wordingOf(check.world, language);
  const say: Say = (what) => ({ key: what.key, text: render(what, wording) });
  const living = check.undertakings.find(({ id }) => id === execution.undertaking) ?? null;
  const { undertaking, beneficiary, basis, draft, document, next, waiting } = execution;
  const rows = roles.map((role) => roleJson(role, known, say));
  const problems = problemsOf(judged).map(say);
  const isRefused = problems.length > 0 || rows.some((row) => row.problems.length > 0);
  return {
    format: 'tenfold/execution/1',
    issuer,
    language,
    undertaking,
    beneficiary,
    name: sayIn(wording)('execution.who', { who: { name: beneficiary } }),
    state: isRefused ? 'refused' : stateOf(steps),
    life: living?.state ?? null,
    basis,
    draft: draft?.document ?? null,
    document,
    next: waiting === null ? next : null,
    waiting: waiting === null ? null : { role: waiting.role, proposal: waiting.proposal.toString() },
    ways: [...waysOf(steps)],
    mixed: waysOf(steps).length > 1,
    roles: rows,
    problems,
    doubts: [...questionsOf(living), ...doubtsOf(steps), ...doubtsOfFile(judged)].map(say),
    lacking: (living?.lacking ?? []).map(asMessage).map(say),
  };
}

function stateOf(steps: readonly FiledStep[]): 'unsigned' | 'partly-signed' | 'executed' {
  if (steps.length === 0) return 'unsigned';
  return steps.length === roles.length ? 'executed' : 'partly-signed';
}

function roleJson(role: Role, { execution, steps, judged }: ExecutionKnown, say: Say): z.input<typeof roleShape> {
  const step = steps.find((one) => one.role === role) ?? null;
  const { waiting, next } = execution;
  const isWaiting = step === null && waiting?.role === role;
  const signature = step === null ? null : signatureOf(judged, role);
  return {
    role,
    state: step !== null ? 'signed' : isWaiting ? 'waits-for-approval' : next === role ? 'next' : 'later',
    proposal: isWaiting ? waiting.proposal.toString() : null,
    entry: step?.entry ?? null,
    name: step?.name ?? null,
    way: step?.way ?? null,
    at: step?.at ?? null,
    document: step?.document ?? null,
    evidence: [...(step?.evidence ?? [])],
    assent: step?.assent?.sha256 ?? null,
    signature: signature === null ? null : signatureJson(signature),
    problems: [...(signature?.faults ?? []), ...problemsOfAssent(step)].map(say),
    doubts: (signature?.doubts ?? []).map(say),
  };
}

function signatureOf(judged: Execution | Problem | null, role: Role): SignatureJudged | null {
  if (judged === null || 'problem' in judged) return null;
  return judged.signatures.find((one) => one.role === role) ?? null;
}

function signatureJson({ signer, certificate, at, level, trusted }: SignatureJudged) {
  const shown = certificate === null ? null : certificateJson(certificate);
  return { signer, level, trusted, at: at === null ? null : { ...at }, certificate: shown };
}

function certificateJson({
  sha256,
  name,
  issuer,
  serial,
  notBefore,
  notAfter,
}: NonNullable<SignatureJudged['certificate']>) {
  return { sha256, name, issuer, serial, notBefore, notAfter };
}

/** An assent is held against its file each time: whoever has taken it in once may have been wrong. */
function problemsOfAssent(step: FiledStep | null): readonly Message[] {
  if (step?.assent == null || step.document === null) return [];
  const checked = checkAssent(step.assent.bytes, { document: step.document });
  return 'problem' in checked ? [checked.problem] : [];
}

function problemsOf(judged: Execution | Problem | null): readonly Message[] {
  if (judged === null) return [];
  return 'problem' in judged ? [judged.problem] : judged.problems;
}

function doubtsOfFile(judged: Execution | Problem | null): readonly Message[] {
  return judged === null || 'problem' in judged ? [] : judged.doubts;
}

/** What the law of Hong Kong asks of the form, each with what is taken in the meantime. */
function questionsOf(living: LivingUndertaking | null): readonly Message[] {
  return (living?.questions ?? []).map(asMessage);
}

function asMessage({ key, figures }: Reason): Message {
  return { key, figures };
}
