import { nodeHash } from '@tenfold/seal';
import type { PoolClient } from 'pg';
import { sha256 } from '../surroundings.ts';

/** A tile is a run of so many hashes of one level: 2 to the 8th, as the tiles of transparency logs are. */
export const TILE_WIDTH = 256n;

const leaves = `
  select 0::bigint as number, leaf as hash from tenfold.issuer where issuer = $1 and $2 = 0::bigint
  union all
  select number, leaf from tenfold.entry where issuer = $1 and number >= $2 and number < $2 + ${TILE_WIDTH}
  order by number`;

const roots = `
  select tile_index, root as hash from tenfold.tile
  where issuer = $1 and level = $3 - 1 and tile_index >= $2 and tile_index < $2 + ${TILE_WIDTH}
  order by tile_index`;

/**
 * Writes the tiles that new entries make complete. The leaf of entry `number` stands at that place in the log, for the
 * header of the issuer is its leaf 0.
 */
export async function completeTiles(
  client: PoolClient,
  issuer: string,
  { from, to }: { readonly from: bigint; readonly to: bigint },
): Promise<void> {
  let [first, past] = [from / TILE_WIDTH, (to + 1n) / TILE_WIDTH];
  for (let level = 0; first < past; level += 1) {
    for (let index = first; index < past; index += 1n) await writeTile(client, issuer, { level, index });
    [first, past] = [first / TILE_WIDTH, past / TILE_WIDTH];
  }
}

/** How many tiles of the lowest level are complete when an issuer has so many entries. */
export function tilesUpTo(size: bigint): bigint {
  return (size + 1n) / TILE_WIDTH;
}

/** Where a tile stands in its log. */
export interface TileAddress {
  readonly level: number;
  readonly index: bigint;
}

async function writeTile(client: PoolClient, issuer: string, { level, index }: TileAddress): Promise<void> {
  const hashes = await hashesFrom(client, issuer, { level, index });
  if (BigInt(hashes.length) !== TILE_WIDTH)
    throw new Error(`fault: tile ${level}/${index} of ${issuer} is not complete`);
  await client.query('insert into tenfold.tile (issuer, level, tile_index, hashes, root) values ($1, $2, $3, $4, $5)', [
    issuer,
    level,
    index,
    Buffer.concat(hashes),
    rootOfTile(hashes),
  ]);
}

/** The hashes that stand in a tile so far, from the leaves or from the tiles below it. */
export async function hashesFrom(
  client: PoolClient,
  issuer: string,
  { level, index }: TileAddress,
): Promise<readonly Uint8Array[]> {
  const start = index * TILE_WIDTH;
  const { rows } =
    level === 0
      ? await client.query<{ readonly hash: Uint8Array }>(leaves, [issuer, start])
      : await client.query<{ readonly hash: Uint8Array }>(roots, [issuer, start, level]);
  return rows.map(({ hash }) => hash);
}

/** The root of a complete subtree from the hashes at its foot; their number is a power of two. */
export function rootOfTile(hashes: readonly Uint8Array[]): Uint8Array {
  let row = hashes;
  while (row.length > 1) {
    const above: Uint8Array[] = [];
    for (let at = 0; at < row.length; at += 2) {
      above.push(nodeHash({ left: row[at] as Uint8Array, right: row[at + 1] as Uint8Array }, sha256));
    }
    row = above;
  }
  return row[0] as Uint8Array;
}
