import { type Disclosure, type JsonObject, makeBundle, nodesForBundle, type ProofBundle } from '@tenfold/seal';
import type { PoolClient } from 'pg';
import { chosenOf, openEntries, type OpenedEntry } from '../disclosure/open-entries.ts';
import { jsonOf, readEntriesById } from '../read/entries.ts';
import { isRefused, type Refused, refusedFor } from '../refused.ts';
import { sha256 } from '../surroundings.ts';
import { readCheckpointAt, readLatestCheckpoint, type StoredCheckpoint } from './checkpoints.ts';
import { readLogKeys } from './log-key-history.ts';
import { readNodes } from './log-nodes.ts';

/** What is to be proved. */
export interface ProofAsked {
  /** The id of the entry. */
  readonly entry: string;
  /** The size of the checkpoint under which; the latest one if left out. */
  readonly size?: number;
  /** The size of an older checkpoint that the reader holds, for which nothing may have been rewritten. */
  readonly olderSize?: number;
  /** Which sealed values of the entry are to be opened, for a reader who may see them; none if left out. */
  readonly disclose?: 'all' | readonly string[];
  /** A time-stamp token over the body of the checkpoint. */
  readonly timestamp?: Uint8Array;
}

/** The proof that an entry is in the log under a checkpoint. */
export async function proveEntry(
  client: PoolClient,
  issuer: string,
  asked: ProofAsked,
): Promise<ProofBundle | Refused> {
  const [entry] = await readEntriesById(client, issuer, [asked.entry]);
  if (entry === undefined) return refusedFor('unknown', 'ledger.no-entry', { entry: { quote: asked.entry } });
  const checkpoint = await checkpointFor(client, issuer, asked);
  if ('refused' in checkpoint) return checkpoint;
  const index = Number(entry.number);
  const wrong = refuseSizes({ index, size: checkpoint.size, olderSize: asked.olderSize });
  if (wrong !== null) return wrong;
  const json = jsonOf(entry) as JsonObject;
  const disclosures = await disclosuresFor(client, issuer, { json, asked });
  if (isRefused(disclosures)) return disclosures;
  const { olderSize, timestamp } = asked;
  const older = olderSize === undefined ? {} : { olderSize };
  const more = {
    ...older,
    ...(disclosures.length === 0 ? {} : { disclosures }),
    ...(timestamp === undefined ? {} : { timestamp }),
  };
  const nodeAt = await readNodes(client, issuer, nodesForBundle({ index, size: checkpoint.size, ...older }));
  const keys = (await readLogKeys(client, issuer)) ?? { first: '', rotations: [] };
  const header = await readHeader(client, issuer);
  return makeBundle({ header, entry: json, index, checkpoint: checkpoint.text, keys, ...more }, nodeAt, sha256);
}

async function disclosuresFor(
  client: PoolClient,
  issuer: string,
  { json, asked: { disclose = [] } }: { readonly json: JsonObject; readonly asked: ProofAsked },
): Promise<readonly Disclosure[] | Refused> {
  if (disclose.length === 0) return [];
  const opened = await openEntries(client, issuer, [json]);
  if (isRefused(opened)) return opened;
  return chosenOf(opened[0] as OpenedEntry, disclose);
}

async function checkpointFor(
  client: PoolClient,
  issuer: string,
  { size }: ProofAsked,
): Promise<StoredCheckpoint | Refused> {
  const found =
    size === undefined ? await readLatestCheckpoint(client, issuer) : await readCheckpointAt(client, issuer, size);
  if (found !== undefined) return found;
  if (size === undefined) return refusedFor('conflict', 'ledger.no-checkpoint');
  return refusedFor('unknown', 'ledger.no-such-checkpoint', { size: { number: BigInt(size) } });
}

function refuseSizes({
  index,
  size,
  olderSize,
}: {
  readonly index: number;
  readonly size: number;
  readonly olderSize: number | undefined;
}): Refused | null {
  const figures = { size: { number: BigInt(size) } };
  if (index >= size) return refusedFor('conflict', 'ledger.entry-not-sealed', figures);
  if (olderSize === undefined || (Number.isSafeInteger(olderSize) && olderSize > 0 && olderSize <= size)) return null;
  return refusedFor('invalid', 'ledger.older-not-older', figures);
}

/** The header of an issuer's record, as it was sealed. */
export async function readHeader(client: PoolClient, issuer: string): Promise<JsonObject> {
  const { rows } = await client.query<{ readonly header: string }>(
    'select header from tenfold.issuer where issuer = $1',
    [issuer],
  );
  return JSON.parse(rows[0]?.header ?? '{}') as JsonObject;
}
