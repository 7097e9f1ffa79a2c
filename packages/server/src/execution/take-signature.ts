import { message } from '@tenfold/kernel';
import { type Answered, isRefused, type Question } from '@tenfold/ledger';
import type { Prepared, Problem, TimeStampAuthority } from '@tenfold/signing';
import type { Asking } from '../application/asking.ts';
import { problemFromLedger } from '../problem/from-ledger.ts';
import { type HttpProblem, isProblem, problemFor, problemOf } from '../problem/index.ts';
import { findExecution, type UndertakingOf } from './find-execution.ts';
import { keepSigned } from './keep-signed.ts';
import { type ProposedStep, type Proposing, type Told } from './propose-step.ts';
import { refuseOldPaper, refuseTurn } from './refuse-turn.ts';
import type { SignedPapers } from './signed-papers.ts';
import { preparedFrom, type SignatureQuestion } from './signature-question.ts';
import { proposeSigned } from './propose-signed.ts';

/** A signature that was made elsewhere: a whole CMS, or the bare signature of a key. */
export interface SignatureGiven {
  readonly question: bigint;
  readonly cms: Uint8Array | null;
  readonly signature: Uint8Array | null;
  readonly told: Told;
}

/** What a signature is taken with. */
export interface TakingSignature {
  readonly asking: Asking;
  readonly proposing: Proposing;
  readonly papers: SignedPapers;
}

/**
 * Puts a signature into the file that was made ready for it, has it stamped where an authority is set, takes the file apart
 * anew, and keeps it only where everything about it is in order. A question is answered once.
 */
export async function takeSignature(
  of: UndertakingOf,
  given: SignatureGiven,
  taking: TakingSignature,
): Promise<ProposedStep | HttpProblem> {
  const { executions } = taking.asking.ledger;
  const asked = { undertaking: of.undertaking, number: given.question };
  const question = await questionOf(of, given.question, taking);
  if (isProblem(question)) return question;
  const before = await executions.answered(of.issuer, asked);
  if (before !== null && isRefused(before)) return problemFromLedger(before);
  const answered = before ?? (await answerWith(of, { question, given }, taking));
  if (isProblem(answered)) return answered;
  if (answered.key !== taking.proposing.key) return problemFor('conflict', message('execution.replayed'));
  const { role } = question;
  const step = { role, document: answered.document, told: given.told };
  return proposeSigned(of, step, taking);
}

async function questionOf(
  { issuer, undertaking }: UndertakingOf,
  number: bigint,
  { asking: { ledger } }: TakingSignature,
): Promise<Question | HttpProblem> {
  const found = await ledger.executions.question(issuer, { undertaking, number });
  if (found !== null && isRefused(found)) return problemFromLedger(found);
  if (found !== null && found.way === 'electronic-signature') return found;
  return problemOf('unknown', 'execution.no-question', { number: { number } });
}

async function answerWith(
  of: UndertakingOf,
  { question, given }: { readonly question: Question; readonly given: SignatureGiven },
  taking: TakingSignature,
): Promise<Answered | HttpProblem> {
  const { asking, proposing, papers } = taking;
  const execution = await findExecution(of, asking);
  if (isProblem(execution)) return execution;
  const refusal = refuseTurn(execution, question.role) ?? refuseOldPaper(execution, question, asking.now);
  if (refusal !== null) return refusal;
  const signed = await signedPdf(await preparedFrom(question), given, papers.means.timeStamp);
  if ('problem' in signed) return problemFor('invalid', signed.problem);
  const { role, number } = question;
  const kept = await keepSigned(of, { execution, role, pdf: signed.pdf }, taking);
  if (isProblem(kept)) return kept;
  const { by, key } = proposing;
  const answer = { undertaking: of.undertaking, number, key, by, document: kept.sha256, evidence: [] };
  const taken = await asking.ledger.executions.answer(of.issuer, answer);
  return isRefused(taken) ? problemFromLedger(taken) : taken;
}

async function signedPdf(
  { prepared, wish }: SignatureQuestion,
  { cms, signature }: SignatureGiven,
  timeStamp: TimeStampAuthority | null,
): Promise<{ readonly pdf: Uint8Array } | Problem> {
  const { certificatesIn, embedSignature } = await import('@tenfold/signing');
  const certificates = certificatesIn(wish.certificate);
  const made =
    cms === null ? await cmsOfBare({ prepared, certificates, signature }, timeStamp) : await stamped(cms, timeStamp);
  return 'problem' in made ? made : embedSignature(prepared, made.cms);
}

async function cmsOfBare(
  bare: {
    readonly prepared: Prepared;
    readonly certificates: readonly Uint8Array[];
    readonly signature: Uint8Array | null;
  },
  timeStamp: TimeStampAuthority | null,
): Promise<{ readonly cms: Uint8Array } | Problem> {
  const { cmsOf } = await import('@tenfold/signing');
  const { prepared, certificates, signature } = bare;
  if (signature === null) return { problem: message('execution.signature-or-cms') };
  return cmsOf({ prepared, certificates, signature, ...(timeStamp === null ? {} : { timeStamp }) });
}

/** A whole CMS gets the stamp of the authority that is set here, where one is. */
async function stamped(
  cms: Uint8Array,
  timeStamp: TimeStampAuthority | null,
): Promise<{ readonly cms: Uint8Array } | Problem> {
  if (timeStamp === null) return { cms };
  const { stampCms } = await import('@tenfold/signing');
  return stampCms(cms, timeStamp);
}
