import { describe, expect, test } from 'vitest';
import type { Browser } from './support/browser.ts';
import { wayBack } from '../../src/access/sign-in/way-back.ts';
import { startProvider } from './support/open-id-provider.ts';
import { openTestAccess, ORIGIN } from './support/test-access.ts';

const provider = await startProvider(`${ORIGIN}/auth/open-id/callback`);
const here = await openTestAccess({ openId: provider.wish });
const without = await openTestAccess();

/** Goes to the provider and back: the address that the provider sends the browser to. */
async function goAndComeBack(browser: Browser, subject: string, link?: string): Promise<string> {
  const started = await browser.post('/auth/open-id/start', link === undefined ? {} : { link });
  if (started.statusCode !== 200) throw new Error(started.body);
  const { pathname, search } = new URL(await provider.signIn(started.json().address, subject));
  return `${pathname}${search}`;
}

/** Invites somebody, and gives his id and the secret of his link. */
async function invited(): Promise<{ readonly person: string; readonly link: string }> {
  const { browser } = await here.letIn(['operator']);
  const { person, link } = (await browser.post('/api/v1/people', { name: 'Yip' })).json();
  return { person, link: new URL(link.url).hash.slice(1) };
}

describe('an organisation’s account', () => {
  test('is bound to a person by the link of his invitation, and signs him in from then on', async () => {
    const { person, link } = await invited();
    const browser = here.browser();
    const first = await browser.get(await goAndComeBack(browser, 'yip', link));
    expect([first.statusCode, first.headers['location']]).toEqual([303, '/app']);
    expect((await browser.get('/api/v1/me')).json()).toMatchObject({ person, name: 'Yip' });

    const later = here.browser();
    await later.get(await goAndComeBack(later, 'yip'));
    expect((await later.get('/api/v1/me')).json()).toMatchObject({ person });
    expect((await later.get('/api/v1/me/sessions')).json().sessions[0].way).toBe('open-id');
  });

  test('that nobody has bound lets nobody in, and the trail has it', async () => {
    const browser = here.browser();
    const answer = await browser.get(await goAndComeBack(browser, 'stranger'));
    expect(answer.headers['location']).toBe('/auth/sign-in?refused=open-id');
    expect((await browser.get('/api/v1/me')).statusCode).toBe(401);
    const line = (await here.trail()).findLast(({ action }) => action === 'sign-in');
    expect(line).toMatchObject({ outcome: 'refused', reason: 'access.open-id-not-taken' });
  });

  test('of one person is not made another’s by a second link', async () => {
    const [one, other] = [await invited(), await invited()];
    const browser = here.browser();
    await browser.get(await goAndComeBack(browser, 'kwok', one.link));
    const second = here.browser();
    const answer = await second.get(await goAndComeBack(second, 'kwok', other.link));
    expect(answer.headers['location']).toBe('/auth/sign-in?refused=open-id');
    const again = here.browser();
    await again.get(await goAndComeBack(again, 'kwok'));
    expect((await again.get('/api/v1/me')).json()).toMatchObject({ person: one.person });
    // The link is not used up by that: whom it is for still comes in by it.
    expect((await here.comeIn(other.link)).id).toBe(other.person);
  });

  test('comes back once, and only to the browser that went', async () => {
    const { link } = await invited();
    const browser = here.browser();
    const back = await goAndComeBack(browser, 'tse', link);
    const thief = here.browser();
    expect((await thief.get(back)).headers['location']).toBe('/auth/sign-in?refused=open-id');
    expect((await browser.get(back)).headers['location']).toBe('/app');
    expect((await browser.get(back)).headers['location']).toBe('/auth/sign-in?refused=open-id');
  });

  test('leads back to the screen that one came from, and nobody can have it lead elsewhere', async () => {
    const { link } = await invited();
    const browser = here.browser();
    await browser.get(await goAndComeBack(browser, 'lau', link));
    const next = '/app/issuers/kestrel?on=2026-01-02';
    const { address } = (await browser.post('/auth/open-id/start', { next })).json();
    const { pathname, search } = new URL(await provider.signIn(address, 'lau'));
    expect((await browser.get(`${pathname}${search}`)).headers['location']).toBe(next);
    for (const elsewhere of ['https://example.com/app', '//example.com', '/auth/sign-in', '/application', '/app/\n']) {
      expect((await browser.post('/auth/open-id/start', { next: elsewhere })).statusCode).toBe(400);
    }
    expect(wayBack.read(`x.${Buffer.from('//example.com').toString('base64url')}`).next).toBe('/app');
  });

  test('of somebody else can not be put under a browser that went for itself', async () => {
    const { link } = await invited();
    const [victim, attacker] = [here.browser(), here.browser()];
    await goAndComeBack(victim, 'victim', link);
    const backOfAttacker = await goAndComeBack(attacker, 'attacker');
    expect((await victim.get(backOfAttacker)).headers['location']).toBe('/auth/sign-in?refused=open-id');
  });

  test('is not waited for longer than a challenge lasts', async () => {
    const { link } = await invited();
    const browser = here.browser();
    const back = await goAndComeBack(browser, 'slow', link);
    here.clock.advance(here.access.core.lifetimes.challenge);
    expect((await browser.get(back)).headers['location']).toBe('/auth/sign-in?refused=open-id');
  });

  test.each(['?error=access_denied', '?code=made-up', '', '?code=a&code=b&state=x&iss=y'])(
    'that comes back with %j lets nobody in',
    async (search) => {
      const browser = here.browser();
      await browser.post('/auth/open-id/start', {});
      const answer = await browser.get(`/auth/open-id/callback${search}`);
      expect(answer.headers['location']).toBe('/auth/sign-in?refused=open-id');
    },
  );

  test('is asked for with proof of possession, a state and a nonce, and goes nowhere with a link that is over', async () => {
    const browser = here.browser();
    const { address } = (await browser.post('/auth/open-id/start', {})).json();
    const asked = Object.fromEntries(new URL(address).searchParams);
    expect(asked).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', scope: 'openid' });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked[name]).toMatch(/^[\w-]{43}$/);
    const link = 'A'.repeat(43);
    expect((await browser.post('/auth/open-id/start', { link })).json().problems[0].key).toBe('access.link-over');
  });
});

test('where no provider is set up, nobody is sent anywhere', async () => {
  const answer = await without.browser().post('/auth/open-id/start', {});
  expect([answer.statusCode, answer.json().problems[0].key]).toEqual([404, 'access.no-open-id']);
  const back = await without.browser().get('/auth/open-id/callback?code=x');
  expect(back.headers['location']).toBe('/auth/sign-in?refused=open-id');
});
