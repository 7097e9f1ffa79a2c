import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  certificatesIn,
  type Execution,
  judgeExecution,
  prepareSignature,
  type Prepared,
  type Problem,
  type Role,
  roles,
  signWithKey,
  type Standards,
  takeApart,
  type TimeStampAuthority,
} from '../../src/index.ts';
import { tokenOfAnswer } from '../../src/time-stamp/answer.ts';
import { makeQuery } from '../../src/time-stamp/query.ts';
import type { LocalAuthorities } from '../time-stamp/local-authority.ts';
import type { Signatories, Signatory } from './signatories.ts';

/** A page as the press makes it: tagged, in the form for archives. */
export const draft = new Uint8Array(readFileSync(join(import.meta.dirname, '../papers/undertaking.pdf')));

export const draftHash = hashOf(draft);

/** SHA-256 of bytes in hexadecimal digits. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The roots of the local authorities. */
export function rootsOf(signatories: Signatories, authorities: LocalAuthorities): readonly Uint8Array[] {
  return [signatories.der('root'), ...certificatesIn(authorities.pem('root'))];
}

/** What comes of a PDF that is taken apart and judged. */
export async function judged(pdf: Uint8Array, standards: Standards = { document: draftHash }): Promise<Execution> {
  return judgeExecution(made(await takeApart(pdf)), standards);
}

/** The keys of all that is wrong with a PDF, without `signing.`, each once. */
export async function faultsOf(pdf: Uint8Array, standards?: Standards): Promise<readonly string[]> {
  const { problems, signatures } = await judged(pdf, standards);
  const all = [...problems, ...signatures.flatMap(({ faults }) => faults)];
  return [...new Set(all.map(({ key }) => key.replace('signing.', '')))].toSorted();
}

/** The value of an outcome; throws where it is a problem. */
export function made<Value extends object>(outcome: Value | Problem): Exclude<Value, Problem> {
  if ('problem' in outcome) throw new Error(`not made: ${outcome.problem.key}`);
  return outcome as Exclude<Value, Problem>;
}

/** An authority of the tests as a function. */
export function stampsOf(authorities: LocalAuthorities, name = 'stamps'): TimeStampAuthority {
  return async (stamped) => {
    const { bytes } = makeQuery(stamped, Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8));
    return tokenOfAnswer(authorities.answer(bytes, name));
  };
}

export interface Signing {
  readonly pdf: Uint8Array;
  readonly role: Role;
  readonly by: Signatory;
  readonly at?: string;
  readonly timeStamp?: TimeStampAuthority;
}

/** The moment at which signatures of the tests say that they were made: now, as the certificates are fresh. */
export function soon(): string {
  return `${new Date(Date.now() + 60_000).toISOString().slice(0, 19)}Z`;
}

export function prepared({ pdf, role, at = soon() }: Omit<Signing, 'by'>): Prepared {
  return made(prepareSignature({ pdf, role, signerName: `Somebody (${role})`, at }));
}

export async function signed(signing: Signing): Promise<Uint8Array> {
  const { by, timeStamp } = signing;
  const outcome = await signWithKey({
    prepared: prepared(signing),
    ...by,
    ...(timeStamp === undefined ? {} : { timeStamp }),
  });
  return made(outcome).pdf;
}

/** A PDF signed by everybody up to a role, one after the other. */
export async function signedUpTo(
  last: Role,
  {
    signatories,
    timeStamp,
    pdf = draft,
  }: { signatories: Signatories; timeStamp?: TimeStampAuthority; pdf?: Uint8Array },
): Promise<Uint8Array> {
  let latest = pdf;
  for (const role of roles.slice(0, roles.indexOf(last) + 1)) {
    latest = await signed({
      pdf: latest,
      role,
      by: signatories.in(role),
      ...(timeStamp === undefined ? {} : { timeStamp }),
    });
  }
  return latest;
}
