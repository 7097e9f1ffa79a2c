import { accessStore } from '@tenfold/ledger';
import { Client } from 'pg';
import { describe, expect, test } from 'vitest';
import { Authenticator } from './support/authenticator.ts';
import { openTestAccess, ORIGIN } from './support/test-access.ts';

const here = await openTestAccess();
const DAY = 86_400_000;

/** The secret of a link, as the page takes it from the address. */
function secretIn(url: string | null): string {
  return new URL(url ?? '').hash.slice(1);
}

describe('the first operator', () => {
  test('comes in by a link that is good once, within a day, and until another is printed', async () => {
    const early = secretIn(await here.access.firstLink());
    here.clock.advance(DAY);
    const over = await here.browser().post('/auth/set-up/options', { link: early });
    expect(over.statusCode).toBe(403);
    expect(over.json().problems[0].key).toBe('access.link-over');

    const printedBefore = secretIn(await here.access.firstLink());
    const url = await here.access.firstLink();
    expect(url).toMatch(/^http:\/\/localhost:8017\/auth\/set-up#[\w-]{43}$/);
    await expect(here.comeIn(printedBefore)).rejects.toThrow('access.link-over');

    const { id, browser } = await here.comeIn(secretIn(url));
    const me = await browser.get('/api/v1/me');
    const roles = [{ issuer: null, role: 'operator' }];
    expect(me.json()).toEqual({ person: id, name: 'Operator', kind: 'person', roles });
    expect(await here.access.firstLink()).toBeNull();
    await expect(here.comeIn(secretIn(url))).rejects.toThrow('access.link-over');
  });

  test('is not the last: whoever has the machine in hand lets another in, and the trail has it', async () => {
    const { id, browser } = await here.comeIn(secretIn(await here.access.anotherOperator()));
    expect((await browser.get('/api/v1/people')).statusCode).toBe(200);
    const line = (await here.trail()).findLast(({ action }) => action === 'invite');
    expect(line).toMatchObject({ actor: 'set-up', about: id, outcome: 'done' });
  });
});

describe('a link', () => {
  test('lets one browser in where two are as far with it', async () => {
    const { browser } = await here.letIn(['operator']);
    const { link } = (await browser.post('/api/v1/people', { name: '陳大文' })).json();
    const secret = secretIn(link.url);
    const devices = [new Authenticator(ORIGIN), new Authenticator(ORIGIN)];
    const ready = await Promise.all(
      devices.map(async (device) => {
        const asked = await here.browser().post('/auth/set-up/options', { link: secret });
        return { link: secret, passkey: device.make(asked.json()) };
      }),
    );
    const answers = await Promise.all(ready.map((body) => here.browser().post('/auth/set-up/passkey', body)));
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([200, 403]));
  });

  test('of another person is of no use with the challenge of this one', async () => {
    const { browser } = await here.letIn(['operator']);
    const links = await Promise.all(
      ['one', 'two'].map(async (name) => secretIn((await browser.post('/api/v1/people', { name })).json().link.url)),
    );
    const asked = await here.browser().post('/auth/set-up/options', { link: links[0] });
    const passkey = new Authenticator(ORIGIN).make(asked.json());
    const answer = await here.browser().post('/auth/set-up/passkey', { link: links[1], passkey });
    expect(answer.json().problems[0].key).toBe('access.passkey-not-made');
  });

  test('is for who has not come in yet: nobody can be let in as somebody else', async () => {
    const { browser } = await here.letIn(['operator']);
    const somebody = await here.letIn();
    const refused = await browser.post(`/api/v1/people/${somebody.id}/links`);
    expect(refused.statusCode).toBe(409);
    expect(refused.json().problems[0].key).toBe('access.has-come-in');
  });

  test('that is made anew puts the one before out of use', async () => {
    const { browser } = await here.letIn(['operator']);
    const { person, link } = (await browser.post('/api/v1/people', { name: 'Lee' })).json();
    const again = (await browser.post(`/api/v1/people/${person}/links`)).json();
    await expect(here.comeIn(secretIn(link.url))).rejects.toThrow('access.link-over');
    expect((await here.comeIn(secretIn(again.url))).id).toBe(person);
  });
});

