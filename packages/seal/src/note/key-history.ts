import { fromDecimal } from '../bytes/decimal.ts';
import { type Outcome, type Problem, refused } from '../problem.ts';
import type { Sha256 } from '../tree/hashing.ts';
import type { SignedCheckpoint } from './checkpoint.ts';
import type { VerifyEd25519 } from './ed25519.ts';
import { type NoteSigner, signingOf, signNote } from './note-signature.ts';
import { readSignedNote, type SignedNote } from './signed-note.ts';
import { isSameKey, readVerifierKey, type VerifierKey, verifierKeyText } from './verifier-key.ts';

/** The keys of a log as they are handed on: the first, and a statement for each that came after it, in their order. */
export interface KeyHistoryText {
  readonly first: string;
  readonly rotations: readonly string[];
}

/** A key of a log and the size from which on it signs the log's checkpoints, until the next one does. */
export interface KeyPeriod {
  readonly key: VerifierKey;
  readonly from: number;
}

/** The keys of one log, the first at size 0. There is at least one, and each begins later than the one before it. */
export type KeyHistory = readonly [KeyPeriod, ...KeyPeriod[]];

/** What keys are checked with. */
export interface SealMeans {
  readonly sha256: Sha256;
  readonly ed25519: VerifyEd25519;
}

const statementHeading = 'tenfold/key/1';

/** Who hands over to whom, and from which size on the new key signs. */
export interface Rotation {
  readonly from: number;
  readonly retiring: NoteSigner;
  readonly next: NoteSigner;
}

/**
 * The statement by which a key hands over to the next: signed by the old one, and by the new one, which so shows itself held.
 * It names both. Without the old key's name in it, the new key's signature could be set under a stranger's history.
 */
export function rotationStatement({ from, retiring, next }: Rotation): string {
  if (retiring.key.name !== next.key.name) throw new RangeError('The keys of a log bear one name');
  const keys = [retiring, next].map(({ key }) => verifierKeyText(key));
  const lines = [statementHeading, next.key.name, `from ${from}`, ...keys];
  return signNote(lines.map((line) => `${line}\n`).join(''), [retiring, next]);
}

/** The keys of a log from their text, each shown to have been announced by the one before it. */
export function readKeyHistory({ first, rotations }: KeyHistoryText, means: SealMeans): Outcome<KeyHistory> {
  const key = readLogKey(first, means);
  if ('problem' in key) return key;
  let history: KeyHistory = [{ key: key.value, from: 0 }];
  for (const statement of rotations) {
    const period = readRotation(statement, history.at(-1) ?? history[0], means);
    if ('problem' in period) return period;
    history = [...history, period.value];
  }
  return { value: history };
}

function readLogKey(text: string, { sha256 }: SealMeans): Outcome<VerifierKey> {
  const key = readVerifierKey(text, sha256);
  if ('problem' in key || key.value.use === 'log') return key;
  return refused('seal.problem.key-form', { text: { quote: text } });
}

function readRotation(statement: string, before: KeyPeriod, means: SealMeans): Outcome<KeyPeriod> {
  const note = readSignedNote(statement);
  if ('problem' in note) return note;
  const period = readStatement(note.value, before, means);
  if ('problem' in period) return period;
  const signings = [before.key, period.value.key].map((key) => signingOf(key, note.value, means.ed25519));
  const isSigned = signings.every((signing) => signing === 'signed');
  return isSigned ? period : refused('seal.problem.rotation-unsigned', { from: { number: BigInt(period.value.from) } });
}

function readStatement({ body }: SignedNote, before: KeyPeriod, means: SealMeans): Outcome<KeyPeriod> {
  const [heading, name, start = '', retiring, keyText = '', end, ...rest] = body.split('\n');
  const from = start.startsWith('from ') ? fromDecimal(start.slice('from '.length)) : undefined;
  if (heading !== statementHeading || from === undefined || end !== '' || rest.length > 0) {
    return refused('seal.problem.rotation-form');
  }
  const key = readLogKey(keyText, means);
  if ('problem' in key) return key;
  if (name !== before.key.name || key.value.name !== name) return foreignKey(key.value.name, before.key.name);
  if (retiring !== verifierKeyText(before.key)) return refused('seal.problem.rotation-predecessor');
  if (from <= before.from) return refused('seal.problem.rotation-order', { from: { number: BigInt(from) } });
  return { value: { key: key.value, from } };
}

function foreignKey(origin: string, name: string): { readonly problem: Problem } {
  return refused('seal.problem.key-origin', { origin: { quote: origin }, name: { quote: name } });
}

/** The key that must sign a checkpoint of this size. */
export function keyInForce(history: KeyHistory, size: number): VerifierKey {
  return (history.findLast(({ from }) => from <= size) ?? history[0]).key;
}

/** Whether one of the keys that a reader trusts is among the keys of the log. */
export function isTrusted(history: KeyHistory, trusted: readonly VerifierKey[]): boolean {
  return history.some(({ key }) => trusted.some((known) => isSameKey(known, key)));
}

/** What stops a checkpoint from being the log's own; nothing where the key in force at its size signed it. */
export function logSignatureProblem(
  { checkpoint, note }: SignedCheckpoint,
  history: KeyHistory,
  verify: VerifyEd25519,
): Problem | undefined {
  if (checkpoint.origin !== history[0].key.name) {
    return foreignKey(checkpoint.origin, history[0].key.name).problem;
  }
  const signing = signingOf(keyInForce(history, checkpoint.size), note, verify);
  if (signing === 'signed') return undefined;
  if (signing === 'forged') return refused('seal.problem.log-signature').problem;
  return unsignedProblem({ size: checkpoint.size, note, history, verify });
}

interface Unsigned {
  readonly size: number;
  readonly note: SignedNote;
  readonly history: KeyHistory;
  readonly verify: VerifyEd25519;
}

/** Says whether a checkpoint without the signature that it needs has that of a key out of its time. */
function unsignedProblem({ size, note, history, verify }: Unsigned): Problem {
  const signer = history.find(({ key }) => signingOf(key, note, verify) === 'signed');
  const figures = { size: { number: BigInt(size) } };
  if (signer === undefined) return refused('seal.problem.log-unsigned', figures).problem;
  return refused(signer.from > size ? 'seal.problem.log-key-early' : 'seal.problem.log-key-retired', figures).problem;
}
