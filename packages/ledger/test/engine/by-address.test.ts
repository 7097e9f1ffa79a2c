import type { Pool } from 'pg';
import { expect, inject, test } from 'vitest';
import { checkServer } from '../../src/engine/check-server.ts';
import { openPool } from '../../src/engine/connect.ts';
import { Primary } from '../../src/engine/primary.ts';
import { EngineRefusal } from '../../src/engine/refusal.ts';
import { asText, serversIn } from '../../src/engine/server-list.ts';
import { databaseAt } from '../support/database-names.ts';
import { onServer } from '../support/fresh-database.ts';

const serverUrl = inject('serverUrl');
const { password, host } = new URL(serverUrl);
const place = { place: { quote: host } };

/** What checking the server at an address is refused for. */
async function refusalAt(url: string, role = 'tenfold_product'): Promise<EngineRefusal['refusal'] | undefined> {
  const pool = openPool({ url, max: 1, connectTimeout: 2_000 });
  try {
    await checkServer(pool, role);
    return undefined;
  } catch (error) {
    if (error instanceof EngineRefusal) return error.refusal;
    throw error;
  } finally {
    await pool.end();
  }
}

test('the server of the tests suits', async () => {
  expect(await refusalAt(serverUrl)).toBeUndefined();
});

test('a wrong password, and a name that is not known', async () => {
  const refusal = { key: 'ledger-engine.wrong-password', figures: place };
  expect(await refusalAt(serverUrl.replace(password, 'wrong'))).toEqual(refusal);
  // The database gives the same answer on purpose.
  expect(await refusalAt(serverUrl.replace('tenfold:', 'stranger:'))).toEqual(refusal);
});

test('a database that is not there', async () => {
  expect(await refusalAt(databaseAt(serverUrl, 'nowhere'))).toEqual({
    key: 'ledger-engine.no-database',
    figures: place,
  });
});

test('a port at which nobody answers, and a host that there is not', async () => {
  const closed = { key: 'ledger-engine.unreachable', figures: { place: { quote: '127.0.0.1:1' } } };
  expect(await refusalAt('postgres://a:secret@127.0.0.1:1/x')).toEqual(closed);
  expect(await refusalAt('postgres://a:secret@nowhere.invalid/x')).toMatchObject({ key: closed.key });
});

test('a database that keeps text in another encoding', async () => {
  await onServer(`create database odd encoding 'LATIN1' locale_provider libc locale 'C' template template0`);
  expect(await refusalAt(databaseAt(serverUrl, 'odd'))).toEqual({
    key: 'ledger-engine.not-utf-8',
    figures: { database: { quote: 'odd' }, encoding: { quote: 'LATIN1' } },
  });
  await onServer('drop database odd');
});

test('an account that may not make a schema, and one that may not make a role', async () => {
  await onServer(`create role visitor login password 'guest'`);
  const visitor = new URL(serverUrl);
  Object.assign(visitor, { username: 'visitor', password: 'guest' });
  expect(await refusalAt(visitor.href)).toMatchObject({ key: 'ledger-engine.may-not-create' });
  await onServer('grant create on database postgres to visitor');
  expect(await refusalAt(visitor.href, 'no_such_role')).toEqual({
    key: 'ledger-engine.may-not-make-roles',
    figures: { account: { quote: 'visitor' }, role: { quote: 'no_such_role' } },
  });
  await onServer('revoke create on database postgres from visitor');
  await onServer('drop role visitor');
});

test('a server that is older than 15', async () => {
  const answer = { version: 14, named: '14.11', encoding: 'UTF8', account: 'a', database: 'b' };
  const rows = [{ ...answer, may_create: true, may_make_roles: true }];
  const old = { query: () => Promise.resolve({ rows }) } as unknown as Pool;
  await expect(checkServer(old, 'tenfold_product')).rejects.toMatchObject({
    refusal: {
      key: 'ledger-engine.server-too-old',
      figures: { found: { quote: '14.11' }, oldest: { quote: '15' }, tried: { quote: '18' } },
    },
  });
});

test.each(['', 'mysql://a@b/c', 'postgres://a:secret@one:99999999/c', 'localhost:5432', 'postgres://a:b@c:d:e/f'])(
  'what is no address is refused without repeating it: %s',
  (url) => {
    const refusing = (): unknown => openPool({ url });
    expect(refusing).toThrow(EngineRefusal);
    expect(refusing).toThrow('ledger-engine.url-unreadable');
  },
);

test('addresses of several servers, as libpq writes them', () => {
  const servers = serversIn('postgresql://u:p@one,two:5433,[::1]:5434/db?sslmode=require');
  expect(servers.map(({ host: at, port }) => [at, port])).toEqual([
    ['one', 5432],
    ['two', 5433],
    ['::1', 5434],
  ]);
  expect(servers[1]?.url).toBe('postgresql://u:p@two:5433/db?sslmode=require');
  expect(asText(servers)).toBe('one:5432, two:5433, ::1:5434');
  expect(serversIn('postgres:///db?host=/var/run/postgresql')[0]?.host).toBe('/var/run/postgresql');
});

const [own] = serversIn(serverUrl);
const [refusing] = serversIn(serverUrl.replace(password, 'wrong'));
const [absent] = serversIn('postgres://a:b@127.0.0.1:1/x');

test('of several servers the one that takes writes is found, whatever the others say', async () => {
  const servers = [absent, refusing, own].filter((one) => one !== undefined);
  expect(await new Primary(servers, 2_000).locate()).toBe(own);
});

test('where none takes writes, what a server says is the reason, and silence is another', async () => {
  const locating = (...servers: readonly (typeof own)[]): Promise<unknown> =>
    new Primary(
      servers.filter((one) => one !== undefined),
      300,
    ).locate();
  await expect(locating(absent, refusing)).rejects.toMatchObject({ refusal: { key: 'ledger-engine.wrong-password' } });
  await expect(locating(absent, absent)).rejects.toMatchObject({
    refusal: { key: 'ledger-engine.no-primary', figures: { place: { quote: '127.0.0.1:1, 127.0.0.1:1' } } },
  });
});
