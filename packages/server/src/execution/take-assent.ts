import { message } from '@tenfold/kernel';
import { type Answered, isRefused, type Question } from '@tenfold/ledger';
import { assentBytes, challengeOf, checkAssent, readStatement } from '@tenfold/signing/assent';
import type { Authentication } from '../access/sign-in/passkey-shapes.ts';
import { problemFromLedger } from '../problem/from-ledger.ts';
import { type HttpProblem, isProblem, problemFor, problemOf } from '../problem/index.ts';
import type { AssentAsking } from './ask-assent.ts';
import { findExecution, type UndertakingOf } from './find-execution.ts';
import { hongKongMoment } from './moment.ts';
import { type ProposedStep, proposeStep, type Told } from './propose-step.ts';
import { statementIn } from './statement-in.ts';
import { refuseOldPaper, refuseTurn } from './refuse-turn.ts';

/** What a browser brings: to which question, what the passkey signed, and what is told of the person beside. */
export interface AssentGiven {
  readonly question: bigint;
  readonly response: Authentication;
  readonly told: Told;
}

/**
 * Takes an assent: the passkey's own signature over the hash of the paper and over what was asked, kept as a file that can be
 * checked without us, and proposed as an entry. A question is answered once.
 */
export async function takeAssent(
  of: UndertakingOf,
  given: AssentGiven,
  asked: AssentAsking,
): Promise<ProposedStep | HttpProblem> {
  const { ledger } = asked.asking;
  const question = await questionOf(of, given.question, asked);
  if (isProblem(question)) return question;
  const { undertaking, issuer } = of;
  const before = await ledger.executions.answered(issuer, { undertaking, number: given.question });
  if (before !== null && isRefused(before)) return problemFromLedger(before);
  const answered = before ?? (await answerWith(of, { question, given }, asked));
  if (isProblem(answered)) return answered;
  if (answered.key !== asked.key) return problemFor('conflict', message('execution.replayed'));
  return propose(of, { question, answered, told: given.told }, asked);
}

async function questionOf(
  { issuer, undertaking }: UndertakingOf,
  number: bigint,
  { asking: { ledger }, actor }: AssentAsking,
): Promise<Question | HttpProblem> {
  const found = await ledger.executions.question(issuer, { undertaking, number });
  if (found !== null && isRefused(found)) return problemFromLedger(found);
  // A question that was put to somebody else is none for this person.
  const isOwn = found?.way === 'passkey-assent' && found.askedBy === actor.id;
  return found !== null && isOwn ? found : problemOf('unknown', 'execution.no-question', { number: { number } });
}

async function answerWith(
  of: UndertakingOf,
  { question, given }: { readonly question: Question; readonly given: AssentGiven },
  asked: AssentAsking,
): Promise<Answered | HttpProblem> {
  const { asking, key, actor } = asked;
  const execution = await findExecution(of, asking);
  if (isProblem(execution)) return execution;
  const refusal = refuseTurn(execution, question.role) ?? refuseOldPaper(execution, question, asking.now);
  if (refusal !== null) return refusal;
  const file = await assentFile(question, given, asked);
  if (isProblem(file)) return file;
  const { document, number } = question;
  const name = `${of.undertaking}-${question.role}-assent.json`;
  const kept = await asking.ledger.addEvidence(of.issuer, {
    mediaType: 'application/json',
    name,
    bytes: file,
    addedBy: actor.id,
  });
  if (isRefused(kept)) return problemFromLedger(kept);
  const answer = { undertaking: of.undertaking, number, key, by: actor.id, document, evidence: [kept.sha256] };
  const taken = await asking.ledger.executions.answer(of.issuer, answer);
  return isRefused(taken) ? problemFromLedger(taken) : taken;
}

/** The file of the assent, once the passkey was found to be the person's own and the file to hold by itself. */
async function assentFile(
  question: Question,
  { response }: AssentGiven,
  { access, actor }: AssentAsking,
): Promise<Uint8Array | HttpProblem> {
  const { document } = question;
  const statement = statementIn(question);
  const signed = await access.passkeySigned(actor, { challenge: challengeOf(document, statement), response });
  if (signed === undefined) return problemOf('forbidden', 'execution.passkey-not-taken');
  const bytes = assentBytes({ format: 'tenfold/assent/1', statement, ...signed });
  const checked = checkAssent(bytes, { document });
  return 'problem' in checked ? problemFor('invalid', checked.problem) : bytes;
}

async function propose(
  of: UndertakingOf,
  { question, answered, told }: { readonly question: Question; readonly answered: Answered; readonly told: Told },
  { asking, actor, key }: AssentAsking,
): Promise<ProposedStep | HttpProblem> {
  const execution = await findExecution(of, asking);
  if (isProblem(execution)) return execution;
  const { document, evidence, answeredAt } = answered;
  const name = readStatement(statementIn(question))?.name;
  const at = hongKongMoment(Date.parse(answeredAt));
  const { beneficiary } = execution;
  const step = { ...of, role: question.role, beneficiary, at, way: 'passkey-assent', document, evidence } as const;
  return proposeStep(asking.ledger, { ...step, told: { ...told, name } }, { by: actor.id, key });
}
