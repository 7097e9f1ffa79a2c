import { connect } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { openIssuerAlone } from '../../ledger/test/support/opened-issuer.ts';
import { ask } from './support/asking.ts';
import { openTestApp } from './support/test-app.ts';

const { app, ledger, log } = await openTestApp();
await openIssuerAlone(ledger, 'kestrel');

const post = (payload: string, headers: Readonly<Record<string, string>> = {}) =>
  app.inject({
    method: 'POST',
    url: '/api/v1/issuers/kestrel/proposals',
    headers: { 'x-test-actor': 'secretary', 'idempotency-key': 'k', 'content-type': 'application/json', ...headers },
    payload,
  });

describe('every answer', () => {
  test.each(['/', '/api', '/api/v1/issuers', '/api/v1/nothing', '/nothing', '/style.css'])(
    '%s forbids what is not ours',
    async (url) => {
      const { headers } = await app.inject(url);
      expect(headers).toMatchObject({
        'content-security-policy':
          "default-src 'none';style-src 'self';img-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers['access-control-allow-origin']).toBeUndefined();
    },
  );
});

describe('a body', () => {
  test.each([
    ['with a name twice', '{"entries":[],"entries":[],"note":null}', 'seal.problem.json-duplicate'],
    ['with a fraction', '{"entries":[{"a":1.5}],"note":null}', 'seal.problem.json-number'],
    ['with a number that loses digits', '{"entries":[{"a":9007199254740993}],"note":null}', 'seal.problem.json-number'],
    ['with half a letter', '{"entries":[{"a":"\\ud800"}],"note":null}', 'seal.problem.json-surrogate'],
    ['that is deep', `{"entries":[${'['.repeat(80)}${']'.repeat(80)}],"note":null}`, 'seal.problem.json-depth'],
    ['that is no JSON', '{"entries":', 'seal.problem.json-syntax'],
    ['that is empty', '', 'server.no-body'],
    ['with a name that is not known', '{"entries":[{}],"note":null,"approved":true}', 'server.unknown-member'],
    ['with the prototype as a name', '{"entries":[{}],"note":null,"__proto__":{"a":1}}', 'server.unknown-member'],
  ])('%s is refused', async (_, text, key) => {
    const answer = await post(text);
    expect([answer.statusCode, answer.json().problems[0]?.key]).toEqual([400, key]);
  });

  test('of another kind is refused', async () => {
    const answer = await post('<a/>', { 'content-type': 'application/xml' });
    expect([answer.statusCode, answer.json().problems[0].key]).toEqual([415, 'server.media-type']);
  });

  test('larger than the limit is refused', async () => {
    const answer = await post(`{"note":"${'a'.repeat(2 * 1024 * 1024)}"}`);
    expect([answer.statusCode, answer.json().problems[0].key]).toEqual([413, 'server.too-large']);
  });
});

test('a fault shows nothing of itself to whoever asked, and its place to whoever mends it', async () => {
  const { app: broken, ledger: gone, log: lines } = await openTestApp();
  gone.issuers = async () => {
    throw new Error('secret of Chan Tai Man');
  };
  const answer = await ask(broken, '/issuers');
  expect([answer.statusCode, answer.json().problems[0].key]).toEqual([500, 'server.fault']);
  expect(answer.body).not.toMatch(/Chan|\.ts|\bat \//);
  const line = JSON.parse(lines.find((one) => one.includes('"fault"')) ?? '{}');
  expect(answer.json().instance).toBe(`urn:tenfold:request:${line.reqId}`);
  expect(line.err.stack).toContain('security.test.ts');
  expect(lines.join('')).not.toContain('Chan');
});

describe('the log', () => {
  test('has no name, address, key, query, path or body in it', async () => {
    const secret = 'chan-tai-man';
    await ask(app, `/issuers/${secret}/entries/${secret}?after=1&x=${secret}`, { by: secret });
    await post(`{"note":"${secret}"}`, {
      'idempotency-key': secret,
      cookie: secret,
      authorization: `Bearer ${secret}`,
    });
    await app.inject({ url: `/${secret}`, headers: { 'user-agent': secret, 'x-forwarded-for': '203.0.113.9' } });
    const text = log.join('');
    expect(text).toContain('/api/v1/issuers/:issuer/entries/:entry');
    expect(text).not.toContain(secret);
    expect(text).not.toMatch(/127\.0\.0\.1|203\.0\.113|remoteAddress|hostname/);
  });

  test('has one line a request, each with its number, route, status and time', async () => {
    const before = log.length;
    const answer = await ask(app, '/issuers/nobody');
    const [line, ...others] = log.slice(before).map((one) => JSON.parse(one) as Record<string, unknown>);
    expect(others).toEqual([]);
    expect(line).toMatchObject({ method: 'GET', route: '/api/v1/issuers/:issuer', status: 404, msg: 'answered' });
    expect(answer.json().instance).toBe(`urn:tenfold:request:${String(line?.['reqId'])}`);
  });
});

describe('who asks too often', () => {
  test('is refused, told when to come again, and not listened to', async () => {
    const { app: busy } = await openTestApp({ limits: { perAddress: 3, writesPerActor: 100 } });
    const statuses = [];
    for (let at = 0; at < 5; at += 1) statuses.push((await ask(busy, '/issuers')).statusCode);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    const answer = await ask(busy, '/issuers');
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(answer.json()).toMatchObject({ type: 'urn:tenfold:problem:too-many', status: 429 });
  });

  test('is counted by himself where he writes, wherever he is', async () => {
    const { app: busy } = await openTestApp({ limits: { perAddress: 100, writesPerActor: 2 } });
    const write = async (by: string) =>
      (await ask(busy, '/issuers', { method: 'POST', by, key: 'k', json: {} })).statusCode;
    expect([await write('a'), await write('a'), await write('a'), await write('b')]).toEqual([422, 422, 429, 422]);
    expect((await ask(busy, '/issuers', { by: 'a' })).statusCode).toBe(200);
  });
});

describe('a connection', () => {
  test('that speaks no HTTP is answered with what is wrong, and ended', async () => {
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as { readonly port: number };
    const text = await new Promise<string>((resolve, reject) => {
      let received = '';
      const socket = connect(port, '127.0.0.1', () => socket.write('BREW /tea HTCPCP/1.0\r\n\r\n'));
      socket.on('data', (chunk) => {
        received += chunk.toString();
      });
      socket.on('close', () => resolve(received));
      socket.on('error', reject);
    });
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(JSON.parse(text.split('\r\n\r\n')[1] ?? '')).toMatchObject({ type: 'urn:tenfold:problem:invalid-request' });
  });
});

afterAll(() => app.close());
