import { bigEndian } from '../bytes/big-endian.ts';
import { joinBytes } from '../bytes/concatenation.ts';
import { longestLeaf } from '../tree/leaf.ts';
import type { NodeReader } from '../tree/range.ts';

/** How many hashes a full tile of C2SP tlog-tiles holds, and how many levels of the tree it stands for. */
export const tileWidth = 256;
export const tileHeight = 8;

/** One tile: `width` hashes of level 8 × `level` of the tree, from number 256 × `index` on. */
export interface TileAddress {
  readonly level: number;
  readonly index: number;
  readonly width: number;
}

/** Where a tile is published, below the address of the log. */
export function tilePath({ level, index, width }: TileAddress): string {
  return `tile/${level}/${indexPath(index)}${widthSuffix(width)}`;
}

/** Where the entries are published whose hashes stand in a tile of level 0. */
export function entriesPath({ index, width }: Omit<TileAddress, 'level'>): string {
  return `tile/entries/${indexPath(index)}${widthSuffix(width)}`;
}

/** 1234067 is `x001/x234/067`: three digits a folder, so that no folder grows too large and none has a file's name. */
function indexPath(index: number): string {
  const groups =
    String(index)
      .padStart(Math.ceil(String(index).length / 3) * 3, '0')
      .match(/.{3}/g) ?? [];
  return groups.map((digits, place) => (place < groups.length - 1 ? `x${digits}` : digits)).join('/');
}

function widthSuffix(width: number): string {
  return width === tileWidth ? '' : `.p/${width}`;
}

/** Every tile of a log of this size, the leaves' level first; the last of each level may be partial, and none is empty. */
export function tilesOfSize(size: number): readonly TileAddress[] {
  const tiles: TileAddress[] = [];
  for (let level = 0, hashes = size; hashes > 0; level += 1, hashes = Math.floor(hashes / tileWidth)) {
    tiles.push(...tilesOfLevel(level, hashes));
  }
  return tiles;
}

function tilesOfLevel(level: number, hashes: number): readonly TileAddress[] {
  return Array.from({ length: Math.ceil(hashes / tileWidth) }, (_, index) => ({
    level,
    index,
    width: Math.min(tileWidth, hashes - index * tileWidth),
  }));
}

/** The tiles that a log has at one size and did not have at an earlier one: what is to be written when it has grown. */
export function tilesSince({ from, to }: { readonly from: number; readonly to: number }): readonly TileAddress[] {
  const known = new Set(tilesOfSize(from).map(tilePath));
  return tilesOfSize(to).filter((tile) => !known.has(tilePath(tile)));
}

/** The bytes of a tile from the stored nodes. Throws a RangeError when the store lacks one. */
export function tileBytes({ level, index, width }: TileAddress, nodeAt: NodeReader): Uint8Array {
  return joinBytes(
    ...Array.from({ length: width }, (_, place) => {
      const hash = nodeAt({ level: level * tileHeight, index: index * tileWidth + place });
      if (hash === undefined) throw new RangeError(`The store lacks a hash of ${tilePath({ level, index, width })}`);
      return hash;
    }),
  );
}

/** A bundle of entries: the data of each leaf behind its length in two bytes. Throws a RangeError for a leaf that is too long. */
export function entryBundle(leaves: readonly Uint8Array[]): Uint8Array {
  return joinBytes(
    ...leaves.flatMap((data) => {
      if (data.length > longestLeaf) throw new RangeError('A leaf of more than 65,535 bytes cannot be bundled');
      return [bigEndian(BigInt(data.length), 2), data];
    }),
  );
}
