import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endpoints } from '../../src/access/endpoint/endpoints.ts';
import { routes } from '../../src/routes/index.ts';
import type { Browser } from './support/browser.ts';
import { openTestAccess } from './support/test-access.ts';

const here = await openTestAccess();
await here.openIssuers('kestrel', 'heron');
const owner = new Client({ connectionString: here.opened.url });
beforeAll(() => owner.connect());
afterAll(() => owner.end());

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Every address of the API, from the lists that the application is made from. */
const addresses: readonly (readonly [Method, string])[] = [
  ...endpoints.map(({ method, path }) => [method, path] as const),
  // A stream of events is one answer that never ends.
  ...routes
    .filter(({ gives }) => gives !== 'text/event-stream')
    .map(({ method, path }) => [method as Method, `/api/v1${path}`] as const),
];

/** An address with its parameters filled in. */
function filled(path: string, issuer: string): string {
  return path
    .replace(':issuer', encodeURIComponent(issuer))
    .replace(/:(?:number|size)/g, '1')
    .replace(/:\w+/g, 'p-0');
}

/** How many lines of refusal a request has left, with whichever issuer. */
async function linesOf(request: string): Promise<number> {
  const { rows } = await owner.query<{ readonly count: string }>(
    `select count(*) from tenfold_access.audit where request = $1 and outcome = 'refused'`,
    [request],
  );
  return Number(rows[0]?.count);
}

