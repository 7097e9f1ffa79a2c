import type { Response } from 'light-my-request';
import { describe, expect, test } from 'vitest';
import { headerOf } from '../../../ledger/test/support/small-issuer.ts';
import { actions } from '../../src/access/access.ts';
import { openTestAccess, type Somebody } from './support/test-access.ts';

const here = await openTestAccess();
await here.openIssuers('kestrel', 'heron');
const DAY = 86_400_000;

interface Made {
  readonly id: string;
  readonly key: string;
}

/** Makes a key for reading the audit trail of an issuer, or for what is said. */
async function makeKey({ browser }: Somebody, wish: object = {}): Promise<Made> {
  const usual = { name: 'a program', issuer: 'kestrel', actions: ['read-audit-trail'], days: 1 };
  const answer = await browser.post('/api/v1/me/keys', { ...usual, ...wish });
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json();
}

/** Asks as a program does: no cookie, no origin. */
function ask(key: string, url: string, method: 'GET' | 'POST' | 'PUT' = 'GET', body?: object): Promise<Response> {
  const headers = { authorization: `Bearer ${key}`, 'idempotency-key': 'one' };
  return here.app.inject({ method, url, headers, ...(body === undefined ? {} : { payload: body }) });
}

const trailOf = (issuer: string): string => `/api/v1/issuers/${issuer}/audit-trail`;

