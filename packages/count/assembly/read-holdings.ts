import { batchLines } from './batch';
import { countEnd, readCount } from './count-field';
import { groups } from './facts';
import { readUpTo, room, roomEnd } from './piece';
import { comma, lineAfter, lowBytes } from './marks';

/** Where among holdings that were read their columns begin: the bytes of the members one after another, then columns of four bytes. */
export const memberBytesAt: i32 = 0;
export const memberEndAt: i32 = memberBytesAt + (batchLines + 1) * 16;
export const groupAt: i32 = memberEndAt + batchLines * 4;
export const lowAt: i32 = groupAt + batchLines * 4;
export const highAt: i32 = lowAt + batchLines * 4;
export const holdingLineAt: i32 = highAt + batchLines * 4;
export const holdingsBytes: i32 = holdingLineAt + batchLines * 4;

/**
 * Reads lines of a register of members of the form that almost all have, and gives how many: member, class and shares, no
 * quotation mark, a member of less than sixteen bytes, a class of one letter that is known. It stops before the first line that
 * differs in the least, at the end of the piece, or after as many as there is room for.
 */
export function readHoldings(into: usize, start: usize, line: i32): i32 {
  let at = room + start;
  let nth = 0;
  let filled = into + (memberBytesAt as usize);
  while (nth < batchLines && at < roomEnd) {
    const bytes = v128.load(at);
    const low = lowBytes(bytes);
    const length = ctz(low) as usize;
    if (low === 0 || length === 0 || load<u8>(at + length) !== comma) break;
    const group = load<i16>(groups + ((load<u8>(at + length, 1) as usize) << 1)) as i32;
    if (group < 0 || load<u8>(at + length, 2) !== comma) break;
    const shares = readCount(at + length + 3);
    const behind: usize = shares < 0 ? 0 : lineAfter(countEnd);
    if (behind === 0) break;
    // What is stored beyond the member is written over by the next one.
    v128.store(filled, bytes);
    filled += length;
    const row = into + ((nth as usize) << 2);
    store<i32>(row, (filled - into) as i32, memberEndAt);
    store<i32>(row, group, groupAt);
    store<i32>(row, shares as i32, lowAt);
    store<i32>(row, (shares >> 32) as i32, highAt);
    store<i32>(row, line + nth, holdingLineAt);
    nth += 1;
    at = behind;
  }
  readUpTo(at);
  return nth;
}
