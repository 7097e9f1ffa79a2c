import { message, type Message } from '@tenfold/kernel';
import {
  type ClauseId,
  clauses,
  clausesWithoutText,
  fromBase64,
  type Proven,
  type Verification,
  type VerificationResult,
  verifyFile,
  type VerifierKey,
  witnessingOf,
} from '@tenfold/seal';
import { type Given, isRefused, type Refused } from '../commands/command.ts';
import { means } from './means.ts';
import { timeOf } from './stamp.ts';

/** What became of a clause: it holds, it does not, nobody asked about it, or an earlier one failed first. */
export interface ClauseState {
  readonly clause: ClauseId;
  readonly state: 'holds' | 'fails' | 'not-asked' | 'not-reached';
  readonly problem: Message | null;
}

/** A proof that was checked. */
export interface Verified {
  readonly holds: boolean;
  /** Whether it was a bundle, or a proof text by itself. */
  readonly form: VerificationResult['form'];
  readonly clauses: readonly ClauseState[];
  readonly proven: Proven | null;
  /** Witnesses that signed, each with the time that it stated, in milliseconds since 1970. */
  readonly witnesses: readonly { readonly name: string; readonly at: number }[];
  /** The time of the time stamp, in milliseconds since 1970; `null` where none was judged. */
  readonly stampedAt: number | null;
}

/** What the reader asks beside the proof itself. */
export interface Asked {
  readonly by: Verification;
  readonly witnesses: readonly VerifierKey[];
  /** The file of the roots by which time stamps are judged. */
  readonly authority: string | undefined;
}

/** Checks a proof. A time stamp is judged ahead, for that takes time, and its verdict is handed in. */
export async function verified(file: Uint8Array, asked: Asked, given: Given): Promise<Verified | Refused> {
  const plain = verifyFile(file, asked.by);
  if (asked.authority === undefined || plain.proven === undefined) return report(plain, asked, null);
  const token = fromBase64(plain.proven.bundle.timestamp ?? '') ?? new Uint8Array();
  const { body } = plain.proven.checkpoint.note;
  const time = await timeOf({ token, body }, asked.authority, given);
  if (typeof time === 'object' && isRefused(time)) return time;
  const isTimestamp = (): boolean => typeof time === 'number';
  return report(verifyFile(file, { ...asked.by, isTimestamp }), asked, time);
}

function report(result: VerificationResult, asked: Asked, time: number | Message | null): Verified {
  const why = typeof time === 'number' ? null : time;
  return {
    holds: result.ok,
    form: result.form,
    clauses: clauses.map((clause) => stateOf(clause, result, { asked, why })),
    proven: result.proven ?? null,
    witnesses: result.proven === undefined ? [] : witnessesOf(result.proven, asked),
    stampedAt: typeof time === 'number' ? time : null,
  };
}

function stateOf(
  clause: ClauseId,
  { checks, form }: VerificationResult,
  { asked, why }: { readonly asked: Asked; readonly why: Message | null },
): ClauseState {
  const check = checks.find((one) => one.clause === clause);
  if (check === undefined) return { clause, state: 'not-reached', problem: null };
  if (check.problem === undefined)
    return { clause, state: isAsked(clause, form, asked) ? 'holds' : 'not-asked', problem: null };
  const { key, figures } = check.problem;
  // Of a time stamp that is there, what is wrong with it says more than that something is.
  const isStamp = key === 'seal.problem.timestamp' && why !== null;
  return { clause, state: 'fails', problem: isStamp ? why : message(key, figures) };
}

/** Three clauses are about what a reader may leave out: witnesses, an older checkpoint, a time stamp. */
function isAsked(clause: ClauseId, form: VerificationResult['form'], { by, witnesses, authority }: Asked): boolean {
  if (form === 'text' && clausesWithoutText.includes(clause)) return false;
  if (clause === 'V8') return witnesses.length > 0;
  if (clause === 'V12') return by.olderCheckpoint !== undefined;
  return clause !== 'V14' || authority !== undefined;
}

function witnessesOf({ checkpoint }: Proven, { witnesses }: Asked): Verified['witnesses'] {
  return witnesses.flatMap((key) => {
    const witnessing = witnessingOf(key, checkpoint.note, means.ed25519);
    return typeof witnessing === 'string' ? [] : [{ name: key.name, at: Number(witnessing.seconds) * 1000 }];
  });
}
