import { createServer } from 'node:net';
import { mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { accountForServer } from '../../src/engine/account.ts';
import { startEmbedded } from '../../src/engine/embedded-server.ts';
import { isAlive } from '../../src/engine/process-life.ts';
import { EngineRefusal } from '../../src/engine/refusal.ts';
import { folderWithDatabase, newFolder } from './folders.ts';
import { commandLines, gone, watcherOf } from './processes.ts';
import { startProduct } from './running-product.ts';

/** What a server that may not start is refused for. */
async function refusalOf(starting: Promise<unknown>): Promise<EngineRefusal['refusal']> {
  const error: unknown = await starting.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof EngineRefusal) return error.refusal;
  throw error;
}

async function asked(url: string, question: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return Object.values((await client.query<Record<string, unknown>>(question)).rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

const rightsOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

test('makes a data folder that nobody else can read, starts, and leaves nothing running', async () => {
  const folder = newFolder();
  const server = await startEmbedded({ folder });
  const owner = accountForServer()?.uid ?? process.getuid?.();
  expect([rightsOf(join(folder, 'pgdata')), rightsOf(join(folder, 'password'))]).toEqual(['700', '600']);
  expect([join(folder, 'pgdata'), join(folder, 'password')].map((path) => statSync(path).uid)).toEqual([owner, owner]);
  expect(statSync(`/proc/${server.pid}`).uid).toBe(owner);
  const watcher = watcherOf(server.pid);

  expect(await asked(server.url, 'show server_encoding')).toBe('UTF8');
  expect(await asked(server.url, 'show data_checksums')).toBe('on');
  expect(await asked(server.url, 'show listen_addresses')).toBe('127.0.0.1');
  expect(await asked(server.url, 'show dynamic_shared_memory_type')).toBe('mmap');

  await server.stop();
  await gone(watcher);
  expect(isAlive(server.pid)).toBe(false);
  expect(readdirSync(folder).toSorted()).toEqual(['password', 'pgdata']);
});

test('what keeps a commit can not be turned off', async () => {
  const settings = { fsync: 'off', full_page_writes: 'off', log_min_error_statement: 'debug5' };
  const server = await startEmbedded({ folder: await folderWithDatabase(), settings });
  expect(await asked(server.url, 'show fsync')).toBe('on');
  expect(await asked(server.url, 'show full_page_writes')).toBe('on');
  await server.stop();
});

test('a folder has one owner at a time: a second product is told who holds it, and the first goes on', async () => {
  const folder = await folderWithDatabase();
  const first = await startProduct({ folder });
  const second = await startProduct({ folder });
  const holder = String(first.child.pid);
  const expected = {
    key: 'ledger-engine.folder-in-use',
    figures: { folder: { quote: folder }, pid: { quote: holder } },
  };
  expect(second.refusal).toEqual(expected);
  expect(await refusalOf(startEmbedded({ folder }))).toEqual(expected);
  expect(await asked(first.url, 'select 1')).toBe(1);
  await first.stop();
  expect(isAlive(first.pid)).toBe(false);
});

test('the password stands in no command line and in no log, nor does what a statement says', async () => {
  const product = await startProduct({ folder: await folderWithDatabase() });
  const { password } = new URL(product.url);
  expect(password).toHaveLength(32);
  const wrong = product.url.replace(password, 'not-this-one');
  await expect(asked(wrong, 'select 1')).rejects.toThrow('password');
  await expect(asked(product.url, `select 'Chan Wing Sze' from nowhere`)).rejects.toThrow('nowhere');
  expect([...commandLines().values()].filter((line) => line.includes(password))).toEqual([]);
  await product.stop();
  expect(product.log()).toContain('password authentication failed');
  expect(product.log()).not.toContain('Chan Wing Sze');
  expect(product.log()).not.toContain(password);
});

test('the data of another version of PostgreSQL is left alone', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'pgdata'), { recursive: true });
  writeFileSync(join(folder, 'pgdata', 'PG_VERSION'), '17\n');
  expect(await refusalOf(startEmbedded({ folder }))).toEqual({
    key: 'ledger-engine.other-version',
    figures: { folder: { quote: join(folder, 'pgdata') }, found: { quote: '17' }, wanted: { quote: '18' } },
  });
  expect(readdirSync(folder)).toEqual(['pgdata']);
});

test('a port that another program has is named as taken, and the folder is free again', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { readonly port: number };
  const folder = await folderWithDatabase();
  expect(await refusalOf(startEmbedded({ folder, port }))).toMatchObject({ key: 'ledger-engine.port-taken' });
  other.close();
  await once(other, 'close');
  const server = await startEmbedded({ folder, port });
  expect(server.port).toBe(port);
  await server.stop();
});

test('what initdb left unfinished is begun anew', async () => {
  const folder = await folderWithDatabase();
  renameSync(join(folder, 'pgdata'), join(folder, 'pgdata.unfinished'));
  const server = await startEmbedded({ folder });
  expect(await asked(server.url, 'select 1')).toBe(1);
  await server.stop();
  expect(readdirSync(folder).toSorted()).toEqual(['password', 'pgdata']);
});

test('an empty folder that was made beforehand is taken, whoever made it', async () => {
  const folder = newFolder();
  mkdirSync(folder);
  const server = await startEmbedded({ folder });
  expect(statSync(folder).uid).toBe(statSync(`/proc/${server.pid}`).uid);
  await server.stop();
});
