import { describe, expect, test } from 'vitest';
import { issuerRoles } from '../../src/access/roles.ts';
import { openTestAccess } from './support/test-access.ts';

const here = await openTestAccess();
await here.openIssuers('kestrel', 'heron');
const operator = await here.letIn(['operator']);

const alone = await openTestAccess();
const shown = await openTestAccess({ publicIssuers: ['kestrel'] });

const rolesOfKestrel = '/api/v1/issuers/kestrel/roles';

test('the list of people says who can sign in', async () => {
  const waiting = (await operator.browser.post('/api/v1/people', { name: 'Mei' })).json();
  const listed = async (): Promise<boolean | undefined> => {
    const { people } = (await operator.browser.get('/api/v1/people?limit=1000')).json<{
      people: { id: string; canSignIn: boolean }[];
    }>();
    return people.find(({ id }) => id === waiting.person)?.canSignIn;
  };
  expect(await listed()).toBe(false);
  await here.comeIn(new URL(waiting.link.url).hash.slice(1));
  expect(await listed()).toBe(true);
});

describe('roles', () => {
  test('are given and ended from now on, and nothing of it is lost', async () => {
    const { id, browser } = await here.letIn();
    const given = await operator.browser.post(rolesOfKestrel, { person: id, role: 'company-secretary' });
    expect(given.statusCode).toBe(201);
    expect((await browser.get('/api/v1/me')).json().roles).toEqual([{ issuer: 'kestrel', role: 'company-secretary' }]);
    expect((await browser.get('/api/v1/issuers/kestrel/audit-trail')).statusCode).toBe(200);

    here.clock.advance(60_000);
    const { number } = given.json();
    expect((await operator.browser.delete(`${rolesOfKestrel}/${number}`)).statusCode).toBe(204);
    expect((await browser.get('/api/v1/issuers/kestrel/audit-trail')).statusCode).toBe(403);
    const listed = (await operator.browser.get(rolesOfKestrel)).json().roles as { person: string }[];
    const began = new Date(here.clock.now() - 60_000).toISOString();
    const ended = new Date(here.clock.now()).toISOString();
    expect(listed.filter(({ person }) => person === id)).toEqual([
      {
        number,
        person: id,
        role: 'company-secretary',
        givenBy: operator.id,
        givenAt: `${began.slice(0, -5)}Z`,
        endedBy: operator.id,
        endedAt: `${ended.slice(0, -5)}Z`,
      },
    ]);
    expect((await operator.browser.delete(`${rolesOfKestrel}/${number}`)).statusCode).toBe(409);
  });

  test('that are held already are not given twice', async () => {
    const { id } = await here.letIn();
    const body = { person: id, role: 'approver' };
    const [one, two] = [
      await operator.browser.post(rolesOfKestrel, body),
      await operator.browser.post(rolesOfKestrel, body),
    ];
    expect(one.json()).toEqual(two.json());
  });

  test('of one issuer say nothing with another', async () => {
    const { id, browser } = await here.letIn(['company-secretary'], 'kestrel');
    expect((await browser.get('/api/v1/issuers/kestrel/webhooks')).statusCode).toBe(200);
    expect((await browser.get('/api/v1/issuers/heron/webhooks')).statusCode).toBe(403);
    const { number } = (await operator.browser.post(rolesOfKestrel, { person: id, role: 'committee' })).json();
    const elsewhere = await operator.browser.delete(`/api/v1/issuers/heron/roles/${number}`);
    expect(elsewhere.statusCode).toBe(404);
    expect((await browser.get('/api/v1/me')).json().roles).toHaveLength(2);
  });

  test.each([
    ['nobody', '/api/v1/issuers/kestrel/roles', { person: 'p-0', role: 'approver' }, 404, 'access.no-person'],
    ['an issuer that is not there', '/api/v1/issuers/nowhere/roles', { role: 'approver' }, 404, 'access.no-issuer'],
    ['an unknown role', '/api/v1/issuers/kestrel/roles', { role: 'king' }, 400, 'server.no-such-value'],
    ['operator with one issuer', '/api/v1/issuers/kestrel/roles', { role: 'operator' }, 400, 'server.no-such-value'],
    [
      'secretary of everything',
      '/api/v1/installation/roles',
      { role: 'company-secretary' },
      400,
      'server.no-such-value',
    ],
  ])('are not given to or as %s', async (_, url, body, status, key) => {
    const { id } = await here.letIn();
    const answer = await operator.browser.post(url, { person: id, ...body });
    expect([answer.statusCode, answer.json().problems[0].key]).toEqual([status, key]);
  });

  test('are written by an operator only: whoever has any other role with the issuer is refused', async () => {
    for (const role of issuerRoles) {
      const { id, browser } = await here.letIn([role], 'kestrel');
      const other = await here.letIn();
      const answers = [
        await browser.post(rolesOfKestrel, { person: other.id, role: 'approver' }),
        await browser.post(rolesOfKestrel, { person: id, role: 'approver' }),
        await browser.delete(`${rolesOfKestrel}/1`),
        await browser.post('/api/v1/installation/roles', { person: id, role: 'operator' }),
        await browser.post('/api/v1/people', { name: 'Accomplice' }),
      ];
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403, 403, 403]);
    }
  });

  test('nobody gives himself any', async () => {
    const body = { person: operator.id, role: 'company-secretary' };
    const answer = await operator.browser.post(rolesOfKestrel, body);
    expect([answer.statusCode, answer.json().problems[0].key]).toEqual([403, 'access.own-rights']);
    expect((await operator.browser.get('/api/v1/me')).json().roles).toEqual([{ issuer: null, role: 'operator' }]);
  });
});

