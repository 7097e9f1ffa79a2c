import { hexOf } from '../bytes/hex.ts';
import { utf8 } from '../bytes/utf8.ts';
import { leafHash, type Sha256 } from '../tree/hashing.ts';
import { leafData, longestLeaf } from '../tree/leaf.ts';
import type { NodeReader } from '../tree/range.ts';
import { readerOf } from '../tree/stored-nodes.ts';
import { emptyFrontier, grown, type TreeNode } from '../tree/tree.ts';
import { entriesPath, entryBundle, tileBytes, tilePath, tilesOfSize, tileWidth } from './tile.ts';

/** A file of a published log: where it stands below the address of the log, and what is in it. */
export interface StaticFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * A whole log as the static files of C2SP tlog-tiles, which anyone can serve and mirror: the signed checkpoint, the tiles, the
 * bundles of entries. Where a leaf's text is too long for a bundle, its hash stands there, and the text in a file of its own.
 * `texts` are the whole texts of the leaves: that of the header, then those of the entries.
 */
export function staticFiles(texts: readonly Uint8Array[], checkpoint: string, sha256: Sha256): readonly StaticFile[] {
  const leaves = texts.map((text) => leafData(text, sha256));
  return [
    { path: 'checkpoint', bytes: utf8(checkpoint) },
    ...tileFiles(leaves, sha256),
    ...texts.filter((text) => text.length > longestLeaf).map((text) => longFile(text, sha256)),
  ];
}

/** The file of a leaf's text that is too long for a bundle, found by the hash that its leaf holds. */
export function longFile(text: Uint8Array, sha256: Sha256): StaticFile {
  return { path: `long/${hexOf(sha256(text))}`, bytes: text };
}

/** The tiles and bundles of a log from the data of its leaves. */
function tileFiles(leaves: readonly Uint8Array[], sha256: Sha256): readonly StaticFile[] {
  const nodeAt = nodesOf(leaves, sha256);
  return tilesOfSize(leaves.length).flatMap((tile) => {
    const hashes = { path: tilePath(tile), bytes: tileBytes(tile, nodeAt) };
    if (tile.level > 0) return [hashes];
    const begin = tile.index * tileWidth;
    return [hashes, { path: entriesPath(tile), bytes: entryBundle(leaves.slice(begin, begin + tile.width)) }];
  });
}

/** Every complete node of a log, from the data of its leaves. */
export function nodesOf(leaves: readonly Uint8Array[], sha256: Sha256): NodeReader {
  const nodes: TreeNode[] = [];
  let frontier = emptyFrontier();
  for (const data of leaves) {
    const growth = grown(frontier, leafHash(data, sha256), sha256);
    frontier = growth.frontier;
    nodes.push(...growth.nodes);
  }
  return readerOf(nodes);
}
