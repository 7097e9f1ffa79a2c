import { fromUtf8 } from '../bytes/utf8.ts';
import { isJsonObject, type JsonObject } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { readCheckpoint, type SignedCheckpoint } from '../note/checkpoint.ts';
import { type KeyHistory, readKeyHistory } from '../note/key-history.ts';
import { signingOf } from '../note/note-signature.ts';
import { type Problem, refused } from '../problem.ts';
import { leafHash } from '../tree/hashing.ts';
import { inclusionProblem } from '../tree/inclusion-proof.ts';
import { entryDomain, entryLeaf, entryText } from '../tree/leaf.ts';
import type { ClauseId } from './clause.ts';
import { type Judgement, judgements } from './judgements.ts';
import type { Failure, OpenBundle } from './open-bundle.ts';
import { bundleFormat, type ProofBundle } from './proof-bundle.ts';
import { readTlogProof, tlogProofHeading, tlogProofText, type TlogProof } from './tlog-proof.ts';
import type { Verification } from './verification.ts';

/** Whether the text of a file is a proof text by itself (C2SP tlog-proof): no JSON begins so. */
export function isProofText(text: string): boolean {
  return text.startsWith(tlogProofHeading);
}

/** The clauses that a proof text has nothing for: it is no JSON, brings no header, and discloses nothing. */
export const clausesWithoutText: readonly ClauseId[] = ['V2', 'V9', 'V10', 'V13'];

/** What is asked of a proof text once it is read. */
export const textJudgements: readonly (readonly [ClauseId, Judgement])[] = judgements
  .filter(([clause]) => !clausesWithoutText.includes(clause))
  .map(([clause, problemOf]) => [clause, clause === 'V11' ? entryProblem : problemOf]);

/** The proof of a bundle as a text by itself, with the entry, as it was sealed, in its line `extra`. */
export function proofTextOf({ proof, entry }: ProofBundle): string {
  const read = readTlogProof(proof);
  if ('problem' in read) throw new RangeError('A bundle holds a proof text');
  return tlogProofText({ ...read.value, extra: entryText(entry) });
}

/** Reads a proof text as if a bundle were around it: clauses V3 to V6. Keys are those that the reader brings. */
export function openProofText(text: string, by: Verification): OpenBundle | Failure {
  const proof = readTlogProof(text);
  if ('problem' in proof) return { clause: 'V3', problem: proof.problem };
  const signed = readCheckpoint(proof.value.checkpoint);
  if ('problem' in signed) return { clause: 'V4', problem: signed.problem };
  const history = historyFor(signed.value, by);
  if ('clause' in history) return history;
  const bundle: ProofBundle = {
    format: bundleFormat,
    issuer: signed.value.checkpoint.origin.split('/').at(-1) ?? '',
    header: {},
    headerProof: [],
    entry: entryFor(proof.value, by) ?? {},
    index: proof.value.index,
    proof: text,
    keys: { first: '', rotations: [] },
  };
  return { bundle, proof: proof.value, signed: signed.value, history };
}

/** The keys of the log that the reader brings: in their order, or one that he trusts; a signing one before others. */
function historyFor(signed: SignedCheckpoint, by: Verification): KeyHistory | Failure {
  const { origin } = signed.checkpoint;
  const histories: KeyHistory[] = [];
  for (const keys of by.keys ?? []) {
    const history = readKeyHistory(keys, by);
    if ('problem' in history) return { clause: 'V5', problem: history.problem };
    if (history.value[0].key.name === origin) histories.push(history.value);
  }
  if (histories[0] !== undefined) return histories[0];
  const own = by.trustedKeys.filter(({ name, use }) => name === origin && use === 'log');
  const signing = own.find((key) => signingOf(key, signed.note, by.ed25519) !== 'unsigned') ?? own[0];
  if (signing === undefined) return { clause: 'V6', ...refused('seal.problem.key-not-trusted') };
  return [{ key: signing, from: 0 }];
}

function entryProblem({ proof, signed }: OpenBundle, by: Verification): Problem | undefined {
  if (proof.index === 0) return refused('seal.problem.header-index').problem;
  const entry = entryFor(proof, by);
  if (entry === undefined) return refused('seal.problem.entry-missing').problem;
  const leaf = leafHash(entryLeaf(entry, by.sha256), by.sha256);
  return inclusionProblem({ ...signed.checkpoint, index: proof.index, leaf, hashes: proof.hashes }, by.sha256);
}

/** The entry that the reader has, or the one in the line `extra`. */
function entryFor({ extra }: TlogProof, { entry }: Verification): JsonObject | undefined {
  if (entry !== undefined) return entry;
  return extra === undefined ? undefined : entryIn(extra);
}

function entryIn(extra: Uint8Array): JsonObject | undefined {
  const text = fromUtf8(extra);
  if (text?.startsWith(entryDomain) !== true) return undefined;
  const json = readJson(text.slice(entryDomain.length));
  return 'value' in json && isJsonObject(json.value) ? json.value : undefined;
}
