import type { NodeReader } from './range.ts';
import type { NodeAddress, TreeNode } from './tree.ts';

/** A reader of nodes that are already at hand, as when they were fetched from a store that answers later. */
export function readerOf(nodes: Iterable<TreeNode>): NodeReader {
  const hashes = new Map<string, Uint8Array>();
  for (const node of nodes) hashes.set(nameOf(node), node.hash);
  return (address) => hashes.get(nameOf(address));
}

function nameOf({ level, index }: NodeAddress): string {
  return `${level}/${index}`;
}