describe('the audit trail', () => {
  test('has one line for each request that is denied, and none for one that is not', async () => {
    const none = await here.letIn();
    const secretary = await here.letIn(['company-secretary'], 'kestrel');
    const operator = await here.letIn(['operator']);
    const key = await operator.browser.post('/api/v1/me/keys', {
      name: 'x',
      issuer: 'kestrel',
      actions: ['read-public', 'propose'],
      days: 1,
    });
    const authorization = `Bearer ${key.json<{ key: string }>().key}`;
    const callers: readonly (readonly [Browser, Readonly<Record<string, string>>])[] = [
      [here.browser(), {}],
      [none.browser, {}],
      [secretary.browser, {}],
      [here.browser(), { authorization }],
      [here.browser(), { authorization: 'Bearer tenfold_kestrel_x' }],
      [secretary.browser, { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ];
    // What signs the callers out would make the rest of the run a run of strangers.
    const tried = addresses.filter(([, path]) => !/sign-out|me\/sessions/.test(path));
    let denied = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...tried),
        fc.constantFrom(...callers),
        fc.constantFrom('kestrel', 'heron', 'nowhere', "o'r 1=1", '~', '%00', 'a'.repeat(80)),
        fc.constantFrom<object | undefined>(undefined, {}, { person: 'p-0', role: 'approver' }, { isPublic: true }),
        async ([method, path], [browser, headers], issuer, body) => {
          const answer = await browser.ask(method, filled(path, issuer), {
            headers: { 'idempotency-key': 'fuzz', ...headers },
            ...(body === undefined || method === 'GET' ? {} : { body }),
          });
          expect(answer.statusCode).toBeLessThan(500);
          const isDenied = answer.statusCode === 401 || answer.statusCode === 403;
          if (isDenied) {
            denied += 1;
            const request = answer.json<{ instance: string }>().instance.replace('urn:tenfold:request:', '');
            expect(await linesOf(request)).toBe(1);
          }
        },
      ),
      { numRuns: 200, endOnFailure: true },
    );
    expect(denied).toBeGreaterThan(30);
  });

  test('numbers its lines without a gap, also where many are refused at once', async () => {
    const browser = here.browser();
    await Promise.all(Array.from({ length: 20 }, () => browser.get('/api/v1/issuers/heron/audit-trail')));
    for (const issuer of ['kestrel', 'heron', '~']) {
      const numbers = (await here.trail(issuer)).map(({ number }) => number);
      expect(numbers).toEqual(numbers.map((_, index) => BigInt(index + 1)));
    }
  });

  test('is read in pages, by those who watch over the issuer', async () => {
    const regulator = await here.letIn(['regulator'], 'heron');
    const seen: string[] = [];
    let after = '0';
    for (;;) {
      const page = (await regulator.browser.get(`/api/v1/issuers/heron/audit-trail?limit=7&after=${after}`)).json();
      seen.push(...page.lines.map(({ number }: { number: string }) => number));
      if (page.next === null) break;
      after = page.next;
    }
    expect(seen).toEqual((await here.trail('heron')).map(({ number }) => number.toString()));
    expect(seen.length).toBeGreaterThan(7);
    expect((await regulator.browser.get('/api/v1/issuers/kestrel/audit-trail')).statusCode).toBe(403);
    expect((await regulator.browser.get('/api/v1/installation/audit-trail')).statusCode).toBe(403);
  });

  test('is read from the latest back, of one person or one outcome, page after page', async () => {
    const watcher = await here.letIn(['regulator'], 'heron');
    const passer = await here.letIn();
    for (let times = 0; times < 3; times += 1) await passer.browser.get('/api/v1/issuers/heron/audit-trail');
    const all = (await here.trail('heron')).toReversed();
    const numbersOf = async (asked: string): Promise<readonly bigint[]> => {
      const seen: bigint[] = [];
      for (let after: string | null = '0'; after !== null; ) {
        const path = `/api/v1/issuers/heron/audit-trail?order=latest&limit=2&after=${after}${asked}`;
        const page: { lines: { number: string }[]; next: string | null } = (await watcher.browser.get(path)).json();
        seen.push(...page.lines.map(({ number }) => BigInt(number)));
        after = page.next;
      }
      return seen;
    };
    expect(await numbersOf('')).toEqual(all.map(({ number }) => number));
    const done = all.filter(({ outcome }) => outcome === 'done');
    expect(await numbersOf('&outcome=done')).toEqual(done.map(({ number }) => number));
    const his = all.filter(({ actor }) => actor === passer.id);
    expect(his).toHaveLength(3);
    expect(await numbersOf(`&person=${passer.id}`)).toEqual(his.map(({ number }) => number));
    expect(await numbersOf(`&person=${passer.id}&outcome=done`)).toEqual([]);
    const wrong = await watcher.browser.get('/api/v1/issuers/heron/audit-trail?order=newest');
    expect(wrong.statusCode).toBe(400);
  });

  test('holds ids, and neither names nor addresses', async () => {
    const operator = await here.letIn(['operator']);
    const { person } = (await operator.browser.post('/api/v1/people', { name: 'Leung Ka Fai' })).json();
    await operator.browser.put(`/api/v1/people/${person}/name`, { name: 'Leung Tony' });
    await here.browser().ask('GET', '/api/v1/people', { headers: { 'user-agent': 'Lynx/2.8' } });
    const text = JSON.stringify(await here.trail(), (_, value) => (typeof value === 'bigint' ? `${value}` : value));
    expect(text).toContain(person);
    for (const personal of ['Leung', '127.0.0.1', 'Lynx']) expect(text).not.toContain(personal);
  });

  test('says when, who, what, with which issuer, how it ended, why and in which request', async () => {
    const { id, browser } = await here.letIn(['shareholder'], 'kestrel');
    const answer = await browser.get('/api/v1/issuers/kestrel/audit-trail');
    const [line] = (await here.trail('kestrel')).slice(-1);
    expect(line).toEqual({
      number: line?.number,
      at: '2026-11-24T04:00:00Z',
      actor: id,
      actorKind: 'person',
      key: null,
      action: 'read-audit-trail',
      about: null,
      outcome: 'refused',
      reason: 'access.forbidden',
      request: answer.json<{ instance: string }>().instance.replace('urn:tenfold:request:', ''),
    });
  });
});