describe('the last operator', () => {
  test('stays, until another can sign in', async () => {
    const { id, browser } = await alone.letIn(['operator']);
    const roles = '/api/v1/installation/roles';
    const [own] = (await browser.get(roles)).json().roles as { number: string }[];
    expect((await browser.delete(`${roles}/${own?.number}`)).json().problems[0].key).toBe('access.role-last-operator');

    const { person, link } = (await browser.post('/api/v1/people', { name: 'Second' })).json();
    await browser.post(roles, { person, role: 'operator' });
    expect((await browser.delete(`${roles}/${own?.number}`)).statusCode).toBe(409);

    await alone.comeIn(new URL(link.url).hash.slice(1));
    expect((await browser.delete(`${roles}/${own?.number}`)).statusCode).toBe(204);
    expect((await browser.get(roles)).statusCode).toBe(403);
    expect(id).not.toBe(person);
  });
});

describe('people', () => {
  test('are listed in pages without a gap', async () => {
    const seen: string[] = [];
    let after = '';
    for (;;) {
      const { people, next } = (await operator.browser.get(`/api/v1/people?limit=3&after=${after}`)).json();
      seen.push(...people.map(({ id }: { id: string }) => id));
      if (next === null) break;
      after = next;
    }
    const all = (await operator.browser.get('/api/v1/people?limit=1000')).json().people as { id: string }[];
    expect(seen).toEqual(all.map(({ id }) => id));
    expect(seen.length).toBeGreaterThan(6);
  });

  test('get another name, and keep the id that stands in the ledger', async () => {
    const { id, browser } = await here.letIn();
    expect((await operator.browser.put(`/api/v1/people/${id}/name`, { name: '陳詠詩' })).statusCode).toBe(204);
    expect((await browser.get('/api/v1/me')).json()).toMatchObject({ person: id, name: '陳詠詩' });
    const nobody = await operator.browser.put('/api/v1/people/p-0/name', { name: 'x' });
    expect(nobody.statusCode).toBe(404);
  });

  test.each([
    ['a role', { name: 'Eve', role: 'operator' }],
    ['roles', { name: 'Eve', roles: [{ issuer: null, role: 'operator' }] }],
    ['an id', { name: 'Eve', id: 'p-1', person: 'p-1' }],
    ['who invited', { name: 'Eve', invitedBy: 'set-up' }],
    ['a prototype', JSON.parse('{"name":"Eve","__proto__":{"isAdmin":true}}')],
  ])('are not invited with %s that nobody asked for', async (_, body) => {
    const answer = await operator.browser.post('/api/v1/people', body);
    expect(answer.statusCode).toBe(400);
  });

  test.each(['', ' ', 'a'.repeat(201), 'two\nlines', 'hidden\u202Etext', 'zero\u200Bwidth'])(
    'are not called %j',
    async (name) => {
      expect((await operator.browser.post('/api/v1/people', { name })).statusCode).toBe(400);
    },
  );
});

describe('whether anyone may read an issuer', () => {
  test('is private first, decided by the approver, and dated', async () => {
    const approver = await here.letIn(['approver'], 'heron');
    const secretary = await here.letIn(['company-secretary'], 'heron');
    const url = '/api/v1/issuers/heron/publicity';
    expect((await here.browser().get(url)).statusCode).toBe(401);
    expect((await secretary.browser.put(url, { isPublic: true })).statusCode).toBe(403);
    expect((await secretary.browser.get(url)).json()).toEqual({ isPublic: false, setBy: null, setAt: null });
    expect((await approver.browser.put(url, { isPublic: true })).statusCode).toBe(204);
    expect((await here.browser().get(url)).json()).toMatchObject({ isPublic: true, setBy: approver.id });
    expect((await here.browser().get('/api/v1/issuers/heron')).statusCode).toBe(200);
    expect((await approver.browser.put(url, { isPublic: false })).statusCode).toBe(204);
    expect((await here.browser().get('/api/v1/issuers/heron')).statusCode).toBe(401);
  });

  test('is so for the examples of an installation until somebody decides', async () => {
    await shown.openIssuers('kestrel');
    expect((await shown.browser().get('/api/v1/issuers/kestrel')).statusCode).toBe(200);
    const approver = await shown.letIn(['approver'], 'kestrel');
    await approver.browser.put('/api/v1/issuers/kestrel/publicity', { isPublic: false });
    expect((await shown.browser().get('/api/v1/issuers/kestrel')).statusCode).toBe(401);
  });

  test('a private issuer is refused like one that is not there', async () => {
    const stranger = await here.letIn();
    for (const browser of [here.browser(), stranger.browser]) {
      for (const url of ['', '/entries', '/publicity', '/audit-trail', '/roles', '/webhooks']) {
        const [there, nowhere] = [
          await browser.get(`/api/v1/issuers/kestrel${url}`),
          await browser.get(`/api/v1/issuers/nowhere${url}`),
        ];
        expect({ ...there.json(), instance: '' }, url).toEqual({ ...nowhere.json(), instance: '' });
      }
    }
  });

  test('decides what the list of issuers shows, and to whom', async () => {
    const { browser } = await here.letIn(['registrar'], 'kestrel');
    const seen = async (who: typeof browser): Promise<readonly string[]> =>
      (await who.get('/api/v1/issuers')).json().issuers.map(({ id }: { id: string }) => id);
    expect(await seen(browser)).toEqual(['kestrel']);
    expect(await seen(here.browser())).toEqual([]);
  });
});
