import { isSame } from './key';

/** What stands in the place of an entry that is not there; the second where the key is there in other groups only. */
export const noKey: i32 = -1;
export const otherGroup: i32 = -2;

/** Where in an entry of thirty-two bytes its words stand, behind the sixteen bytes of the key: as `key-table.ts` has it. */
export const metaAt: usize = 16;
export const valueAt: usize = 20;
export const sharesAt: usize = 24;

export const keyBits: i32 = 0x00ff_ffff;
const lengthMask: i32 = 0xffff;
const groupShift: i32 = 16;
export const pairs: u32 = 0xffff_fffe;

/** The bits of an entry's meta word above those of its key, by which something is to be looked at more closely. */
export const marksShift: i32 = 24;

/** The bits of a meta word that are wanted for a key of a length in a group. */
export function wantedMeta(group: i32, length: i32): i32 {
  return (group << groupShift) | length;
}

/** The group of an entry by its meta word. */
export function groupOf(meta: u32): i32 {
  return ((meta >>> groupShift) & 0xff) as i32;
}

/** Where a key with a hash is first looked for. */
export function firstPlace(entries: usize, mask: u32, hash: u32): usize {
  return entries + (((hash & mask & pairs) as usize) << 5);
}

/** In which word of a table the entry of a key of up to sixteen bytes begins; {@link noKey} or {@link otherGroup}. */
export function findKey(entries: usize, mask: u32, words: v128, wanted: i32, hash: u32): i32 {
  let found = noKey;
  let slot = hash & mask & pairs;
  let entry = entries + ((slot as usize) << 5);
  let meta = load<i32>(entry, metaAt) & keyBits;
  while (meta !== 0) {
    if (isSame(words, v128.load(entry))) {
      if (meta === wanted) return (slot << 3) as i32;
      // The same words may be the beginning of a longer key.
      if ((meta & lengthMask) === (wanted & lengthMask)) found = otherGroup;
    }
    slot = (slot + 1) & mask;
    entry = entries + ((slot as usize) << 5);
    meta = load<i32>(entry, metaAt) & keyBits;
  }
  return found;
}
