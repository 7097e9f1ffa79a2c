import { message } from '@tenfold/kernel';
import {
  consistencyProblem,
  consistencyProof,
  fromBase64,
  isJsonObject,
  nodesForConsistency,
  type Outcome,
  type Problem,
  readerOfTiles,
  readJson,
  type SignedCheckpoint,
  tilePath,
  tilesForNodes,
} from '@tenfold/seal';
import { type Given, isRefused, type Refused } from '../commands/command.ts';
import { sha256 } from '../seal/means.ts';
import { textOf } from '../seal/read-file.ts';
import { refusal, refusedAt } from '../seal/refuse.ts';
import type { LogSource } from './log-source.ts';

/** Two checkpoints of one log: the last one that was co-signed, and the one that is to be. */
export interface Growth {
  readonly before: SignedCheckpoint;
  readonly now: SignedCheckpoint;
}

/** What stops the log from having only grown; nothing where it has. */
export async function growthProblem(
  { before, now }: Growth,
  source: LogSource,
  given: Given,
): Promise<Problem | undefined | Refused> {
  const [older, newer] = [before.checkpoint, now.checkpoint];
  const hasGrown = older.size > 0 && older.size < newer.size;
  const hashes = hasGrown ? await hashesOf({ from: older.size, to: newer.size }, source, given) : [];
  return isRefused(hashes) ? hashes : consistencyProblem({ older, newer, hashes }, sha256);
}

interface Sizes {
  readonly from: number;
  readonly to: number;
}

/** The proof that was given, or else one worked out from the tiles of the log. */
async function hashesOf(sizes: Sizes, source: LogSource, given: Given): Promise<readonly Uint8Array[] | Refused> {
  const path = given.arguments.options.get('consistency');
  return path === undefined ? hashesFromTiles(sizes, source) : hashesInFile(sizes, path, given);
}

async function hashesFromTiles(sizes: Sizes, source: LogSource): Promise<readonly Uint8Array[] | Refused> {
  const files = new Map<string, Uint8Array>();
  for (const path of tilesForNodes(nodesForConsistency(sizes), sizes.to).map(tilePath)) {
    const bytes = await source.read(path);
    if (bytes === null) return refusal('witness-no-proof', sizesIn(sizes));
    if (!(bytes instanceof Uint8Array)) return bytes;
    files.set(path, bytes);
  }
  try {
    return consistencyProof(sizes, readerOfTiles(files, sizes.to, sha256), sha256);
  } catch (error) {
    // A tile that is shorter than it must be lacks the hashes.
    if (error instanceof RangeError) return refusal('witness-no-proof', sizesIn(sizes));
    throw error;
  }
}

/** A proof as the API gives it: `{from, to, hashes}`. */
async function hashesInFile(sizes: Sizes, path: string, given: Given): Promise<readonly Uint8Array[] | Refused> {
  const text = await textOf(path, given);
  if (typeof text !== 'string') return text;
  const json = proofIn(text);
  if ('problem' in json) return refusedAt(path, message('seal.refused.witness-proof-form'));
  const { from, to, hashes } = json.value;
  const isOurs = from === sizes.from && to === sizes.to;
  return isOurs ? hashes : refusedAt(path, message('seal.refused.witness-other-proof', sizesIn(sizes)));
}

function proofIn(text: string): Outcome<Sizes & { readonly hashes: readonly Uint8Array[] }> | { problem: null } {
  const json = readJson(text);
  const file = 'value' in json && isJsonObject(json.value) ? json.value : {};
  const { from, to, hashes: texts } = file;
  if (typeof from !== 'number' || typeof to !== 'number' || !Array.isArray(texts)) return { problem: null };
  const hashes = (texts as readonly unknown[]).map((one) => (typeof one === 'string' ? fromBase64(one) : undefined));
  const whole = hashes.filter((hash) => hash?.length === 32).filter((hash) => hash !== undefined);
  return whole.length === hashes.length ? { value: { from, to, hashes: whole } } : { problem: null };
}

function sizesIn({ from, to }: Sizes): { readonly from: { number: bigint }; readonly to: { number: bigint } } {
  return { from: { number: BigInt(from) }, to: { number: BigInt(to) } };
}
