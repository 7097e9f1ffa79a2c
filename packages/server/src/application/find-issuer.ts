import type { KnownIssuer, Ledger } from '@tenfold/ledger';
import { type HttpProblem, problemOf } from '../problem/index.ts';

/** The issuer of that id. */
export async function findIssuer(ledger: Ledger, id: string): Promise<KnownIssuer | HttpProblem> {
  const found = (await ledger.issuers()).find(({ issuer }) => issuer.id === id);
  return found ?? noIssuer(id);
}

/** That the ledger has no issuer of that id. */
export function noIssuer(id: string): HttpProblem {
  return problemOf('unknown', 'ledger.no-issuer', { issuer: { quote: id } });
}

/** A problem where there is no such issuer: a list of nothing would say that there is one. */
export async function refuseUnknown(ledger: Ledger, id: string): Promise<HttpProblem | null> {
  return (await ledger.size(id)) === null ? noIssuer(id) : null;
}