describe('a key', () => {
  test('does what it was made for, under the id of its person, and the trail names it', async () => {
    const secretary = await here.letIn(['company-secretary'], 'kestrel');
    const { id, key } = await makeKey(secretary);
    expect(key).toMatch(/^tenfold_kestrel_[\w-]{43}$/);
    expect((await ask(key, trailOf('kestrel'))).statusCode).toBe(200);
    expect((await ask(key, '/api/v1/me')).json()).toMatchObject({ person: secretary.id, kind: 'api-key' });
    await ask(key, trailOf('heron'));
    const [line] = (await here.trail('heron')).slice(-1);
    expect(line).toMatchObject({ actor: secretary.id, actorKind: 'api-key', key: id, outcome: 'refused' });
  });

  test('stays with its issuer and its actions, although its person may do more', async () => {
    const secretary = await here.letIn(['company-secretary'], 'kestrel');
    await here.giveRole(secretary.id, 'company-secretary', 'heron');
    const { key } = await makeKey(secretary);
    expect((await secretary.browser.get(trailOf('heron'))).statusCode).toBe(200);
    expect((await ask(key, trailOf('heron'))).statusCode).toBe(403);
    expect((await ask(key, '/api/v1/issuers/kestrel/entries')).statusCode).toBe(403);
  });

  test('does not become a key of another issuer by another name in it', async () => {
    const secretary = await here.letIn(['company-secretary'], 'kestrel');
    await here.giveRole(secretary.id, 'company-secretary', 'heron');
    const { key } = await makeKey(secretary);
    expect((await ask(key.replace('kestrel', 'heron'), trailOf('heron'))).statusCode).toBe(401);
    expect((await ask(key.replace('kestrel', '~'), '/api/v1/me')).statusCode).toBe(401);
  });

  test('does no more than its person may at that moment', async () => {
    const shareholder = await here.letIn(['shareholder'], 'kestrel');
    const { key } = await makeKey(shareholder);
    expect((await ask(key, trailOf('kestrel'))).statusCode).toBe(403);
    await here.giveRole(shareholder.id, 'committee', 'kestrel');
    expect((await ask(key, trailOf('kestrel'))).statusCode).toBe(200);
  });

  test('ends by its day, and by its person', async () => {
    const one = await here.letIn(['committee'], 'kestrel');
    const [short, ended] = [await makeKey(one), await makeKey(one, { days: 2 })];
    expect((await one.browser.delete(`/api/v1/me/keys/${ended.id}`)).statusCode).toBe(204);
    expect((await ask(ended.key, trailOf('kestrel'))).statusCode).toBe(401);
    here.clock.advance(DAY - 1000);
    expect((await ask(short.key, trailOf('kestrel'))).statusCode).toBe(200);
    here.clock.advance(1000);
    expect((await ask(short.key, trailOf('kestrel'))).statusCode).toBe(401);
  });

  test('of one person is neither seen nor ended by another', async () => {
    const [one, other] = [await here.letIn(['committee'], 'kestrel'), await here.letIn(['committee'], 'kestrel')];
    const { id, key } = await makeKey(one);
    expect((await other.browser.get('/api/v1/me/keys')).json().keys).toEqual([]);
    expect((await other.browser.delete(`/api/v1/me/keys/${id}`)).statusCode).toBe(404);
    expect((await ask(key, trailOf('kestrel'))).statusCode).toBe(200);
  });

  test('is listed without its secret', async () => {
    const one = await here.letIn(['committee'], 'kestrel');
    const { id, key } = await makeKey(one);
    const listed = await one.browser.get('/api/v1/me/keys');
    expect(listed.json().keys).toMatchObject([{ id, issuer: 'kestrel', actions: ['read-audit-trail'], endedAt: null }]);
    expect(listed.body).not.toContain(key.slice(-43));
  });

  test.each([
    ['GET', '/api/v1/me/sessions'],
    ['GET', '/api/v1/me/keys'],
    ['POST', '/api/v1/me/keys'],
    ['POST', '/api/v1/me/passkeys/options'],
    ['POST', '/auth/sign-out'],
    ['GET', '/api/v1/people'],
    ['POST', '/api/v1/people'],
    ['POST', '/api/v1/issuers/kestrel/roles'],
    ['POST', '/api/v1/issuers/kestrel/webhooks'],
    ['PUT', '/api/v1/issuers/kestrel/publicity'],
  ] as const)('opens no way to more rights: %s %s', async (method, url) => {
    const operator = await here.letIn(['operator']);
    const { key } = await makeKey(operator, { issuer: null, actions });
    const answer = await ask(key, url, method);
    expect([answer.statusCode, answer.json().problems[0].key]).toEqual([403, 'access.person-needed']);
  });

  test('opens no issuer and approves nothing, whatever it was made for', async () => {
    const operator = await here.letIn(['operator']);
    const all = await makeKey(operator, { issuer: null, actions: ['open-issuer'] });
    expect((await ask(all.key, '/api/v1/issuers', 'POST', headerOf('osprey'))).statusCode).toBe(403);
    const approver = await here.letIn(['approver'], 'kestrel');
    const { key } = await makeKey(approver, { actions: ['approve'] });
    expect((await ask(key, '/api/v1/issuers/kestrel/proposals/1/approve', 'POST')).statusCode).toBe(403);
  });

  test.each([
    'nothing',
    'tenfold_kestrel_',
    `tenfold_kestrel_${'A'.repeat(43)}`,
    `tenfold__${'A'.repeat(43)}`,
    `tenfold_' or 1=1 --_${'A'.repeat(43)}`,
    '',
  ])('that is %j lets nobody in', async (key) => {
    expect((await ask(key, '/api/v1/me')).statusCode).toBe(401);
  });

  test.each([
    ['for ever', { days: 367 }],
    ['for no time', { days: 0 }],
    ['for nothing', { actions: [] }],
    ['for what does not exist', { actions: ['rewrite'] }],
    ['of another person', { person: 'p-1' }],
    ['with a secret of one’s own', { key: 'x' }],
  ])('is not made %s', async (_, wish) => {
    await expect(makeKey(await here.letIn(), wish)).rejects.toThrow('invalid-request');
  });

  test('is not made after a sign-in that is stale', async () => {
    const one = await here.letIn(['committee'], 'kestrel');
    here.clock.advance(here.access.core.lifetimes.fresh + 1);
    await expect(makeKey(one)).rejects.toThrow('access.sign-in-again');
  });
});

describe('four eyes', () => {
  test('hold where a person proposes by a key and approves by hand', async () => {
    const both = await here.letIn(['company-secretary', 'approver'], 'kestrel');
    const { key } = await makeKey(both, { actions: ['propose', 'read-entries'] });
    const entry = {
      id: 'class-b',
      kind: 'share-class-created',
      effective: '2024-01-02',
      source: { title: 'Articles', url: null, standing: 'primary' },
      fields: { class: 'B', votesPerShare: '1', weighted: false, listed: true },
    };
    const url = '/api/v1/issuers/kestrel/proposals';
    const proposed = await ask(key, url, 'POST', { entries: [entry] });
    expect(proposed.statusCode).toBe(201);
    const approve = `${url}/${proposed.json().number ?? proposed.json().proposal}/approve`;
    const headers = { 'idempotency-key': 'two' };
    const own = await both.browser.ask('POST', approve, { headers });
    expect(own.statusCode).toBe(403);
    const line = (await here.trail('kestrel')).findLast(({ action }) => action === 'approve');
    expect(line).toMatchObject({ actor: both.id, outcome: 'refused' });

    const other = await here.letIn(['approver'], 'kestrel');
    expect((await other.browser.ask('POST', approve, { headers })).statusCode).toBe(200);
  });
});
