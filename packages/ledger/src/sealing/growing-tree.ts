import { emptyFrontier, type Frontier, isSameBytes, joinBytes, rootOf, withLeaf } from '@tenfold/seal';
import { sha256 } from '../surroundings.ts';
import { rootOfTile, TILE_WIDTH, type TileAddress } from './tiles.ts';

/** A tile as it is stored: its hashes one after another, and their root. */
export interface StoredTile {
  readonly hashes: Uint8Array;
  readonly root: Uint8Array;
}

/** A log that grows leaf by leaf, whose tiles are held against those stored as they become complete. */
export class Growing {
  readonly #tileAt: (address: TileAddress) => Promise<StoredTile | undefined>;
  readonly #open: Uint8Array[][] = [];
  readonly #done: bigint[] = [];
  #frontier: Frontier = emptyFrontier();

  constructor(tileAt: (address: TileAddress) => Promise<StoredTile | undefined>) {
    this.#tileAt = tileAt;
  }

  get size(): number {
    return this.#frontier.size;
  }

  root(): Uint8Array {
    return rootOf(this.#frontier, sha256);
  }

  /** Takes a leaf; gives the tile that it completes, where that is not stored as it should be. */
  async add(leaf: Uint8Array): Promise<WrongTile | null> {
    this.#frontier = withLeaf(this.#frontier, leaf, sha256);
    let hash = leaf;
    for (let level = 0; ; level += 1) {
      const hashes = this.#open[level] ?? [];
      hashes.push(hash);
      this.#open[level] = hashes;
      if (BigInt(hashes.length) < TILE_WIDTH) return null;
      const index = this.#done[level] ?? 0n;
      hash = rootOfTile(hashes);
      const stored = await this.#tileAt({ level, index });
      if (stored === undefined || !isTileOf(stored, hashes, hash)) return wrongTile({ level, index }, hashes, stored);
      this.#open[level] = [];
      this.#done[level] = index + 1n;
    }
  }
}

/** A tile that is not as the leaves make it, and the number of the first leaf that differs, where one can be told. */
export interface WrongTile {
  readonly tile: string;
  readonly leaf: bigint | null;
}

function isTileOf(stored: StoredTile, hashes: readonly Uint8Array[], root: Uint8Array): boolean {
  return isSameBytes(stored.root, root) && isSameBytes(stored.hashes, joinBytes(...hashes));
}

function wrongTile(
  { level, index }: TileAddress,
  hashes: readonly Uint8Array[],
  stored: StoredTile | undefined,
): WrongTile {
  const differs = (hash: Uint8Array, at: number): boolean =>
    stored !== undefined && !isSameBytes(stored.hashes.subarray(at * hash.length, (at + 1) * hash.length), hash);
  const place = level > 0 ? -1 : hashes.findIndex(differs);
  return { tile: `${level}/${index}`, leaf: place < 0 ? null : index * TILE_WIDTH + BigInt(place) };
}
