/** The bytes that a CSV is written with. */
export const comma = 0x2c;
export const quote = 0x22;
export const carriageReturn = 0x0d;
export const lineFeed = 0x0a;

/** The bytes at which a plain field may end: 1 for those, 0 for all others. */
export const stops = new Uint8Array(256);
for (const byte of [comma, quote, carriageReturn, lineFeed]) stops[byte] = 1;
