import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openIssuerAlone, recordAlone } from '../../../ledger/test/support/opened-issuer.ts';
import { issue } from '../../../ledger/test/support/small-issuer.ts';
import { openTestLedger } from '../../../ledger/test/support/test-ledger.ts';
import { tellWebhooks } from '../../src/access/index.ts';
import { Appends } from '../../src/events/appends.ts';
import { TestTimer } from '../support/test-timer.ts';
import { recordAndDie } from './support/killed-teller.ts';
import { receive } from './support/receiver.ts';
import { openTestAccess } from './support/test-access.ts';
import { TestQueue } from './support/test-queue.ts';

const queue = new TestQueue();
const receiver = await receive();
const here = await openTestAccess({ queue, allowPrivateWebhooks: true });
const { ledger, url } = here.opened;
/** What another process has of the same database. */
const elsewhere = await openTestLedger({ url, clock: here.clock });
const timer = new TestTimer();
const every = timer.every.bind(timer);
const faults: unknown[] = [];
const hasFailed = Promise.withResolvers<void>();
const onFault = (fault: unknown): void => {
  faults.push(fault);
  hasFailed.resolve();
};
const appended = new Appends({ ledger, now: () => here.clock.now(), every, onFault });
let stop = async (): Promise<void> => {};

async function begin(): Promise<void> {
  stop = await tellWebhooks({ core: here.access.core, ledger, appended, every, onFault });
}

beforeAll(async () => {
  await openIssuerAlone(ledger, 'kestrel');
  await openIssuerAlone(ledger, 'heron');
  await appended.look();
  const { browser } = await here.letIn(['company-secretary'], 'kestrel');
  const events = ['entries-appended', 'finding-changed'];
  await browser.post('/api/v1/issuers/kestrel/webhooks', { url: receiver.url, events });
});
afterEach(() => stop());
afterAll(() => {
  appended.close();
  expect(faults).toEqual([]);
});

/** More weighted shares than the ratchet of 8A.13 allows. */
const tooMany = {
  ...issue('more-weight', '2024-03-02', 10),
  fields: { class: 'A', shares: '10', way: 'placing', to: 'ann' },
};

/** What arrives when so many deliveries wait: their ids and texts. */
async function told(count: number): Promise<readonly { readonly id: string; readonly body: unknown }[]> {
  await queue.holds(count);
  await queue.run(here.access.deliver);
  return receiver
    .take()
    .map(({ headers, body }) => ({ id: headers['webhook-id'] ?? '', body: JSON.parse(body) as unknown }));
}

test('what is recorded is told to those who asked, with what it changes, and to nobody else', async () => {
  await begin();
  await recordAlone(ledger, 'heron', [issue('of-heron', '2024-03-01', 10)]);
  await recordAlone(ledger, 'kestrel', [tooMany]);
  const all = (await told(2)).map(({ body }) => body);
  expect(all).toMatchObject([
    { type: 'entries-appended', data: { issuer: 'kestrel', size: '8' } },
    { type: 'finding-changed', data: { issuer: 'kestrel', size: '8', on: '2026-11-24' } },
  ]);
  expect(all[1]).toHaveProperty('data.findings', expect.arrayContaining(['8A.13:kestrel']));
});

test('while it is stopped nothing is told, and then what was recorded meanwhile, once', async () => {
  await recordAlone(ledger, 'kestrel', [issue('in-between', '2024-04-02', 10)]);
  await recordAlone(ledger, 'kestrel', [issue('in-between-too', '2024-04-02', 10)]);
  expect(await queue.run(here.access.deliver)).toEqual([]);
  await begin();
  expect(await told(1)).toMatchObject([{ body: { type: 'entries-appended', data: { size: '10' } } }]);
});

test('what another process records is told too, as soon as the sizes are looked at', async () => {
  await begin();
  await recordAlone(elsewhere.ledger, 'kestrel', [issue('elsewhere', '2024-05-02', 10)]);
  timer.pass();
  expect(await told(1)).toMatchObject([{ body: { type: 'entries-appended', data: { size: '11' } } }]);
});

test('of two that tell of the same, one tells', async () => {
  await begin();
  const first = stop;
  await begin();
  const second = stop;
  stop = async () => {
    await Promise.all([first(), second()]);
  };
  await recordAlone(ledger, 'kestrel', [issue('by-two', '2024-05-03', 10)]);
  await queue.holds(1);
  await stop();
  expect(await told(1)).toMatchObject([{ body: { data: { size: '12' } } }]);
});

test('a product killed after it recorded and before it told: the next one tells', async () => {
  expect(await recordAndDie({ url, id: 'killed-once', moment: 'before-telling' })).toEqual([]);
  await begin();
  expect(await told(1)).toMatchObject([{ body: { data: { size: '13' } } }]);
});

test('a product killed while it hands over: the next one hands over the same, under the same id', async () => {
  const handedOver = await recordAndDie({ url, id: 'killed-twice', moment: 'before-queueing-ends' });
  expect(handedOver).toHaveLength(1);
  await begin();
  expect(await told(1)).toMatchObject([{ id: handedOver[0], body: { data: { size: '14' } } }]);
});

test('what could not be told is tried again', async () => {
  await begin();
  queue.breakNext(new Error('no queue'));
  await recordAlone(ledger, 'kestrel', [issue('again', '2024-06-03', 10)]);
  await hasFailed.promise;
  expect(faults.splice(0)).toEqual([new Error('no queue')]);
  timer.pass();
  expect(await told(1)).toMatchObject([{ body: { data: { size: '15' } } }]);
});

test('an issuer whose webhooks have all ended is told of nothing that came before the next one', async () => {
  const { browser } = await here.letIn(['company-secretary'], 'kestrel');
  const path = '/api/v1/issuers/kestrel/webhooks';
  const { webhooks } = (await browser.get(path)).json() as { readonly webhooks: readonly { readonly id: string }[] };
  for (const { id } of webhooks) await browser.delete(`${path}/${id}`);
  await recordAlone(ledger, 'kestrel', [issue('unheard', '2024-07-02', 10)]);
  await browser.post(path, { url: receiver.url, events: ['entries-appended'] });
  await begin();
  await recordAlone(ledger, 'kestrel', [issue('heard', '2024-07-03', 10)]);
  expect(await told(1)).toMatchObject([{ body: { data: { size: '17' } } }]);
});
