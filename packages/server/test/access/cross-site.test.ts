import { describe, expect, test } from 'vitest';
import type { Browser } from './support/browser.ts';
import { openTestAccess, ORIGIN } from './support/test-access.ts';

const here = await openTestAccess();
const operator = await here.letIn(['operator']);

const evil = 'https://evil.example';

/** What a browser says of a request that a page of another site made it send, in the ways that there are. */
const fromElsewhere: readonly (readonly [string, Readonly<Record<string, string | undefined>>])[] = [
  ['a form of another site', { origin: evil, 'sec-fetch-site': 'cross-site', 'x-tenfold-request': undefined }],
  ['a script of another site', { origin: evil, 'sec-fetch-site': 'cross-site' }],
  [
    'a page of a neighbour below the same domain',
    { origin: 'http://other.localhost:8017', 'sec-fetch-site': 'same-site' },
  ],
  ['another port of the same host', { origin: 'http://localhost:9999', 'sec-fetch-site': 'same-site' }],
  ['a page without an origin', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ['an old browser at another site', { origin: evil, 'sec-fetch-site': undefined }],
  ['a browser that says nothing', { origin: undefined, 'sec-fetch-site': undefined }],
  ['a link that was typed', { origin: undefined, 'sec-fetch-site': 'none' }],
  ['our own page without our own header', { 'x-tenfold-request': undefined }],
  ['an origin that only begins like ours', { origin: `${ORIGIN}.evil.example`, 'sec-fetch-site': undefined }],
];

/** How many people there are. */
async function people(browser: Browser): Promise<number> {
  return (await browser.get('/api/v1/people')).json().people.length;
}

describe('a request that another site may have made', () => {
  test.each(fromElsewhere)('by %s changes nothing', async (_, headers) => {
    const before = await people(operator.browser);
    const answer = await operator.browser.ask('POST', '/api/v1/people', { body: { name: 'Mallory' }, headers });
    expect(answer.statusCode).toBe(403);
    expect(answer.json().problems[0].key).toBe('access.cross-site');
    expect(await people(operator.browser)).toBe(before);
  });

  test.each(fromElsewhere)('by %s begins no session: nobody is signed in as somebody else', async (_, headers) => {
    const { device } = await here.letIn();
    const browser = here.browser();
    const options = (await browser.post('/auth/passkey/options')).json();
    const body = { passkey: device.show(options) };
    const answer = await browser.ask('POST', '/auth/passkey', { body, headers });
    expect([answer.statusCode, browser.cookies.size]).toEqual([403, 0]);
  });

  test.each([
    ['POST', '/api/v1/issuers'],
    ['PUT', '/api/v1/people/p-1/name'],
    ['DELETE', '/api/v1/me/sessions'],
    ['POST', '/auth/sign-out'],
    ['POST', '/api/v1/nothing-there'],
  ] as const)('is refused for every address that changes something: %s %s', async (method, url) => {
    const headers = { origin: evil, 'sec-fetch-site': 'cross-site' };
    const answer = await operator.browser.ask(method, url, { headers });
    expect(answer.json().problems[0].key).toBe('access.cross-site');
    expect((await operator.browser.get('/api/v1/me')).statusCode).toBe(200);
  });

  test('leaves one line in the trail', async () => {
    const before = (await here.trail()).length;
    await operator.browser.ask('POST', '/api/v1/people', { body: { name: 'x' }, headers: { origin: evil } });
    const lines = (await here.trail()).slice(before);
    expect(lines.map(({ action, outcome, actor }) => [action, outcome, actor])).toEqual([
      ['cross-site', 'refused', 'anyone'],
    ]);
  });
});

describe('a request that is ours', () => {
  test('passes where an old browser names our origin and no more', async () => {
    const headers = { 'sec-fetch-site': undefined };
    const answer = await operator.browser.ask('POST', '/api/v1/people', { body: { name: 'Au' }, headers });
    expect(answer.statusCode).toBe(201);
  });

  test('passes by a key from anywhere, since no browser adds a key by itself', async () => {
    const body = { name: 'feed', issuer: null, actions: ['read-audit-trail'], days: 1 };
    const { key } = (await operator.browser.post('/api/v1/me/keys', body)).json();
    const headers = { authorization: `Bearer ${key}`, origin: evil, 'sec-fetch-site': 'cross-site' };
    const answer = await here.browser().ask('GET', '/api/v1/installation/audit-trail', { headers });
    expect(answer.statusCode).toBe(200);
  });

  test('that only reads may come from anywhere, and gives other sites no leave to read it', async () => {
    const answer = await operator.browser.ask('GET', '/api/v1/me', { headers: { origin: evil } });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
  });
});