describe('a passkey', () => {
  test.each(['ES256', 'Ed25519'] as const)('of kind %s signs its person in', async (kind) => {
    const device = new Authenticator(ORIGIN, kind);
    const { browser } = await here.letIn(['operator']);
    const { person, link } = (await browser.post('/api/v1/people', { name: 'Wong' })).json();
    await here.comeIn(secretIn(link.url), device);
    const again = await here.signIn(device);
    expect((await again.get('/api/v1/me')).json()).toMatchObject({ person, name: 'Wong', roles: [] });
  });

  test.each([
    ['made for a page of another origin', { origin: 'https://evil.example' }],
    ['made for another host', { host: 'evil.example' }],
    ['without a look at who holds the device', { isVerified: false }],
    ['with a challenge that nobody asked', { challenge: Buffer.alloc(32).toString('base64url') }],
  ])('%s is not taken, neither new nor shown', async (_, wrong) => {
    const { browser: operator } = await here.letIn(['operator']);
    const { link } = (await operator.post('/api/v1/people', { name: 'Ho' })).json();
    const secret = secretIn(link.url);
    const device = new Authenticator(ORIGIN);
    const asked = await here.browser().post('/auth/set-up/options', { link: secret });
    const made = await here
      .browser()
      .post('/auth/set-up/passkey', { link: secret, passkey: device.make(asked.json(), wrong) });
    expect(made.json().problems[0].key).toBe('access.passkey-not-made');

    await here.comeIn(secret, device);
    const browser = here.browser();
    const options = await browser.post('/auth/passkey/options');
    const shown = await browser.post('/auth/passkey', { passkey: device.show(options.json(), wrong) });
    expect(shown.json().problems[0].key).toBe('access.passkey-not-taken');
    expect(browser.cookies.size).toBe(0);
  });

  test('is not taken twice for one challenge, nor for one that is over', async () => {
    const { device } = await here.letIn();
    const browser = here.browser();
    const options = (await browser.post('/auth/passkey/options')).json();
    const passkey = device.show(options);
    expect((await browser.post('/auth/passkey', { passkey })).statusCode).toBe(200);
    expect((await here.browser().post('/auth/passkey', { passkey })).statusCode).toBe(403);

    const slow = (await here.browser().post('/auth/passkey/options')).json();
    here.clock.advance(here.access.core.lifetimes.challenge);
    expect((await here.browser().post('/auth/passkey', { passkey: device.show(slow) })).statusCode).toBe(403);
  });

  test('whose count goes back is a copy, and is not taken', async () => {
    const { device } = await here.letIn();
    await here.signIn(device);
    const options = (await here.browser().post('/auth/passkey/options')).json();
    const answer = await here.browser().post('/auth/passkey', { passkey: device.show(options, { counter: 1 }) });
    expect(answer.json().problems[0].key).toBe('access.passkey-not-taken');
  });

  test('that another device pretends to have is not taken', async () => {
    const { device } = await here.letIn();
    const options = (await here.browser().post('/auth/passkey/options')).json();
    const forged = { ...new Authenticator(ORIGIN).show(options), id: device.id, rawId: device.id };
    expect((await here.browser().post('/auth/passkey', { passkey: forged })).statusCode).toBe(403);
  });

  test('is added and ended by its person while the sign-in is fresh; the last stays', async () => {
    const { browser, device } = await here.letIn();
    const second = new Authenticator(ORIGIN, 'Ed25519');
    const asked = (await browser.post('/api/v1/me/passkeys/options')).json();
    const added = await browser.post('/api/v1/me/passkeys', { passkey: second.make(asked) });
    expect(added.json()).toEqual({ id: second.id });
    expect((await browser.delete(`/api/v1/me/passkeys/${device.id}`)).statusCode).toBe(204);
    await expect(here.signIn(device)).rejects.toThrow('access.passkey-not-taken');
    expect((await browser.delete(`/api/v1/me/passkeys/${second.id}`)).statusCode).toBe(409);

    here.clock.advance(here.access.core.lifetimes.fresh + 1);
    const stale = await browser.post('/api/v1/me/passkeys/options');
    expect(stale.json().problems[0].key).toBe('access.sign-in-again');
  });

  test('of one person is not ended by another', async () => {
    const [one, other] = [await here.letIn(), await here.letIn()];
    expect((await one.browser.delete(`/api/v1/me/passkeys/${other.device.id}`)).statusCode).toBe(409);
    expect((await here.signIn(other.device)).cookies.size).toBe(1);
  });
});

describe('what is stored', () => {
  test('holds no secret: neither of a link, nor of a session, nor of a key', async () => {
    const { browser } = await here.letIn(['operator']);
    const { link } = (await browser.post('/api/v1/people', { name: 'Ng' })).json();
    const key = await browser.post('/api/v1/me/keys', {
      name: 'metrics',
      issuer: null,
      actions: ['read-metrics'],
      days: 1,
    });
    const secrets = [
      secretIn(link.url),
      browser.cookies.get('tenfold-session') ?? '',
      key.json<{ key: string }>().key.slice(-43),
    ];
    expect(secrets.map(({ length }) => length)).toEqual([43, 43, 43]);
    const kept = await everythingStored(here.opened.url);
    expect(kept).toContain('metrics');
    for (const secret of secrets) {
      expect(kept).not.toContain(secret);
      for (const bytes of [Buffer.from(secret), Buffer.from(secret, 'base64url')]) {
        expect(kept).not.toContain(bytes.toString('hex'));
        expect(kept).not.toContain(bytes.toString('base64'));
      }
    }
  });

  test('failed sign-ins too, and who it was where that is known', async () => {
    const before = (await here.trail()).length;
    const options = (await here.browser().post('/auth/passkey/options')).json();
    await here.browser().post('/auth/passkey', { passkey: new Authenticator(ORIGIN).show(options) });
    const { id } = await here.letIn();
    const lines = (await here.trail()).slice(before);
    expect(lines.map(({ actor, action, outcome, reason }) => [actor, action, outcome, reason])).toEqual([
      ['anyone', 'sign-in', 'refused', 'access.passkey-not-taken'],
      [id, 'use-link', 'done', null],
      [id, 'sign-in', 'done', null],
    ]);
    expect(accessStore.INSTALLATION).toBe('~');
  });
});

/** Every row of access as text, as its owner sees it. */
async function everythingStored(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ readonly xml: string }>(
    `select schema_to_xml('tenfold_access', true, false, '')::text as xml`,
  );
  await client.end();
  return rows[0]?.xml ?? '';
}
