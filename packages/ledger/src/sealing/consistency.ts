import { base64Of, consistencyProof, nodesForConsistency } from '@tenfold/seal';
import type { PoolClient } from 'pg';
import { type Refused, refusedFor } from '../refused.ts';
import { sha256 } from '../surroundings.ts';
import { readLatestCheckpoint } from './checkpoints.ts';
import { readNodes } from './log-nodes.ts';

/** The proof that a log of one size continues that of an older one. */
export interface ConsistencyProof {
  readonly from: number;
  readonly to: number;
  /** The hashes of RFC 9162 2.1.4.1 in Base 64. */
  readonly hashes: readonly string[];
}

/** Proves that nothing was rewritten between two sizes; the newer one is that of the latest checkpoint if left out. */
export async function proveConsistency(
  client: PoolClient,
  issuer: string,
  { from, to: wanted }: { readonly from: number; readonly to?: number | undefined },
): Promise<ConsistencyProof | Refused> {
  const latest = await readLatestCheckpoint(client, issuer);
  if (latest === undefined) return refusedFor('conflict', 'ledger.no-checkpoint');
  const to = wanted ?? latest.size;
  const figures = { size: { number: BigInt(Math.min(to, latest.size)) } };
  if (to > latest.size || from < 1 || from > to) return refusedFor('invalid', 'ledger.older-not-older', figures);
  const nodeAt = await readNodes(client, issuer, nodesForConsistency({ from, to }));
  return { from, to, hashes: consistencyProof({ from, to }, nodeAt, sha256).map(base64Of) };
}
