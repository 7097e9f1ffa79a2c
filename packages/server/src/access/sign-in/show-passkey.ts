import { accessStore } from '@tenfold/ledger';
import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server';
import type { Core } from '../core.ts';
import { newChallenge, takeAnswered } from './challenge.ts';
import type { Authentication } from './passkey-shapes.ts';

/** What the browser is to be asked, so that it shows a passkey. Nobody says who he is: the device knows. */
export async function passkeyToShow(core: Core): Promise<Record<string, unknown>> {
  const options = await generateAuthenticationOptions({
    rpID: core.host,
    userVerification: 'required',
    challenge: await newChallenge(core, { purpose: 'show-passkey', person: null, link: null }),
  });
  return { ...options };
}

/** Whose passkey was shown, where everything about it is in order. */
export async function passkeyShown(core: Core, response: Authentication): Promise<string | undefined> {
  const challenge = await takeAnswered(core, response.response.clientDataJSON, 'show-passkey');
  const passkey = await accessStore.readPasskey(core.store, response.id);
  if (challenge === undefined || passkey === undefined) return undefined;
  const counter = await verified(core, { challenge: challenge.secret, passkey, response });
  if (counter === undefined) return undefined;
  const { id, person } = passkey;
  // A count that did not go on was made by a copy of the device's key.
  return (await accessStore.countPasskey(core.store, { id, counter })) ? person : undefined;
}

/** The device's own count of its signatures, where the signature holds. */
async function verified(
  { origin, host }: Core,
  {
    challenge,
    passkey,
    response,
  }: { readonly challenge: string; readonly passkey: accessStore.Passkey; readonly response: Authentication },
): Promise<bigint | undefined> {
  const { id, publicKey, counter } = passkey;
  try {
    const { verified: holds, authenticationInfo } = await verifyAuthenticationResponse({
      response: response as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: host,
      credential: { id, publicKey: Uint8Array.from(publicKey), counter: Number(counter) },
    });
    return holds ? BigInt(authenticationInfo.newCounter) : undefined;
  } catch {
    // The library throws for whatever is not in order; what exactly is of use to an attacker only.
    return undefined;
  }
}
