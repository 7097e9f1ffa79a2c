import { accessStore } from '@tenfold/ledger';
import type { Core } from './core.ts';

/** For how long another process of the same installation may not have heard of a decision, in milliseconds. */
const REMEMBERED = 2000;
const MOST_REMEMBERED = 10_000;

/** Whether anyone may read what the issuer publishes, as decided last, or as the installation says of its examples. */
export async function isPublic(core: Core, issuer: string): Promise<boolean> {
  const known = core.publicity.get(issuer);
  if (known !== undefined && known.until > core.now()) return known.isPublic;
  const decided = await accessStore.readPublicity(core.store, issuer);
  const answer = decided?.isPublic ?? core.publicIssuers.has(issuer);
  if (core.publicity.size >= MOST_REMEMBERED) core.publicity.clear();
  core.publicity.set(issuer, { isPublic: answer, until: core.now() + REMEMBERED });
  return answer;
}

/** Decides whether anyone may read it, from now on. */
export async function decidePublicity(
  core: Core,
  issuer: string,
  { isPublic: wished, by }: { readonly isPublic: boolean; readonly by: string },
): Promise<void> {
  await accessStore.setPublicity(core.store, issuer, { isPublic: wished, by, now: core.now() });
  core.publicity.delete(issuer);
}
