import { accessStore } from '@tenfold/ledger';
import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server';
import type { Core } from '../core.ts';
import { newChallenge, takeAnswered } from './challenge.ts';
import type { Registration } from './passkey-shapes.ts';

/** EdDSA, ES256 and RS256 by their numbers in COSE (RFC 9053): what devices of today can do. */
const ALGORITHMS = [-8, -7, -257];

/** For whom a passkey is to be made: by the link he came with, or by himself while signed in. */
export interface Maker {
  readonly person: string;
  readonly link: Uint8Array | null;
}

/** What the browser is to be asked, so that it makes a passkey. */
export async function passkeyToMake(core: Core, { person, link }: Maker): Promise<Record<string, unknown>> {
  const known = await accessStore.readPerson(core.store, person);
  const before = await accessStore.readPasskeys(core.store, person);
  const options = await generateRegistrationOptions({
    rpName: 'Tenfold',
    rpID: core.host,
    userName: known?.name ?? person,
    userDisplayName: known?.name ?? person,
    userID: new TextEncoder().encode(person),
    challenge: await newChallenge(core, { purpose: 'make-passkey', person, link }),
    attestationType: 'none',
    excludeCredentials: before.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: ALGORITHMS,
  });
  return { ...options };
}

/** The passkey that the browser made, where everything about it is in order and it was asked for by `maker`. */
export async function passkeyMade(
  core: Core,
  { person, link }: Maker,
  response: Registration,
): Promise<Omit<accessStore.Passkey, 'madeAt'> | undefined> {
  const challenge = await takeAnswered(core, response.response.clientDataJSON, 'make-passkey');
  if (challenge === undefined || challenge.person !== person || !isSame(challenge.link, link)) return undefined;
  const found = await verified(core, challenge.secret, response);
  if (found === undefined || (await accessStore.readPasskey(core.store, found.id)) !== undefined) return undefined;
  const { id, publicKey, counter } = found;
  return { id, person, publicKey, counter: BigInt(counter), transports: response.response.transports };
}

async function verified(
  { origin, host }: Core,
  expectedChallenge: string,
  response: Registration,
): Promise<{ readonly id: string; readonly publicKey: Uint8Array; readonly counter: number } | undefined> {
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID: host,
      supportedAlgorithmIDs: ALGORITHMS,
    });
    return registrationInfo?.credential;
  } catch {
    // The library throws for whatever is not in order; what exactly is of use to an attacker only.
    return undefined;
  }
}

function isSame(one: Uint8Array | null, other: Uint8Array | null): boolean {
  return one === null || other === null ? one === other : Buffer.from(one).equals(other);
}
