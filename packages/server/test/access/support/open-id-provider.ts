import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import { afterAll } from 'vitest';
import type { OpenIdWish } from '../../../src/access/index.ts';

/** A provider on loopback that believes whoever says who he is. */
export interface TestProvider {
  readonly wish: OpenIdWish;
  /** Goes through signing in as somebody, and gives the address that the provider sends the browser back to. */
  signIn(address: string, subject: string): Promise<string>;
}

const CLIENT = { id: 'tenfold', secret: 'a secret of the test, long enough' };

/** Starts a provider on a free port; it is stopped after the file's last test. To be called while the file is read. */
export async function startProvider(callback: string): Promise<TestProvider> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const answer = providerAt(issuer, callback).callback();
  server.on('request', (request, response) => void answer(request, response));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    wish: { provider: issuer, clientId: CLIENT.id, clientSecret: CLIENT.secret, allowHttp: true },
    signIn: (address, subject) => walk(address, { subject, callback }),
  };
}

function providerAt(issuer: string, callback: string): Provider {
  const provider = new Provider(issuer, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [callback] }],
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    cookies: { keys: ['a key of the test'] },
    pkce: { required: () => true },
    findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
    jwks: { keys: [generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })] },
    ttl: { AccessToken: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
    async loadExistingGrant({ oidc: { client, session } }) {
      const grant = new provider.Grant({ clientId: client?.clientId ?? '', accountId: session?.accountId ?? '' });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
  provider.use(async (context, next) => {
    if (!context.path.startsWith('/interaction/')) return next();
    const accountId = context.get('x-test-subject');
    await provider.interactionFinished(context.req, context.res, { login: { accountId } });
    context.respond = false;
    return undefined;
  });
  return provider;
}

/** Follows where the provider leads, with the cookies that it sets, until it leads back to the product. */
async function walk(
  address: string,
  { subject, callback }: { readonly subject: string; readonly callback: string },
): Promise<string> {
  const cookies = new Map<string, string>();
  let at = address;
  for (let step = 0; step < 10; step += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie, 'x-test-subject': subject } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const next = answer.headers.get('location');
    if (next === null) throw new Error(`the provider stopped: ${answer.status} ${await answer.text()}`);
    at = new URL(next, at).href;
    if (at.startsWith(callback)) return at;
  }
  throw new Error('the provider leads nowhere');
}
