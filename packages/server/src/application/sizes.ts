/** Gives how many entries an issuer has; `null` where there is no such issuer. */
export type SizeOf = (issuer: string) => Promise<bigint | null>;

/** Asks for the size of an issuer once, and gives the same again: for one request, or a part of it. */
export function sizesOnce(sizeOf: SizeOf): SizeOf {
  const asked = new Map<string, Promise<bigint | null>>();
  return (issuer) => {
    const size = asked.get(issuer) ?? sizeOf(issuer);
    asked.set(issuer, size);
    return size;
  };
}
