import { accessStore } from '@tenfold/ledger';
import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server';
import type { Actor, PasskeySigned } from '../access.ts';
import type { Core } from '../core.ts';
import type { Authentication } from '../sign-in/passkey-shapes.ts';
import { publicKeyInfo } from './public-key.ts';

/** What the browser of a person is to be asked, so that he signs a challenge with one of his own passkeys. */
export async function passkeyToSign(
  { store, host }: Core,
  { id: person }: Actor,
  challenge: Uint8Array,
): Promise<Record<string, unknown>> {
  const own = await accessStore.readPasskeys(store, person);
  const options = await generateAuthenticationOptions({
    rpID: host,
    userVerification: 'required',
    challenge: Uint8Array.from(challenge),
    allowCredentials: own.map(({ id }) => ({ id })),
  });
  return { ...options };
}

/** What was signed, where the passkey is the person's own, the challenge is this one, and the device recognised its holder. */
export async function passkeySigned(
  core: Core,
  { id: person }: Actor,
  { challenge, response }: { readonly challenge: Uint8Array; readonly response: Authentication },
): Promise<PasskeySigned | undefined> {
  const passkey = await accessStore.readPasskey(core.store, response.id);
  if (passkey === undefined || passkey.person !== person) return undefined;
  const counter = await verified(core, { challenge, passkey, response });
  if (counter === undefined) return undefined;
  const { id, publicKey } = passkey;
  // A count that did not go on was made by a copy of the device's key.
  if (!(await accessStore.countPasskey(core.store, { id, counter }))) return undefined;
  const { authenticatorData, clientDataJSON, signature } = response.response;
  const key = Buffer.from(publicKeyInfo(publicKey)).toString('base64');
  const { host, origin } = core;
  return { passkey: { id, key, host, origin }, signed: { authenticatorData, clientDataJSON, signature } };
}

async function verified(
  { origin, host }: Core,
  asked: {
    readonly challenge: Uint8Array;
    readonly passkey: accessStore.Passkey;
    readonly response: Authentication;
  },
): Promise<bigint | undefined> {
  const { id, publicKey, counter } = asked.passkey;
  try {
    const { verified: holds, authenticationInfo } = await verifyAuthenticationResponse({
      response: asked.response as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
      expectedChallenge: Buffer.from(asked.challenge).toString('base64url'),
      expectedOrigin: origin,
      expectedRPID: host,
      requireUserVerification: true,
      credential: { id, publicKey: Uint8Array.from(publicKey), counter: Number(counter) },
    });
    return holds && authenticationInfo.userVerified ? BigInt(authenticationInfo.newCounter) : undefined;
  } catch {
    // The library throws for whatever is not in order; what exactly is of use to an attacker only.
    return undefined;
  }
}
