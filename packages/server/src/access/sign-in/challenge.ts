import { accessStore } from '@tenfold/ledger';
import type { Core } from '../core.ts';
import { hashOf, newSecret } from '../secrets.ts';

/** Makes a challenge for a browser, to be answered once and soon. */
export async function newChallenge(core: Core, challenge: accessStore.Challenge): Promise<Uint8Array<ArrayBuffer>> {
  const secret = newSecret(core.random);
  await keepChallenge(core, secret, challenge);
  return Uint8Array.from(Buffer.from(secret, 'base64url'));
}

/** Keeps the hash of a secret that is to come back. */
export async function keepChallenge(core: Core, secret: string, challenge: accessStore.Challenge): Promise<void> {
  const now = core.now();
  const endsAt = now + core.lifetimes.challenge;
  await accessStore.addChallenge(core.store, { hash: hashOf(secret), challenge, now, endsAt });
}

/** The challenge that a passkey's answer says it answers, once; nothing where we have not made it. */
export async function takeAnswered(
  core: Core,
  clientDataJSON: string,
  purpose: accessStore.ChallengePurpose,
): Promise<(accessStore.Challenge & { readonly secret: string }) | undefined> {
  const secret = challengeIn(clientDataJSON);
  if (secret === undefined) return undefined;
  const found = await accessStore.takeChallenge(core.store, { hash: hashOf(secret), purpose, now: core.now() });
  return found === undefined ? undefined : { ...found, secret };
}

/** What stands as `challenge` in the data that the browser collected (Web Authentication, 5.8.1). */
function challengeIn(clientDataJSON: string): string | undefined {
  try {
    const data: unknown = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'));
    const { challenge } = (data ?? {}) as { readonly challenge?: unknown };
    return typeof challenge === 'string' ? challenge : undefined;
  } catch {
    return undefined;
  }
}
