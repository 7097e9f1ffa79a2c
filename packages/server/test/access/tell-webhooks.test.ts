import { afterAll, beforeAll, expect, test } from 'vitest';
import { openIssuerAlone, recordAlone } from '../../../ledger/test/support/opened-issuer.ts';
import { issue } from '../../../ledger/test/support/small-issuer.ts';
import { tellWebhooks } from '../../src/access/index.ts';
import { lookAt } from '../../src/events/look.ts';
import { receive } from './support/receiver.ts';
import { openTestAccess } from './support/test-access.ts';
import { TestQueue } from './support/test-queue.ts';

const queue = new TestQueue();
const receiver = await receive();
const here = await openTestAccess({ queue, allowPrivateWebhooks: true });
const { ledger } = here.opened;
const faults: unknown[] = [];
let stop = (): void => {};

beforeAll(async () => {
  await openIssuerAlone(ledger, 'kestrel');
  await openIssuerAlone(ledger, 'heron');
  const look = lookAt({ ledger, now: () => here.clock.now() });
  stop = await tellWebhooks({ access: here.access, ledger, look, onFault: (fault) => faults.push(fault) });
});
afterAll(() => {
  stop();
  expect(faults).toEqual([]);
});

/** More weighted shares than the ratchet of 8A.13 allows. */
const tooMany = {
  ...issue('more-weight', '2024-03-02', 10),
  fields: { class: 'A', shares: '10', way: 'placing', to: 'ann' },
};

test('what is recorded is told to those who asked, with what it changes, and to nobody else', async () => {
  const { browser } = await here.letIn(['company-secretary'], 'kestrel');
  const events = ['entries-appended', 'finding-changed'];
  await browser.post('/api/v1/issuers/kestrel/webhooks', { url: receiver.url, events });
  await recordAlone(ledger, 'heron', [issue('of-heron', '2024-03-01', 10)]);
  await recordAlone(ledger, 'kestrel', [tooMany]);
  await queue.holds(2);
  await queue.run(here.access.deliver);
  const told = receiver.take().map(({ body }) => JSON.parse(body));
  expect(told).toMatchObject([
    { type: 'entries-appended', data: { issuer: 'kestrel', size: '8' } },
    { type: 'finding-changed', data: { issuer: 'kestrel', size: '8', on: '2026-11-24' } },
  ]);
  expect(told[1].data.findings).toContain('8A.13:kestrel');
});

test('after it was stopped nothing is told', async () => {
  stop();
  await recordAlone(ledger, 'kestrel', [issue('later', '2024-04-02', 10)]);
  expect(await queue.run(here.access.deliver)).toEqual([]);
});
