import {
  entryWords,
  firstPlace,
  keyBits,
  type KeyTable,
  lengthMask,
  metaWord,
  noKey,
  otherGroup,
  pairs,
} from '../keys/key-table.ts';
import { type Batch, notLookedUp } from './batch.ts';

/** Looks the members of a batch up. */
export function lookUp(batch: Batch, table: KeyTable): void {
  fetchEntries(batch, table);
  const { count, entry } = batch;
  for (let nth = 0; nth < count; nth += 1) {
    if (entry[nth] === notLookedUp) entry[nth] = entryOf(batch, nth, table);
  }
}

/**
 * Reads a word of each entry where a member is first looked for. A loop that does nothing else and decides nothing has the
 * processor wait for many places of memory at once; what follows then finds them near.
 */
function fetchEntries({ count, hash }: Batch, { entries, mask }: KeyTable): number {
  let sum = 0;
  for (let nth = 0; nth < count; nth += 1)
    sum ^= entries[firstPlace({ mask }, hash[nth] as number) + metaWord] as number;
  return sum;
}

/** What `findKey` would find for a key of up to sixteen bytes. */
function entryOf({ w0, w1, w2, w3, hash, wanted }: Batch, nth: number, { entries, mask }: KeyTable): number {
  const key = wanted[nth] as number;
  let found = noKey;
  for (let slot = (hash[nth] as number) & mask & pairs; ; slot = (slot + 1) & mask) {
    const at = slot * entryWords;
    const meta = (entries[at + metaWord] as number) & keyBits;
    if (meta === 0) return found;
    if (entries[at] !== w0[nth] || entries[at + 1] !== w1[nth]) continue;
    if (entries[at + 2] !== w2[nth] || entries[at + 3] !== w3[nth]) continue;
    if (meta === key) return at;
    // The same words may be the beginning of a longer key.
    if ((meta & lengthMask) === (key & lengthMask)) found = otherGroup;
  }
}
