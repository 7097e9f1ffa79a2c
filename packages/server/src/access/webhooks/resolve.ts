import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** The addresses of a host. Handed in where there must be no network. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

export const resolveByDns: Resolve = (host) => lookup(host, { all: true, order: 'verbatim' });

/**
 * Where to connect for a URL: one address, so that what was looked at is what is connected to, whatever the name leads to a
 * moment later. `null` where the name leads nowhere, or any of its addresses is not on the internet and that is not allowed.
 */
export async function addressFor(
  { hostname }: URL,
  { allowPrivate, resolve }: { readonly allowPrivate: boolean; readonly resolve: Resolve },
): Promise<LookupAddress | null> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  const found = family === 0 ? await resolved(host, resolve) : [{ address: host, family }];
  if (!allowPrivate && !found.every(({ address }) => isPublicAddress(address))) return null;
  return found[0] ?? null;
}

async function resolved(host: string, resolve: Resolve): Promise<readonly LookupAddress[]> {
  try {
    return await resolve(host);
  } catch {
    return [];
  }
}
