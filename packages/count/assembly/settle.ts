import {
  abstainAt,
  againstAt,
  boxAt,
  entryAt,
  inFavourAt,
  isMalformedAt,
  resolutionAt,
  rowOf,
  strengthAt,
  weightAt,
  wideRowOf,
} from './batch';
import { bring, putInto } from './box';
import { batch, boxes, classCount, closed, entries } from './facts';
import { groupOf, marksShift, metaAt, sharesAt } from './table';

/**
 * Puts lines of the batch, from one on, into their boxes as long as nothing at all is in the way of a line: no cause for which it
 * could be refused, no member whom anything binds. Gives the line at which it stopped, on which the judge has the word; `count`
 * where there is none.
 */
export function settleLines(from: i32, count: i32): i32 {
  for (let nth = from; nth < count; nth += 1) if (!settleLine(nth)) return nth;
  return count;
}

function settleLine(nth: i32): bool {
  const row = rowOf(batch, nth);
  const wideRow = wideRowOf(batch, nth);
  const entry = load<i32>(row, entryAt);
  const resolution = load<i32>(row, resolutionAt);
  const strength = load<i8>(batch + (nth as usize), strengthAt) as i32;
  if ((entry | resolution | strength) < 0 || load<u8>(batch + (nth as usize), isMalformedAt) !== 0) return false;
  const member = entries + ((entry as usize) << 2);
  const meta = load<u32>(member, metaAt);
  if (meta >>> (marksShift as u32) !== 0) return false;
  if (load<u8>(closed + ((resolution * classCount + groupOf(meta)) as usize)) !== 0) return false;
  const inFavour = load<f64>(wideRow, inFavourAt);
  const against = load<f64>(wideRow, againstAt);
  const abstain = load<f64>(wideRow, abstainAt);
  const weight = load<f64>(wideRow, weightAt);
  // Three plain counts come to less than 2^53, so that this is exact also against shares that are not.
  if (!(inFavour + against + abstain <= (load<u64>(member, sharesAt) as f64))) return false;
  if (!(inFavour >= 0 && against >= 0 && abstain >= 0 && weight < Infinity)) return false;
  bring(inFavour as u64, against as u64, abstain as u64);
  putInto(boxes + ((load<u32>(row, boxAt) as usize) << 2), weight, strength);
  return true;
}

/** Puts a line of the batch into its box with counts that the judge has come to. */
export function putLine(nth: i32, inFavour: u64, against: u64, abstain: u64): void {
  bring(inFavour, against, abstain);
  const weight = load<f64>(wideRowOf(batch, nth), weightAt);
  const strength = load<i8>(batch + (nth as usize), strengthAt) as i32;
  putInto(boxes + ((load<u32>(rowOf(batch, nth), boxAt) as usize) << 2), weight, strength);
}
