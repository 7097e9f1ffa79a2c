import { describe, expect, test } from 'vitest';
import { isPublicAddress } from '../../src/access/webhooks/public-address.ts';
import { addressFor } from '../../src/access/webhooks/resolve.ts';
import { signatureHeaders } from '../../src/access/webhooks/signature.ts';
import { receive } from './support/receiver.ts';
import { openTestAccess } from './support/test-access.ts';
import { TestQueue } from './support/test-queue.ts';

const queue = new TestQueue();
const receiver = await receive();
const strict = await openTestAccess({ resolve: async () => [{ address: '93.184.216.34', family: 4 }] });
const queueOfRebinding = new TestQueue();
let leadsTo = '8.8.8.8';
const rebinding = await openTestAccess({
  queue: queueOfRebinding,
  resolve: async () => [{ address: leadsTo, family: 4 }],
});
const here = await openTestAccess({ queue, allowPrivateWebhooks: true });
await here.openIssuers('kestrel', 'heron');
await strict.openIssuers('kestrel');
await rebinding.openIssuers('kestrel');
const secretary = await here.letIn(['company-secretary'], 'kestrel');

const path = '/api/v1/issuers/kestrel/webhooks';

interface Made {
  readonly id: string;
  readonly secret: string;
}

async function makeWebhook(events: readonly string[] = ['entries-appended']): Promise<Made> {
  const answer = await secretary.browser.post(path, { url: receiver.url, events });
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json();
}

async function deliveriesOf(id: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return (await secretary.browser.get(`${path}/${id}/deliveries`)).json().deliveries;
}

