import { type NodeAddress, type NodeReader, readerOf, type TreeNode } from '@tenfold/seal';
import type { PoolClient } from 'pg';
import { hashesFrom, rootOfTile, type TileAddress } from './tiles.ts';

/** How many levels of the tree one tile stands for, and how many hashes it holds. */
const TILE_HEIGHT = 8;
const TILE_WIDTH = 256;

/** Where the hashes stand that a node is made of: in which tile, from which place on, how many. */
interface HashRun extends TileAddress {
  readonly start: number;
  readonly count: number;
}

/**
 * Reads nodes of an issuer's log: each from one row of a complete tile, or from the hashes of one that is not complete yet.
 * What it costs depends on how many nodes are asked for, not on the length of the log.
 */
export async function readNodes(
  client: PoolClient,
  issuer: string,
  addresses: readonly NodeAddress[],
): Promise<NodeReader> {
  const runs = addresses.map(runOf);
  const tiles = await readTiles(client, issuer, runs);
  const nodes: TreeNode[] = [];
  for (const [at, address] of addresses.entries()) {
    const { start, count, ...tile } = runs[at] as HashRun;
    const run = tiles.get(nameOf(tile))?.slice(start, start + count) ?? [];
    if (run.length === count) nodes.push({ ...address, hash: rootOfTile(run) });
  }
  return readerOf(nodes);
}

/** The hashes of each tile that is named, asked for all at once. */
async function readTiles(
  client: PoolClient,
  issuer: string,
  wanted: readonly TileAddress[],
): Promise<ReadonlyMap<string, readonly Uint8Array[]>> {
  const addresses = new Map(wanted.map(({ level, index }) => [nameOf({ level, index }), { level, index }]));
  const read = [...addresses].map(async ([name, address]) => [name, await readTile(client, issuer, address)] as const);
  return new Map(await Promise.all(read));
}

function nameOf({ level, index }: TileAddress): string {
  return `${level}/${index}`;
}

function runOf({ level, index }: NodeAddress): HashRun {
  const first = index * 2 ** (level % TILE_HEIGHT);
  return {
    level: Math.floor(level / TILE_HEIGHT),
    index: BigInt(Math.floor(first / TILE_WIDTH)),
    start: first % TILE_WIDTH,
    count: 2 ** (level % TILE_HEIGHT),
  };
}

/** The hashes of a tile that is stored, or of one that is not complete. */
export async function readTile(
  client: PoolClient,
  issuer: string,
  { level, index }: TileAddress,
): Promise<readonly Uint8Array[]> {
  const { rows } = await client.query<{ readonly hashes: Uint8Array }>(
    'select hashes from tenfold.tile where issuer = $1 and level = $2 and tile_index = $3',
    [issuer, level, index],
  );
  const [stored] = rows;
  return stored === undefined ? hashesFrom(client, issuer, { level, index }) : cut(stored.hashes);
}

function cut(bytes: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: bytes.length / 32 }, (_, place) => bytes.subarray(place * 32, place * 32 + 32));
}
