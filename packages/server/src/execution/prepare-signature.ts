import { X509Certificate } from 'node:crypto';
import { message } from '@tenfold/kernel';
import { isRefused } from '@tenfold/ledger';
import type { Prepared } from '@tenfold/signing';
import type { Role } from '@tenfold/signing/assent';
import type { Asking } from '../application/asking.ts';
import { problemFromLedger } from '../problem/from-ledger.ts';
import { fieldProblem, type HttpProblem, isProblem, problemFor } from '../problem/index.ts';
import { findExecution, type UndertakingOf } from './find-execution.ts';
import { hongKongMoment } from './moment.ts';
import type { Proposing } from './propose-step.ts';
import { preparedFrom, questionJson, type SignatureQuestion } from './signature-question.ts';
import { refuseTurn } from './refuse-turn.ts';

/** Who is to sign with a key that is not here: in which role, and with which certificate. */
export interface SignatureWish {
  readonly role: Role;
  /** In PEM: the signer's own first, then those that lead to its root. */
  readonly certificate: string;
  /** The name that the file shows; that of the certificate if left out. */
  readonly name: string | undefined;
}

/** What a key has to sign, so that the next signature can be put into the file. */
export interface SignatureAsked {
  readonly question: string;
  /** The paper before, by the SHA-256 of its bytes. */
  readonly document: string;
  readonly name: string;
  /** When it is signed, as the file will say. */
  readonly at: string;
  readonly endsAt: string;
  /** SHA-256 of what the signature covers, in hexadecimal: for a program that makes a whole CMS. */
  readonly digest: string;
  /** Signed attributes in DER, in base64: for a key that signs bytes and no more, with SHA-256. */
  readonly toSign: string;
}

/** For how long a signature may come: somebody may have to go and fetch his card. */
const LASTS = 24 * 3_600_000;

/** Makes the newest paper ready for the signature of the role whose turn it is, and keeps it so. */
export async function askSignature(
  of: UndertakingOf,
  wish: SignatureWish,
  { asking, proposing }: { readonly asking: Asking; readonly proposing: Proposing },
): Promise<SignatureAsked | HttpProblem> {
  const name = nameOf(wish);
  if (name === null) return fieldProblem('certificate', message('execution.no-certificate'));
  const ready = await readyFor(of, { ...wish, name }, asking);
  if (isProblem(ready)) return ready;
  const { issuer, undertaking } = of;
  const { executions } = asking.ledger;
  const { role, certificate } = wish;
  const question = questionJson({ name, at: ready.at, certificate, byteRange: ready.prepared.byteRange });
  const given = { undertaking, role, way: 'electronic-signature', document: ready.document, question } as const;
  const asked = { by: proposing.by, key: proposing.key, wish: { role, certificate, name } };
  const kept = await executions.ask(issuer, asked, { ...given, revision: ready.prepared.pdf, lasts: LASTS });
  if (isRefused(kept)) return problemFromLedger(kept);
  // Where the same was asked before, what was made ready then is what is to be signed.
  const found = await executions.question(issuer, { undertaking, number: kept.number });
  if (found === null) throw new Error('fault: a question that was asked is not there');
  if (isRefused(found)) return problemFromLedger(found);
  return askedFrom(await preparedFrom(found));
}

async function askedFrom({ question, prepared, wish }: SignatureQuestion): Promise<SignatureAsked> {
  const { certificatesIn, signedAttributes } = await import('@tenfold/signing');
  const [certificate = new Uint8Array()] = certificatesIn(wish.certificate);
  const { number, document, endsAt } = question;
  return {
    question: number.toString(),
    document,
    name: wish.name,
    at: wish.at,
    endsAt,
    digest: Buffer.from(prepared.digestToSign).toString('hex'),
    toSign: Buffer.from(signedAttributes(prepared, certificate)).toString('base64'),
  };
}

interface Ready {
  readonly document: string;
  readonly at: string;
  readonly prepared: Prepared;
}

async function readyFor(
  of: UndertakingOf,
  { role, name }: { readonly role: Role; readonly name: string },
  asking: Asking,
): Promise<Ready | HttpProblem> {
  const execution = await findExecution(of, asking);
  if (isProblem(execution)) return execution;
  const turn = refuseTurn(execution, role);
  if (turn !== null) return turn;
  const { document } = execution;
  const paper = document === null ? undefined : await asking.ledger.evidence(of.issuer, document);
  if (document === null || paper === undefined) return problemFor('conflict', message('execution.no-paper'));
  const { prepareSignature } = await import('@tenfold/signing');
  const at = hongKongMoment(asking.now);
  const prepared = prepareSignature({ pdf: paper.bytes, role, signerName: name, at });
  return 'problem' in prepared ? problemFor('invalid', prepared.problem) : { document, at, prepared };
}

/** The name to sign with, where the text holds a certificate; `null` where it holds none. */
function nameOf({ certificate, name }: SignatureWish): string | null {
  try {
    const { subject } = new X509Certificate(certificate);
    return name ?? /^CN=(.+)$/m.exec(subject)?.[1] ?? subject.replaceAll('\n', ', ');
  } catch {
    return null;
  }
}
