/** An unsigned whole number in the given count of bytes, the most significant first. It must fit: higher bits are cut. */
export function bigEndian(value: bigint, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => Number((value >> BigInt(8 * (length - 1 - at))) & 0xffn));
}

/** The unsigned whole number that bytes hold, the most significant first. */
export function fromBigEndian(bytes: Uint8Array): bigint {
  return bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}
