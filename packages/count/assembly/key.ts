/** Bytes of a key that are compared at once. */
export const bytesInWords: i32 = 16;

/** The bytes of a key of up to sixteen bytes, those behind its end being nought. */
export function wordsOf(bytes: v128, length: i32): v128 {
  const places = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  return v128.and(bytes, i8x16.lt_u(places, i8x16.splat(length as i8)));
}

/** The hash of a key of up to sixteen bytes: the one of `key-words.ts`, since both look into the same tables. */
export function hashOf(words: v128, length: i32): u32 {
  const first =
    ((i32x4.extract_lane(words, 0) as u32) * 0x9e3779b1) ^ ((i32x4.extract_lane(words, 2) as u32) * 0xc2b2ae3d);
  const second =
    ((i32x4.extract_lane(words, 1) as u32) * 0x85ebca77) ^ ((i32x4.extract_lane(words, 3) as u32) * 0x27d4eb2f);
  const all = first ^ rotl<u32>(second, 13) ^ (length as u32);
  const half = (all ^ (all >>> 15)) * 0x2c1b3c6d;
  return half ^ (half >>> 13);
}

/** Whether two keys have the same words. */
export function isSame(left: v128, right: v128): bool {
  return i8x16.all_true(i8x16.eq(left, right));
}
