import { zero } from './marks';

/** What {@link readCount} gives for what is no count of up to fifteen digits. */
export const noCount: i64 = -1;

/** Digits that a plain number holds for certain. */
const mostDigits: i32 = 15;

/** Behind the count that was read last. */
export let countEnd: usize = 0;

/** Reads the digits at a place as a count, without a leading nought. */
export function readCount(at: usize): i64 {
  const eight = load<u64>(at);
  const others = noDigits(eight);
  if (others === 0) return readLongCount(at);
  const digits = (ctz(others) >>> 3) as i32;
  if (digits === 0 || (digits > 1 && ((eight & 0xff) as i32) === zero)) return noCount;
  countEnd = at + (digits as usize);
  return numberOf(eight << (64 - digits * 8)) as i64;
}

/** Which of eight bytes are no digits, as their highest bits. Only the lowest is certain. */
function noDigits(eight: u64): u64 {
  return ((eight + 0x4646464646464646) | (eight - 0x3030303030303030)) & 0x8080808080808080;
}

/** Eight digits as a number, the first in the lowest byte; bytes of nought count as no digit. */
function numberOf(digits: u64): u64 {
  let parts = digits & 0x0f0f0f0f0f0f0f0f;
  parts = (parts * 10 + (parts >> 8)) & 0x00ff00ff00ff00ff;
  parts = (parts * 100 + (parts >> 16)) & 0x0000ffff0000ffff;
  return (parts * 10000 + (parts >> 32)) & 0xffffffff;
}

function readLongCount(start: usize): i64 {
  if (load<u8>(start) === zero) return noCount;
  let value: i64 = 0;
  let at = start;
  for (; at - start <= (mostDigits as usize); at += 1) {
    const digit = (load<u8>(at) as i32) - zero;
    if ((digit as u32) > 9) break;
    value = value * 10 + (digit as i64);
  }
  if (at - start > (mostDigits as usize)) return noCount;
  countEnd = at;
  return value;
}
