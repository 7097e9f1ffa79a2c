import { describe, expect, test } from 'vitest';
import { openTestAccess } from './support/test-access.ts';

const here = await openTestAccess();
const secure = await openTestAccess({ origin: 'https://register.example.com' });
const { idle, session } = here.access.core.lifetimes;

describe('a session', () => {
  test('is in a cookie that no script reads and no other site sends along with what it posts', async () => {
    const { device } = await here.letIn();
    const browser = here.browser();
    const options = (await browser.post('/auth/passkey/options')).json();
    const answer = await browser.post('/auth/passkey', { passkey: device.show(options) });
    expect(answer.headers['set-cookie']).toMatch(
      /^tenfold-session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  test('is held to the host and to TLS where there is TLS', async () => {
    const { device } = await secure.letIn();
    const browser = secure.browser();
    const options = (await browser.post('/auth/passkey/options')).json();
    expect(options.rpId).toBe('register.example.com');
    const answer = await browser.post('/auth/passkey', { passkey: device.show(options) });
    expect(answer.headers['set-cookie']).toMatch(
      /^__Host-tenfold-session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  test('ends when it lies unused, and lives on while it is used', async () => {
    const { browser } = await here.letIn();
    here.clock.advance(idle - 1000);
    expect((await browser.get('/api/v1/me')).statusCode).toBe(200);
    here.clock.advance(idle - 1000);
    expect((await browser.get('/api/v1/me')).statusCode).toBe(200);
    here.clock.advance(idle);
    expect((await browser.get('/api/v1/me')).statusCode).toBe(401);
  });

  test('ends after half a day, however much it is used', async () => {
    const { browser } = await here.letIn();
    const steps = Math.floor(session / (idle - 60_000));
    for (let step = 0; step < steps; step += 1) {
      here.clock.advance(idle - 60_000);
      expect((await browser.get('/api/v1/me')).statusCode).toBe(200);
    }
    here.clock.advance(session - steps * (idle - 60_000));
    expect((await browser.get('/api/v1/me')).statusCode).toBe(401);
  });

  test('has a new token after each sign-in, and the one before is worth nothing', async () => {
    const { browser, device } = await here.letIn();
    const before = new Map(browser.cookies);
    const options = (await browser.post('/auth/passkey/options')).json();
    await browser.post('/auth/passkey', { passkey: device.show(options) });
    expect(browser.cookies.get('tenfold-session')).not.toBe(before.get('tenfold-session'));
    const old = here.browser();
    for (const [name, value] of before) old.cookies.set(name, value);
    expect((await old.get('/api/v1/me')).statusCode).toBe(401);
    expect((await browser.get('/api/v1/me')).statusCode).toBe(200);
  });

  test.each(['', 'x', 'A'.repeat(43), '%00', '../../etc/passwd', '"', 'a;b'])(
    'is not begun by a cookie %j',
    async (value) => {
      const browser = here.browser();
      browser.cookies.set('tenfold-session', value);
      expect((await browser.get('/api/v1/me')).statusCode).toBe(401);
    },
  );
});

describe('one’s own sessions', () => {
  test('are listed, and ended one by one', async () => {
    const { browser, device } = await here.letIn();
    const other = await here.signIn(device);
    const listed = (await browser.get('/api/v1/me/sessions')).json().sessions as { id: string; isThis: boolean }[];
    expect(listed.filter(({ isThis }) => isThis)).toHaveLength(1);
    expect(listed).toHaveLength(2);
    const elsewhere = listed.find(({ isThis }) => !isThis)?.id;
    expect((await browser.delete(`/api/v1/me/sessions/${elsewhere}`)).statusCode).toBe(204);
    expect((await other.get('/api/v1/me')).statusCode).toBe(401);
    expect((await browser.get('/api/v1/me')).statusCode).toBe(200);
  });

  test('are ended all at once, the one at hand too', async () => {
    const { browser, device } = await here.letIn();
    const other = await here.signIn(device);
    expect((await other.delete('/api/v1/me/sessions')).statusCode).toBe(204);
    expect([(await browser.get('/api/v1/me')).statusCode, other.cookies.size]).toEqual([401, 0]);
  });

  test('end with signing out, also for who has kept the cookie', async () => {
    const { browser } = await here.letIn();
    const kept = new Map(browser.cookies);
    expect((await browser.post('/auth/sign-out')).statusCode).toBe(204);
    expect(browser.cookies.size).toBe(0);
    for (const [name, value] of kept) browser.cookies.set(name, value);
    expect((await browser.get('/api/v1/me')).statusCode).toBe(401);
  });

  test('of another person are neither seen nor ended', async () => {
    const [one, other] = [await here.letIn(), await here.letIn()];
    const [theirs] = (await other.browser.get('/api/v1/me/sessions')).json().sessions;
    const mine = (await one.browser.get('/api/v1/me/sessions')).json().sessions as { id: string }[];
    expect(mine.map(({ id }) => id)).not.toContain(theirs.id);
    expect((await one.browser.delete(`/api/v1/me/sessions/${theirs.id}`)).statusCode).toBe(404);
    expect((await other.browser.get('/api/v1/me')).statusCode).toBe(200);
  });

  test('of somebody are ended by an operator', async () => {
    const operator = await here.letIn(['operator']);
    const { id, browser } = await here.letIn();
    expect((await operator.browser.delete(`/api/v1/people/${id}/sessions`)).statusCode).toBe(204);
    expect((await browser.get('/api/v1/me')).statusCode).toBe(401);
  });
});
