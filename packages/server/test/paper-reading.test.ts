import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { openIssuerAlone } from '../../ledger/test/support/opened-issuer.ts';
import { placedPages } from '../../documents/test/pages/placed.ts';
import { paper } from '../../documents/test/instrument/papers.ts';
import { ask } from './support/asking.ts';
import { openTestApp } from './support/test-app.ts';

const { app, ledger, papers } = await openTestApp();
await openIssuerAlone(ledger, 'kestrel');

async function kept(bytes: Buffer, type: string): Promise<string> {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/issuers/kestrel/evidence?name=undertaking',
    headers: {
      'x-test-actor': 'secretary',
      'idempotency-key': createHash('sha256').update(bytes).digest('hex'),
      'content-type': type,
    },
    payload: bytes,
  });
  return `/issuers/kestrel/evidence/${answer.json<{ readonly sha256: string }>().sha256}`;
}

const pdf = (mark: string): Buffer => Buffer.from(`%PDF-1.7\n${mark}\n%%EOF\n`);

/** Lets what was resolved go on. */
async function settled(): Promise<void> {
  await app.inject({ method: 'GET', url: '/health/live' });
}

test('a scan is read in the background: who asks is told how far it has come, and at last what stands there', async () => {
  const at = await kept(pdf('one'), 'application/pdf');
  const asked = async (): Promise<unknown> => (await ask(app, `${at}/reading`, { by: 'secretary' })).json();
  expect(await asked()).toEqual({ state: 'reading', progress: null });
  papers.progress(1, 3);
  expect(await asked()).toEqual({ state: 'reading', progress: { done: 1, of: 3 } });
  const pages = placedPages(paper('other-order'), () => 96);
  papers.waiting.shift()?.({ kind: 'paper', paper: { kind: 'pdf', pages, remarks: [] } });
  await settled();
  expect(await asked()).toMatchObject({
    state: 'read',
    instrument: { format: 'tenfold/instrument/1', provisions: ['8A.09', '8A.14', '8A.15', '8A.17', '8A.18', '8A.24'] },
    file: {
      kind: 'pdf',
      pages: [{ number: 1, readBy: 'recognition' }],
      places: expect.arrayContaining([expect.objectContaining({ field: 'issuer', page: 1, sureness: 'likely' })]),
      remarks: [expect.stringContaining('A draft: 1 page was recognised')],
    },
  });
});

test('files are read one after the other', async () => {
  const [first, second] = [await kept(pdf('two'), 'application/pdf'), await kept(pdf('three'), 'application/pdf')];
  for (const at of [first, second]) await ask(app, `${at}/reading`, { by: 'secretary' });
  await settled();
  expect(papers.waiting).toHaveLength(1);
  papers.waiting.shift()?.({ kind: 'refused', reason: { key: 'intake.pdf-broken', figures: {} } });
  await settled();
  expect(papers.waiting).toHaveLength(1);
  papers.waiting.shift()?.({ kind: 'refused', reason: { key: 'intake.pdf-locked', figures: {} } });
  await settled();
  const problems = await Promise.all([first, second].map((at) => ask(app, `${at}/reading`, { by: 'secretary' })));
  expect(problems.map((answer) => [answer.statusCode, answer.json().problems[0].key])).toEqual([
    [422, 'intake.pdf-broken'],
    [422, 'intake.pdf-locked'],
  ]);
});

test('a paper that is no undertaking is refused with the reason', async () => {
  const at = await kept(pdf('four'), 'application/pdf');
  await ask(app, `${at}/reading`, { by: 'secretary' });
  await settled();
  const pages = placedPages(paper('not-shopping-list'), () => 96);
  papers.waiting.shift()?.({ kind: 'paper', paper: { kind: 'pdf', pages, remarks: [] } });
  await settled();
  const answer = await ask(app, `${at}/reading`, { by: 'secretary' });
  expect([answer.statusCode, answer.json().problems[0].key]).toEqual([422, 'instrument.refused.no-undertaking']);
});

test('a text needs no reader', async () => {
  const at = await kept(Buffer.from(paper('other-order')), 'text/plain');
  const answer = await ask(app, `${at}/reading`, { by: 'secretary' });
  expect(answer.json()).toMatchObject({ state: 'read', file: null, instrument: { wording: 'paper' } });
});

test('a page is given as a picture, by who may read evidence', async () => {
  const at = await kept(pdf('five'), 'application/pdf');
  const page = await ask(app, `${at}/pages/1`, { by: 'secretary' });
  expect([page.headers['content-type'], page.rawPayload.toString()]).toEqual(['image/png', '%PDF']);
  const missing = await ask(app, `${at}/pages/2`, { by: 'secretary' });
  expect([missing.statusCode, missing.json().problems[0].key]).toEqual([404, 'server.no-page']);
  for (const part of ['reading', 'pages/1']) {
    expect([part, (await ask(app, `${at}/${part}`)).statusCode]).toEqual([part, 401]);
  }
  const unknown = await ask(app, `/issuers/kestrel/evidence/${'0'.repeat(64)}/reading`, { by: 'secretary' });
  expect(unknown.statusCode).toBe(404);
});
