import type { FastifyInstance } from 'fastify';
import { describe, expect, test } from 'vitest';
import { done, openIssuerAlone, recordAlone } from '../../ledger/test/support/opened-issuer.ts';
import { lam, secrets, tells, undertaking } from '../../ledger/test/support/personal.ts';
import { headerOf } from '../../ledger/test/support/small-issuer.ts';
import type { OpenApi } from '../src/open-api/open-api.ts';
import { ask } from './support/asking.ts';
import { openTestApp } from './support/test-app.ts';

const { app, ledger, seal, access, log, logs } = await openTestApp();
await openIssuerAlone(ledger, 'kestrel');
await recordAlone(ledger, 'kestrel', [lam, undertaking]);
done(await seal.checkpoint('kestrel'));
done(await logs.publish('kestrel'));
const second = { ...lam, id: 'lam-2', fields: { ...(lam['fields'] as object), person: 'lam-2' } };
const proposal = { entries: [second], enteredBy: 'secretary', note: null, key: 'proposal' };
done(await ledger.propose('kestrel', proposal));
const document = (await app.inject('/api/openapi.json')).json() as OpenApi;

/** What stands in the addresses of routes that read. */
const there: Readonly<Record<string, string>> = {
  issuer: 'kestrel',
  entry: 'lam',
  number: '1',
  finding: encodeURIComponent('8A.17:ann'),
  rule: '8A.15',
  format: 'record',
  sha256: '00'.repeat(32),
  '*': 'tile/entries/000.p/10',
};

/** Every address that reads, by its name, but for the stream that does not end. */
const reading: ReadonlyMap<string, string> = new Map(
  Object.entries(document.paths).flatMap(([path, methods]) => {
    const name = methods['get']?.operationId;
    if (name === undefined || name === 'events') return [];
    return [[name, path.replaceAll(/\{([^}]+)\}/g, (_, part: string) => there[part] ?? part)] as const];
  }),
);

/** The routes that give entries, whole or in part, to those who may not see sealed values. */
const givingEntries = [
  'entries',
  'entry',
  'record',
  'proposedEntries',
  'proposal',
  'proof',
  'logFile',
  'check',
  'explain',
  'withoutAuthority',
];

/** The routes that open sealed values. */
const opening = ['disclosedEntry', 'disclosedProposal', 'disclosures'];

async function read(name: string, by: string | null): Promise<{ readonly status: number; readonly body: string }> {
  const headers = by === null ? {} : { 'x-test-actor': by };
  const { statusCode: status, body } = await app.inject({ url: reading.get(name) ?? '', headers });
  return { status, body };
}

/** Does something while nobody may see sealed values. */
async function unopened<T>(work: () => Promise<T>): Promise<T> {
  access.forbidden.add('read-sealed');
  try {
    return await work();
  } finally {
    access.forbidden.delete('read-sealed');
  }
}

describe('a reader who may see everything but sealed values', () => {
  test.each([...reading.keys()])('is not told any by %s', async (name) => {
    const { body } = await unopened(() => read(name, 'reader'));
    expect(tells(body)).toBe(false);
  });

  test.each(givingEntries)('gets the rest of the entry from %s', async (name) => {
    expect((await unopened(() => read(name, 'reader'))).status).toBe(200);
  });

  test.each(opening)('is refused by %s', async (name) => {
    expect((await unopened(() => read(name, 'reader'))).status).toBe(403);
  });

  test.each(['all', '/fields/address'])(
    'is refused a proof that discloses %s, and gets the one without',
    async (what) => {
      const path = '/issuers/kestrel/entries/lam/proof';
      const asked = `${path}?disclose=${encodeURIComponent(what)}`;
      expect((await unopened(() => ask(app, asked, { by: 'reader' }))).statusCode).toBe(403);
      expect((await ask(app, asked)).statusCode).toBe(401);
      expect((await ask(app, path)).body).toContain('"sealed":"sha256:');
    },
  );

  test('sees in the entry that there is a value', async () => {
    const { body } = await unopened(() => read('entry', 'reader'));
    const { fields } = (JSON.parse(body) as { readonly entry: { readonly fields: object } }).entry;
    const sealed = { sealed: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string };
    expect(fields).toMatchObject({ names: { en: 'LAM Siu Yee' }, address: sealed, identity: sealed, contact: sealed });
  });
});

describe('somebody who has not signed in', () => {
  test.each([...reading.keys()])('is not told any by %s', async (name) => {
    expect(tells((await read(name, null)).body)).toBe(false);
  });
});

