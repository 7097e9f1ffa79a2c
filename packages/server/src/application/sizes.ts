import type { Ledger } from '@tenfold/ledger';

/** Gives how many entries an issuer has; `null` where there is no such issuer. */
export type SizeOf = (issuer: string) => Promise<bigint | null>;

/** Asks the ledger for the size of an issuer once, and gives the same again: for one request, or a part of it. */
export function sizesOnce(ledger: Pick<Ledger, 'size'>): SizeOf {
  const asked = new Map<string, Promise<bigint | null>>();
  return (issuer) => {
    const size = asked.get(issuer) ?? ledger.size(issuer);
    asked.set(issuer, size);
    return size;
  };
}
