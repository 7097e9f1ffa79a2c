import { hashAt, rowOf, wordsRowOf } from './batch';
import { batch, entries, mask } from './facts';
import { bytesInWords, hashOf, isSame, wordsOf } from './key';
import { firstPlace, keyBits, metaAt, pairs, sharesAt, valueAt, wantedMeta } from './table';

/** The columns of all holdings: bytes of their members and where each begins, classes, and shares in two words. */
let bytes: usize = 0;
let starts: usize = 0;
let classes: usize = 0;
let low: usize = 0;
let high: usize = 0;

/** Says where it stands who holds, and of which class. */
export function setHolders(members: usize, begins: usize, groups: usize): void {
  bytes = members;
  starts = begins;
  classes = groups;
}

/** Says where the shares stand. */
export function setShares(lows: usize, highs: usize): void {
  low = lows;
  high = highs;
}

/**
 * Puts holdings, from one on, into the table of members; no more at once than a batch has lines. Gives how many were put before
 * one on which somebody else has the word: its member is long, or is there in this class.
 */
export function putHoldings(first: i32, count: i32): i32 {
  readAhead(first, count);
  for (let nth = 0; nth < count; nth += 1) if (!putHolding(first + nth, nth)) return nth;
  return count;
}

/** Works the keys out, and reads the memory where they will be put in a loop that decides nothing. */
function readAhead(first: i32, count: i32): i32 {
  let read = 0;
  for (let nth = 0; nth < count; nth += 1) {
    const begin = load<i32>(rowOf(starts, first + nth));
    const length = load<i32>(rowOf(starts, first + nth), 4) - begin;
    const words = wordsOf(v128.load(bytes + (begin as usize)), length);
    const hash = hashOf(words, length);
    v128.store(wordsRowOf(batch, nth), words);
    store<u32>(rowOf(batch, nth), hash, hashAt);
    read ^= load<i32>(firstPlace(entries, mask, hash), metaAt);
  }
  return read;
}

function putHolding(holding: i32, nth: i32): bool {
  const begin = load<i32>(rowOf(starts, holding));
  const length = load<i32>(rowOf(starts, holding), 4) - begin;
  if (length > bytesInWords) return false;
  const words = v128.load(wordsRowOf(batch, nth));
  const wanted = wantedMeta(load<u8>(classes + (holding as usize)) as i32, length);
  let slot = load<u32>(rowOf(batch, nth), hashAt) & mask & pairs;
  for (;;) {
    const entry = entries + ((slot as usize) << 5);
    const meta = load<i32>(entry, metaAt) & keyBits;
    if (meta === 0) break;
    if (meta === wanted && isSame(words, v128.load(entry))) return false;
    slot = (slot + 1) & mask;
  }
  const entry = entries + ((slot as usize) << 5);
  v128.store(entry, words);
  store<i32>(entry, wanted, metaAt);
  store<i32>(entry, holding, valueAt);
  store<i32>(entry, load<i32>(rowOf(low, holding)), sharesAt);
  store<i32>(entry, load<i32>(rowOf(high, holding)), sharesAt + 4);
  return true;
}