describe('a reader who may see sealed values', () => {
  test.each(opening)('gets them from %s, and that is written down', async (name) => {
    const before = access.done.length;
    const { status, body } = await read(name, 'approver');
    expect([status, body.includes(secrets.number)]).toEqual([200, true]);
    const about = { disclosedEntry: 'lam', disclosedProposal: 'proposal 1', disclosures: 'disclosures' }[name] ?? '';
    expect(access.done.slice(before)).toEqual([`approver read-sealed kestrel ${about}`]);
  });

  test('gets all of them page by page', async () => {
    const found: unknown[] = [];
    for (let after = ''; ; ) {
      const path = `/issuers/kestrel/disclosures?limit=3${after}`;
      const { disclosures, next } = (await ask(app, path, { by: 'approver' })).json<{
        disclosures: readonly unknown[];
        next: string | null;
      }>();
      found.push(...disclosures);
      if (next === null) break;
      after = `&after=${next}`;
    }
    expect(found).toHaveLength(7);
  });

  test('gets a proof that opens what he asks for', async () => {
    const path = `/issuers/kestrel/entries/lam/proof?disclose=${encodeURIComponent('/fields/address')}`;
    const { disclosures } = (await ask(app, path, { by: 'approver' })).json<{ disclosures: readonly object[] }>();
    expect(disclosures).toMatchObject([{ path: '/fields/address', value: secrets.address }]);
    expect(access.done.at(-1)).toBe('approver read-sealed kestrel lam');
  });
});

describe('a proposal', () => {
  const propose = async (to: FastifyInstance, json: object, key: string) =>
    ask(to, '/issuers/kestrel/proposals', { method: 'POST', by: 'secretary', key, json });

  test('seals what is wished beside', async () => {
    const third = { ...lam, id: 'lam-3', fields: { ...(lam['fields'] as object), person: 'lam-3' } };
    const answer = await propose(app, { entries: [third], private: ['/fields/names'] }, 'wish');
    expect(answer.statusCode).toBe(201);
    const { number } = { number: answer.json<{ proposal: string }>().proposal };
    const given = await ask(app, `/issuers/kestrel/proposals/${number}/entries`, { by: 'reader' });
    expect(given.body).not.toContain('LAM Siu Yee');
  });

  test.each([
    ['/fields/person', 422],
    ['fields', 400],
  ])('is refused where %s is to be sealed', async (path, status) => {
    const answer = await propose(app, { entries: [second], private: [path] }, `wish-${status}`);
    expect(answer.statusCode).toBe(status);
    expect(tells(answer.body)).toBe(false);
  });

  test('with an export takes what opens it along, and nothing that opens something else', async () => {
    const approver = { by: 'approver' };
    const { disclosures } = (await ask(app, '/issuers/kestrel/entries/lam/disclosed', approver)).json<{
      disclosures: readonly { readonly value: unknown }[];
    }>();
    const { entry } = (await ask(app, '/issuers/kestrel/entries/lam', approver)).json<{ entry: object }>();
    done(await ledger.openIssuer(headerOf('copy'), 'secretary'));
    const path = '/issuers/copy/proposals';
    const given = disclosures.map((one) => ({ ...one, entry: 'lam' }));
    const wrong = given.map((one) => ({ ...one, value: 'Another' }));
    const refused = await ask(app, path, {
      method: 'POST',
      by: 'x',
      key: 'a',
      json: { entries: [entry], disclosures: wrong },
    });
    expect(refused.statusCode).toBe(422);
    const taken = await ask(app, path, {
      method: 'POST',
      by: 'x',
      key: 'b',
      json: { entries: [entry], disclosures: given },
    });
    expect(taken.statusCode).toBe(201);
    const opened = await ask(app, '/issuers/copy/proposals/1/disclosed', approver);
    expect(opened.body).toContain(secrets.number);
  });
});

describe('erasing', () => {
  const path = '/issuers/kestrel/entries/lam/erase';
  const json = { paths: ['/fields/identity'], reason: 'Request 7' };

  test('is refused to who may not, and then nothing is erased', async () => {
    access.forbidden.add('erase');
    const answer = await ask(app, path, { method: 'POST', by: 'reader', key: 'e', json });
    access.forbidden.delete('erase');
    expect(answer.statusCode).toBe(403);
    expect((await read('disclosedEntry', 'approver')).body).toContain(secrets.number);
  });

  test('takes the value away, leaves the proof as it was, and is written down', async () => {
    const proof = (await read('proof', null)).body;
    for (const key of ['e1', 'e2']) {
      const answer = await ask(app, path, { method: 'POST', by: 'approver', key, json });
      expect(answer.json()).toEqual({ entry: 'lam', paths: ['/fields/identity'] });
    }
    expect(access.done.at(-1)).toBe('approver erase kestrel lam');
    const opened = JSON.parse((await read('disclosedEntry', 'approver')).body) as {
      readonly sealed: readonly string[];
    };
    expect(opened.sealed).toEqual(['/fields/identity']);
    expect((await read('proof', null)).body).toBe(proof);
    const { erasures } = JSON.parse((await read('erasures', 'reader')).body) as {
      readonly erasures: readonly object[];
    };
    expect(erasures).toMatchObject([{ number: '1', entry: 'lam', erasedBy: 'approver', reason: 'Request 7' }]);
  });

  test('finds nothing where nothing is sealed', async () => {
    const nothing = '/issuers/kestrel/entries/opening/erase';
    const answer = await ask(app, nothing, { method: 'POST', by: 'approver', key: 'e3', json });
    expect(answer.statusCode).toBe(404);
  });
});

test('the log of the product holds no sealed value', () => {
  expect(log.length).toBeGreaterThan(0);
  expect(log.some(tells)).toBe(false);
});
