/** What {@link countIn} gives for a field that is no whole count, and for one too long for a plain number. */
export const noCount = -1;
const wideCount = -2;

/** Digits that a plain number holds for certain: three such counts and their sum stay far below 2^53. */
const plainDigits = 15;

/** The longest count that is read, as `isCount` of the kernel has it. */
const mostDigits = 30;

const zero = 0x30;

/** The whole count that a field writes in digits without a leading nought, or {@link noCount} or {@link wideCount}. */
export function countIn(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  const first = (bytes[start] as number) - zero;
  if (length === 0 || length > mostDigits || first >>> 0 > 9 || (first === 0 && length > 1)) return noCount;
  let value = first;
  for (let at = start + 1; at < end; at += 1) {
    const digit = (bytes[at] as number) - zero;
    if (digit >>> 0 > 9) return noCount;
    value = value * 10 + digit;
  }
  return length > plainDigits ? wideCount : value;
}

/** A count of any length, exactly; the field must be one. */
export function wholeCountIn(bytes: Uint8Array, start: number, end: number): bigint {
  return BigInt(Buffer.from(bytes.subarray(start, end)).toString('latin1'));
}
