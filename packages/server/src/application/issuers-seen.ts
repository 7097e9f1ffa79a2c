import type { KnownIssuer } from '@tenfold/ledger';
import type { Actor } from '../access/access.ts';
import type { Context } from '../context.ts';

/** The issuers of the ledger of which the actor may read what they publish. */
export async function issuersSeen(
  actor: Actor,
  { ledger, access }: Pick<Context, 'ledger' | 'access'>,
): Promise<readonly KnownIssuer[]> {
  const all = await ledger.issuers();
  const seen = await Promise.all(all.map(({ issuer }) => access.sees(actor, issuer.id)));
  return all.filter((_, index) => seen[index]);
}
