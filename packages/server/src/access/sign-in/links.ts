import { accessStore } from '@tenfold/ledger';
import type { Core } from '../core.ts';
import { hashOf, newSecret } from '../secrets.ts';

/** A link that lets a person in once, and when it stops working. */
export interface Link {
  readonly url: string;
  readonly endsAt: string;
}

/** Makes a link for a person; earlier ones that were not used stop working. */
export async function makeLink(
  core: Core,
  { person, by }: { readonly person: string; readonly by: string },
): Promise<Link> {
  const secret = newSecret(core.random);
  const now = core.now();
  const endsAt = now + core.lifetimes.link;
  await accessStore.addLink(core.store, { hash: hashOf(secret), person, by, now, endsAt });
  // Behind the `#`, the secret is not sent to any server, and so stands in no log.
  return { url: `${core.origin}/auth/set-up#${secret}`, endsAt: new Date(endsAt).toISOString() };
}
