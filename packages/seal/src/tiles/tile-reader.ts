import { hashLength, nodeHash, type Sha256 } from '../tree/hashing.ts';
import type { NodeReader } from '../tree/range.ts';
import type { NodeAddress } from '../tree/tree.ts';
import { type TileAddress, tileHeight, tilePath, tilesOfSize, tileWidth } from './tile.ts';

/** The tiles in which the given nodes of a log of this size stand, each once: what a mirror's reader has to fetch. */
export function tilesForNodes(nodes: readonly NodeAddress[], size: number): readonly TileAddress[] {
  const wanted = new Set(nodes.map((node) => placeName(firstHashOf(node))));
  return tilesOfSize(size).filter((tile) => wanted.has(placeName(tile)));
}

/** Reads nodes out of tiles that are at hand by their paths: those that `tilesForNodes` names, for a log of this size. */
export function readerOfTiles(files: ReadonlyMap<string, Uint8Array>, size: number, sha256: Sha256): NodeReader {
  const tiles = new Map(tilesOfSize(size).map((tile) => [placeName(tile), files.get(tilePath(tile))]));
  return (node) => {
    const { start, ...place } = firstHashOf(node);
    const count = 2 ** (node.level % tileHeight);
    const bytes = tiles.get(placeName(place))?.slice(start * hashLength, (start + count) * hashLength);
    return bytes?.length === count * hashLength ? rootOfHashes(bytes, sha256) : undefined;
  };
}

/** In which tile, and from which of its hashes on, the hashes stand that a node is made of. */
function firstHashOf({ level, index }: NodeAddress): Omit<TileAddress, 'width'> & { readonly start: number } {
  const first = index * 2 ** (level % tileHeight);
  return { level: Math.floor(level / tileHeight), index: Math.floor(first / tileWidth), start: first % tileWidth };
}

function placeName({ level, index }: Omit<TileAddress, 'width'>): string {
  return `${level}/${index}`;
}

/** The root over a power of two of hashes that stand one after another. */
function rootOfHashes(hashes: Uint8Array, sha256: Sha256): Uint8Array {
  if (hashes.length === hashLength) return hashes;
  const half = hashes.length / 2;
  const left = rootOfHashes(hashes.subarray(0, half), sha256);
  const right = rootOfHashes(hashes.subarray(half), sha256);
  return nodeHash({ left, right }, sha256);
}
