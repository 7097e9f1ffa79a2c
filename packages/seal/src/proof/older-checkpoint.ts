import { readCheckpoint, type SignedCheckpoint } from '../note/checkpoint.ts';
import { logSignatureProblem } from '../note/key-history.ts';
import { type Outcome, type Problem, refused } from '../problem.ts';
import { consistencyProblem } from '../tree/consistency-proof.ts';
import type { OpenBundle } from './open-bundle.ts';
import type { ConsistencyPart } from './proof-bundle.ts';
import { readHashes } from './tlog-proof.ts';
import type { Verification } from './verification.ts';

/** What stops the bundle from continuing the checkpoint that the reader holds (V12); nothing where the reader holds none. */
export function olderProblem(opened: OpenBundle, by: Verification): Problem | undefined {
  if (by.olderCheckpoint === undefined) return undefined;
  const older = readCheckpoint(by.olderCheckpoint);
  if ('problem' in older) return older.problem;
  return ownershipProblem(older.value, opened, by) ?? growthProblem(older.value, opened, by);
}

/** The reader's checkpoint must be one of the same log, signed by the key that was in force at its size. */
function ownershipProblem(older: SignedCheckpoint, opened: OpenBundle, by: Verification): Problem | undefined {
  const { origin } = older.checkpoint;
  if (origin === opened.signed.checkpoint.origin) return logSignatureProblem(older, opened.history, by.ed25519);
  return refused('seal.problem.older-origin', { origin: { quote: origin } }).problem;
}

function growthProblem(held: SignedCheckpoint, { bundle, signed }: OpenBundle, by: Verification): Problem | undefined {
  const [older, newer] = [held.checkpoint, signed.checkpoint];
  const needsHashes = older.size > 0 && older.size < newer.size;
  const hashes = needsHashes ? hashesFrom(older.size, bundle.consistency) : { value: [] };
  return 'problem' in hashes ? hashes.problem : consistencyProblem({ older, newer, hashes: hashes.value }, by.sha256);
}

function hashesFrom(size: number, part: ConsistencyPart | undefined): Outcome<readonly Uint8Array[]> {
  const wanted = { number: BigInt(size) };
  if (part === undefined) return refused('seal.problem.consistency-missing', { size: wanted });
  if (part.from === size) return readHashes(part.hashes);
  return refused('seal.problem.consistency-size', { size: wanted, from: { number: BigInt(part.from) } });
}
