import { boxAt, entryAt, hashAt, notLookedUp, resolutionAt, rowOf, wantedAt, wordsRowOf } from './batch';
import { batch, boxBytes, boxes, entries, mask, resolutions } from './facts';
import { isSame } from './key';
import { findKey, firstPlace, metaAt, valueAt } from './table';

/**
 * Looks the members of a batch up, and where the boxes of its lines are. Memory is read ahead, in loops that decide nothing: the
 * processor then waits for many places at once. The number that it gives only keeps those loops from being left out.
 */
export function findBoxes(count: i32): i32 {
  const ahead = readEntries(count);
  for (let nth = 0; nth < count; nth += 1) findBox(nth);
  return ahead ^ readBoxes(count);
}

function readEntries(count: i32): i32 {
  let read = 0;
  for (let nth = 0; nth < count; nth += 1)
    read ^= load<i32>(firstPlace(entries, mask, load<u32>(rowOf(batch, nth), hashAt)), metaAt);
  return read;
}

function readBoxes(count: i32): i32 {
  const last = boxBytes - 4;
  let read = 0;
  for (let nth = 0; nth < count; nth += 1) {
    const box = boxes + ((load<u32>(rowOf(batch, nth), boxAt) as usize) << 2);
    read ^= load<i32>(box) ^ load<i32>(box + last);
  }
  return read;
}

function findBox(nth: i32): void {
  const row = rowOf(batch, nth);
  const entry = load<i32>(row, entryAt) === notLookedUp ? lookedUp(nth, row) : load<i32>(row, entryAt);
  store<i32>(row, entry, entryAt);
  const resolution = load<i32>(row, resolutionAt);
  const holding = entry < 0 ? 0 : load<i32>(entries + ((entry as usize) << 2), valueAt);
  const isNone = (entry | resolution) < 0;
  store<i32>(row, isNone ? 0 : (holding * resolutions + resolution) * ((boxBytes >> 2) as i32), boxAt);
}

/** The entry of a line's member, which is often that of the line before: the lines of a form stand together. */
function lookedUp(nth: i32, row: usize): i32 {
  const words = v128.load(wordsRowOf(batch, nth));
  const wanted = load<i32>(row, wantedAt);
  const isAgain =
    nth > 0 && wanted === load<i32>(row - 4, wantedAt) && isSame(words, v128.load(wordsRowOf(batch, nth - 1)));
  if (isAgain) return load<i32>(row - 4, entryAt);
  return findKey(entries, mask, words, wanted, load<u32>(row, hashAt));
}
