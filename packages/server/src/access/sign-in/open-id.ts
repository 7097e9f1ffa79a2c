import { accessStore } from '@tenfold/ledger';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type Configuration,
  discovery,
} from 'openid-client';
import type { Core } from '../core.ts';
import { derived, hashOf, newSecret } from '../secrets.ts';
import type { OpenIdWish } from '../wish.ts';
import { keepChallenge } from './challenge.ts';

/** The one secret of a way to the provider and back, and what is made from it: the database has its hash and no more. */
interface Way {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

function wayFrom(secret: string): Way {
  const made = (purpose: string): string => derived(secret, purpose).toString('base64url');
  return { state: made('state'), nonce: made('nonce'), codeVerifier: made('code verifier') };
}

const known = new WeakMap<OpenIdWish, Promise<Configuration>>();

/** What the provider says of itself, asked once; again when it could not be asked. */
async function configurationOf(wish: OpenIdWish): Promise<Configuration> {
  const asked = known.get(wish) ?? discover(wish);
  known.set(wish, asked);
  try {
    return await asked;
  } catch (error) {
    known.delete(wish);
    throw error;
  }
}

async function discover({ provider, clientId, clientSecret, allowHttp = false }: OpenIdWish): Promise<Configuration> {
  // oxlint-disable-next-line typescript/no-deprecated -- marked so that nobody does it without thinking; see `allowHttp`
  const execute = allowHttp ? [allowInsecureRequests] : [];
  return discovery(new URL(provider), clientId, clientSecret, undefined, { execute });
}

function callbackOf({ origin }: Core): string {
  return `${origin}/auth/open-id/callback`;
}

/** Where the browser goes to sign in, and the secret that it keeps in a cookie until it is back. */
export async function wayToProvider(
  core: Core,
  wish: OpenIdWish,
  link: Uint8Array | null,
): Promise<{ readonly address: string; readonly secret: string }> {
  const configuration = await configurationOf(wish);
  const secret = newSecret(core.random);
  const { state, nonce, codeVerifier } = wayFrom(secret);
  await keepChallenge(core, secret, { purpose: 'open-id', person: null, link });
  const url = buildAuthorizationUrl(configuration, {
    redirect_uri: callbackOf(core),
    scope: 'openid',
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
  });
  return { address: url.href, secret };
}

/** Whom the provider has found, and the link that he came with. */
export interface Found {
  readonly openId: accessStore.OpenId;
  readonly link: Uint8Array | null;
}

/** What came back from the provider, where it is the answer to our question to this browser, and to no other. */
export async function backFromProvider(
  core: Core,
  wish: OpenIdWish,
  { secret, search }: { readonly secret: string; readonly search: string },
): Promise<Found | undefined> {
  const taken = { hash: hashOf(secret), purpose: 'open-id', now: core.now() } as const;
  const challenge = await accessStore.takeChallenge(core.store, taken);
  if (challenge === undefined) return undefined;
  const openId = await openIdFrom(core, wish, { way: wayFrom(secret), search });
  return openId === undefined ? undefined : { openId, link: challenge.link };
}

async function openIdFrom(
  core: Core,
  wish: OpenIdWish,
  { way, search }: { readonly way: Way; readonly search: string },
): Promise<accessStore.OpenId | undefined> {
  const configuration = await configurationOf(wish);
  try {
    const tokens = await authorizationCodeGrant(configuration, new URL(`${callbackOf(core)}${search}`), {
      pkceCodeVerifier: way.codeVerifier,
      expectedState: way.state,
      expectedNonce: way.nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    return claims === undefined ? undefined : { provider: claims.iss, subject: claims.sub };
  } catch {
    // Refused by the person or the provider, or not what was asked for: nobody has signed in.
    return undefined;
  }
}
