import { readJson } from '../json/read-json.ts';
import { readCheckpoint, type SignedCheckpoint } from '../note/checkpoint.ts';
import { type KeyHistory, readKeyHistory, type SealMeans } from '../note/key-history.ts';
import { type Outcome, type Problem, refused } from '../problem.ts';
import type { ClauseId } from './clause.ts';
import type { ProofBundle } from './proof-bundle.ts';
import { readBundle } from './read-bundle.ts';
import { readTlogProof, type TlogProof } from './tlog-proof.ts';

/** The parts of a bundle once they are read, before anything of them is believed. */
export interface OpenBundle {
  readonly bundle: ProofBundle;
  readonly proof: TlogProof;
  readonly signed: SignedCheckpoint;
  readonly history: KeyHistory;
}

/** The clause that does not hold, and why. */
export interface Failure {
  readonly clause: ClauseId;
  readonly problem: Problem;
}

/** Reads the parts of a bundle from the text of its file: clauses V1 to V5. */
export function openBundle(text: string, means: SealMeans): OpenBundle | Failure {
  const json = readJson(text);
  if ('problem' in json) return { clause: 'V1', problem: json.problem };
  const bundle = readBundle(json.value);
  if ('problem' in bundle) return { clause: 'V2', problem: bundle.problem };
  const proof = readProof(bundle.value);
  if ('problem' in proof) return { clause: 'V3', problem: proof.problem };
  const signed = readCheckpoint(proof.value.checkpoint);
  if ('problem' in signed) return { clause: 'V4', problem: signed.problem };
  const history = readKeyHistory(bundle.value.keys, means);
  if ('problem' in history) return { clause: 'V5', problem: history.problem };
  return { bundle: bundle.value, proof: proof.value, signed: signed.value, history: history.value };
}

function readProof({ proof, index }: ProofBundle): Outcome<TlogProof> {
  const read = readTlogProof(proof);
  if ('problem' in read || read.value.index === index) return read;
  const figures = { stated: { number: BigInt(index) }, proven: { number: BigInt(read.value.index) } };
  return refused('seal.problem.index-differs', figures);
}
