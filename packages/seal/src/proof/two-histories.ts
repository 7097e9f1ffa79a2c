import { readCheckpoint, type SignedCheckpoint } from '../note/checkpoint.ts';
import { type KeyHistory, logSignatureProblem, type SealMeans } from '../note/key-history.ts';
import { type Outcome, type Problem, refused } from '../problem.ts';
import { consistencyProblem } from '../tree/consistency-proof.ts';

/** Two checkpoints of one log that two readers were given, and the hashes that should join them, where there are any. */
export interface TwoViews {
  readonly first: string;
  readonly second: string;
  readonly consistency?: readonly Uint8Array[];
}

/** The two signed texts that cannot, or need not, both be true. Whoever holds them can show them to anyone. */
export interface Evidence {
  readonly older: string;
  readonly newer: string;
  readonly problem: Problem;
}

/**
 * What two checkpoints say of their log. `two-histories`: it signed two roots for one size, which nothing can explain.
 * `unjoined`: no proof joins them, so the log has to give one; a log with one history always can.
 */
export type Comparison =
  | { readonly verdict: 'one-history' }
  | { readonly verdict: 'two-histories'; readonly evidence: Evidence }
  | { readonly verdict: 'unjoined'; readonly evidence: Evidence };

/** Compares what two readers were shown. Only checkpoints that the log signed can be evidence: others are refused. */
export function compareViews(views: TwoViews, history: KeyHistory, means: SealMeans): Outcome<Comparison> {
  const first = readSigned(views.first, history, means);
  if ('problem' in first) return first;
  const second = readSigned(views.second, history, means);
  if ('problem' in second) return second;
  const isInOrder = first.value.checkpoint.size <= second.value.checkpoint.size;
  const pair = isInOrder ? { older: first.value, newer: second.value } : { older: second.value, newer: first.value };
  return { value: comparison(pair, views.consistency, means) };
}

function readSigned(text: string, history: KeyHistory, { ed25519 }: SealMeans): Outcome<SignedCheckpoint> {
  const signed = readCheckpoint(text);
  if ('problem' in signed) return signed;
  const problem = logSignatureProblem(signed.value, history, ed25519);
  return problem === undefined ? signed : { problem };
}

interface Pair {
  readonly older: SignedCheckpoint;
  readonly newer: SignedCheckpoint;
}

function comparison(pair: Pair, hashes: readonly Uint8Array[] | undefined, means: SealMeans): Comparison {
  const { older, newer } = pair;
  const problem = joinProblem(pair, hashes, means);
  if (problem === undefined) return { verdict: 'one-history' };
  const evidence = { older: older.text, newer: newer.text, problem };
  return { verdict: isPlain(pair) ? 'two-histories' : 'unjoined', evidence };
}

function joinProblem(
  pair: Pair,
  hashes: readonly Uint8Array[] | undefined,
  { sha256 }: SealMeans,
): Problem | undefined {
  const [older, newer] = [pair.older.checkpoint, pair.newer.checkpoint];
  if (isPlain(pair)) return consistencyProblem({ older, newer, hashes: [] }, sha256);
  if (hashes !== undefined) return consistencyProblem({ older, newer, hashes }, sha256);
  return refused('seal.problem.consistency-missing', { size: { number: BigInt(older.size) } }).problem;
}

/** Whether the roots alone decide: the sizes are equal, or the older log is empty. */
function isPlain({ older, newer }: Pair): boolean {
  return older.checkpoint.size === 0 || older.checkpoint.size === newer.checkpoint.size;
}