describe('the signature', () => {
  test('is that of Standard Webhooks', () => {
    // The example of the specification (standard-webhooks, "Signature scheme"), worked with openssl dgst -sha256 -hmac.
    const secret = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');
    const body = '{"test": 2432232314}';
    expect(signatureHeaders(secret, { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', seconds: 1614265330, body })).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });
});

describe('an address that is told', () => {
  test('gets what happened once, signed with the secret that was shown once', async () => {
    const { id, secret } = await makeWebhook();
    receiver.answer(204);
    expect(await here.access.announce('kestrel', { event: 'entries-appended', data: { entries: 7 } })).toBe(1);
    await queue.run(here.access.deliver);
    const [got] = receiver.take();
    expect(JSON.parse(got?.body ?? '')).toEqual({
      type: 'entries-appended',
      timestamp: '2026-11-24T04:00:00.000Z',
      data: { issuer: 'kestrel', entries: 7 },
    });
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
    const seconds = here.clock.now() / 1000;
    const expected = signatureHeaders(key, { id: got?.headers['webhook-id'] ?? '', seconds, body: got?.body ?? '' });
    expect(got?.headers).toMatchObject({ ...expected, 'content-type': 'application/json' });
    expect(await deliveriesOf(id)).toMatchObject([
      { id: expected['webhook-id'], attempts: 1, outcome: 'taken', status: 204 },
    ]);
    expect((await secretary.browser.get(path)).body).not.toContain(secret);
    await secretary.browser.delete(`${path}/${id}`);
  });

  test('is told only what it asked for, and of no other issuer', async () => {
    const { id } = await makeWebhook(['finding-changed']);
    expect(await here.access.announce('kestrel', { event: 'entries-appended', data: {} })).toBe(0);
    expect(await here.access.announce('heron', { event: 'finding-changed', data: {} })).toBe(0);
    expect(await here.access.announce('kestrel', { event: 'finding-changed', data: { finding: 'f' } })).toBe(1);
    await secretary.browser.delete(`${path}/${id}`);
    queue.clear();
  });

  test('is told again under the same id where it did not take it, and can have it replayed', async () => {
    const { id } = await makeWebhook();
    receiver.answer(500);
    await here.access.announce('kestrel', { event: 'entries-appended', data: {} });
    await queue.run(here.access.deliver);
    expect(await deliveriesOf(id)).toMatchObject([{ attempts: 1, outcome: 'refused', status: 500 }]);
    receiver.answer(200);
    await queue.run(here.access.deliver);
    const [delivery] = await deliveriesOf(id);
    expect(delivery).toMatchObject({ attempts: 2, outcome: 'taken', status: 200 });
    const replay = `${path}/${id}/deliveries/${String(delivery?.['id'])}/replay`;
    expect((await secretary.browser.post(replay)).statusCode).toBe(204);
    await queue.run(here.access.deliver);
    const ids = receiver.take().map(({ headers }) => headers['webhook-id']);
    expect(ids).toEqual([delivery?.['id'], delivery?.['id'], delivery?.['id']]);
    await secretary.browser.delete(`${path}/${id}`);
  });

  test('that has ended is told no more, not even of what waits', async () => {
    const { id } = await makeWebhook();
    await here.access.announce('kestrel', { event: 'entries-appended', data: {} });
    expect((await secretary.browser.delete(`${path}/${id}`)).statusCode).toBe(204);
    await queue.run(here.access.deliver);
    expect(receiver.take()).toEqual([]);
    expect((await secretary.browser.delete(`${path}/${id}`)).statusCode).toBe(404);
  });

  test('is not followed where it sends us elsewhere', async () => {
    const { id } = await makeWebhook();
    receiver.answer(302, { location: `${receiver.url}elsewhere` });
    await here.access.announce('kestrel', { event: 'entries-appended', data: {} });
    await queue.run(here.access.deliver);
    expect(receiver.take()).toHaveLength(1);
    expect(await deliveriesOf(id)).toMatchObject([{ outcome: 'refused', status: 302 }]);
    await secretary.browser.delete(`${path}/${id}`);
    queue.clear();
  });

  test('has its deliveries listed in pages, latest first', async () => {
    const { id } = await makeWebhook();
    receiver.answer(200);
    for (let step = 0; step < 5; step += 1) {
      await here.access.announce('kestrel', { event: 'entries-appended', data: { step } });
      here.clock.advance(1000);
    }
    await queue.run(here.access.deliver);
    receiver.take();
    const seen: number[] = [];
    let before = '';
    for (;;) {
      const page = (await secretary.browser.get(`${path}/${id}/deliveries?limit=2&before=${before}`)).json();
      seen.push(...page.deliveries.map(({ body }: { body: string }) => JSON.parse(body).data.step));
      if (page.next === null) break;
      before = page.next;
    }
    expect(seen).toEqual([4, 3, 2, 1, 0]);
    await secretary.browser.delete(`${path}/${id}`);
  });

  test('of one issuer is out of reach by another', async () => {
    const { id } = await makeWebhook();
    const other = await here.letIn(['company-secretary'], 'heron');
    const answers = [
      await other.browser.get(path),
      await other.browser.delete(`${path}/${id}`),
      await other.browser.delete(`/api/v1/issuers/heron/webhooks/${id}`),
      await other.browser.post(`/api/v1/issuers/heron/webhooks/${id}/deliveries/d-0000000000000000/replay`),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([403, 403, 404, 404]);
    await secretary.browser.delete(`${path}/${id}`);
  });

  test('is one of twenty at most', async () => {
    const one = await here.letIn(['company-secretary'], 'heron');
    const statuses: number[] = [];
    for (let step = 0; step < 21; step += 1) {
      const body = { url: receiver.url, events: ['finding-changed'] };
      statuses.push((await one.browser.post('/api/v1/issuers/heron/webhooks', body)).statusCode);
    }
    expect(statuses).toEqual([...Array<number>(20).fill(201), 409]);
  });
});

describe('where the product does not send anything', () => {
  test.each([
    ['10.0.0.1', false],
    ['172.16.0.1', false],
    ['172.32.0.1', true],
    ['192.168.1.1', false],
    ['127.0.0.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['8.8.8.8', true],
    ['::1', false],
    ['::', false],
    ['::ffff:127.0.0.1', false],
    ['::ffff:8.8.8.8', false],
    ['fe80::1', false],
    ['fc00::1', false],
    ['fd12:3456::1', false],
    ['64:ff9b::7f00:1', false],
    ['2002:7f00:1::', false],
    ['2001:db8::1', false],
    ['2001:0:7f00:1::', false],
    ['2606:4700::1111', true],
    ['ff02::1', false],
    ['no address', false],
  ])('%s is on the internet: %s', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected);
  });

  test.each([
    ['http://example.com/', 'access.webhook-address'],
    ['ftp://example.com/', 'access.webhook-address'],
    ['javascript:alert(1)', 'access.webhook-address'],
    ['https://user:pass@example.com/', 'access.webhook-address'],
    ['https://127.0.0.1/', 'access.webhook-private'],
    ['https://2130706433/', 'access.webhook-private'],
    ['https://0x7f.1/', 'access.webhook-private'],
    ['https://[::1]/', 'access.webhook-private'],
    ['https://[::ffff:10.0.0.1]/', 'access.webhook-private'],
    ['https://169.254.169.254/latest/meta-data/', 'access.webhook-private'],
  ])('%s is refused: %s', async (url, key) => {
    const one = await strict.letIn(['company-secretary'], 'kestrel');
    const answer = await one.browser.post(path, { url, events: ['entries-appended'] });
    expect([answer.statusCode, answer.json().problems[0].key]).toEqual([422, key]);
  });

  test('a name that leads to one good address and one that is not is refused', async () => {
    const resolve = async () => [
      { address: '8.8.8.8', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ];
    expect(await addressFor(new URL('https://two.example/'), { allowPrivate: false, resolve })).toBeNull();
  });

  test('a name that leads nowhere is refused', async () => {
    const resolve = async (): Promise<never> => {
      throw new Error('ENOTFOUND');
    };
    expect(await addressFor(new URL('https://none.example/'), { allowPrivate: true, resolve })).toBeNull();
  });

  test('a name that leads into a private network by the time of sending is not sent to', async () => {
    const one = await rebinding.letIn(['company-secretary'], 'kestrel');
    const made = await one.browser.post(path, { url: 'https://rebind.example/', events: ['entries-appended'] });
    expect(made.statusCode).toBe(201);
    leadsTo = '127.0.0.1';
    await rebinding.access.announce('kestrel', { event: 'entries-appended', data: {} });
    expect(await queueOfRebinding.run(rebinding.access.deliver)).toEqual([false]);
    const { id } = made.json();
    const [delivery] = (await one.browser.get(`${path}/${id}/deliveries`)).json().deliveries;
    expect(delivery).toMatchObject({ outcome: 'private-address', status: null });
  });
});
