/** The bytes that lines are written with. */
export const comma: i32 = 0x2c;
export const quote: i32 = 0x22;
export const carriageReturn: i32 = 0x0d;
export const lineFeed: i32 = 0x0a;
export const zero: i32 = 0x30;

/** All end marks of a field are below this byte, and so are a few others that stand in no usual field. */
const below: i8 = 0x2d;

/** Which of the sixteen bytes at a place may end a field, as bits. */
export function lowBytes(bytes: v128): i32 {
  return i8x16.bitmask(i8x16.lt_u(bytes, i8x16.splat(below)));
}

/** Whether a byte is a whole character that ends no field. */
export function isLetter(byte: u8): bool {
  return byte >= (below as u8) && byte < 0x80;
}

/** Which of the sixteen bytes at a place end a field for certain, as bits. */
export function stops(bytes: v128): i32 {
  const mark = v128.or(i8x16.eq(bytes, i8x16.splat(comma as i8)), i8x16.eq(bytes, i8x16.splat(quote as i8)));
  const end = v128.or(i8x16.eq(bytes, i8x16.splat(carriageReturn as i8)), i8x16.eq(bytes, i8x16.splat(lineFeed as i8)));
  return i8x16.bitmask(v128.or(mark, end));
}

/** Where the line after the end of a line at a place begins; 0 where no line ends there. */
export function lineAfter(at: usize): usize {
  const byte = load<u8>(at);
  if (byte === lineFeed) return at + 1;
  if (byte !== carriageReturn) return 0;
  return load<u8>(at, 1) === lineFeed ? at + 2 : at + 1;
}
