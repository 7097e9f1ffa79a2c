import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Pool } from 'pg';
import { expect, test } from 'vitest';
import { openPool, startEmbedded } from '../../src/engine/index.ts';
import { beginningOf, isAlive } from '../../src/engine/process-life.ts';
import { EngineRefusal } from '../../src/engine/refusal.ts';
import { copyOfFolder, folderWithDatabase, newFolder } from './folders.ts';
import { gone, watcherOf } from './processes.ts';
import { startProduct } from './running-product.ts';

/** A folder whose database holds one table with one row, 42. */
async function makeFolder(): Promise<string> {
  const folder = await folderWithDatabase();
  const server = await startEmbedded({ folder });
  await query(server.url, 'create table kept as select 42 as one');
  await server.stop();
  return folder;
}

const pattern = await makeFolder();

async function query(url: string, text: string): Promise<unknown> {
  const pool = openPool({ url, max: 1 });
  try {
    return Object.values((await pool.query<Record<string, unknown>>(text)).rows[0] ?? {})[0];
  } finally {
    await pool.end();
  }
}

/** Opens the folder once more; what is still in it, and whether nothing runs then. */
async function reopened(folder: string): Promise<unknown> {
  const server = await startEmbedded({ folder });
  const kept = await query(server.url, 'select one from kept');
  await server.stop();
  return kept;
}

test('a product that is killed takes its database with it, and the next one finds all', async () => {
  const folder = copyOfFolder(pattern);
  const product = await startProduct({ folder });
  await product.kill();
  await gone(product.pid);
  expect(existsSync(join(folder, 'owner.lock'))).toBe(true);
  expect(await reopened(folder)).toBe(42);
  expect(existsSync(join(folder, 'owner.lock'))).toBe(false);
});

test('a database that is left running by a killed product is ended by the next one', async () => {
  const folder = copyOfFolder(pattern);
  const product = await startProduct({ folder });
  process.kill(watcherOf(product.pid), 'SIGKILL');
  await product.kill();
  expect(isAlive(product.pid)).toBe(true);
  expect(await reopened(folder)).toBe(42);
  expect(isAlive(product.pid)).toBe(false);
});

test('product and database killed in one moment', async () => {
  const folder = copyOfFolder(pattern);
  const product = await startProduct({ folder });
  process.kill(product.pid, 'SIGKILL');
  await product.kill();
  expect(await reopened(folder)).toBe(42);
});

test('a database that is killed is started again on its port, and the same connections go on', async () => {
  const server = await startEmbedded({ folder: copyOfFolder(pattern) });
  const pool = openPool({ url: server.url, max: 3 });
  await pool.query('select 1');
  const { pid, port } = server;
  process.kill(pid, 'SIGKILL');
  await gone(pid);
  const refusals = new Set<string>();
  expect(await persistently(pool, 'select one from kept', refusals)).toBe(42);
  expect(server.pid).not.toBe(pid);
  expect(server.port).toBe(port);
  // In the gap nobody was told anything but that.
  expect([...refusals].filter((key) => !/\.(?:unreachable|not-ready|connection-lost)$/.test(key))).toEqual([]);
  await pool.end();
  await server.stop();
  expect(isAlive(server.pid)).toBe(false);
});

/** Asks until there is an answer; gathers what it was told in the meantime. */
async function persistently(pool: Pool, text: string, refusals: Set<string>): Promise<unknown> {
  for (;;) {
    try {
      return Object.values((await pool.query<Record<string, unknown>>(text)).rows[0] ?? {})[0];
    } catch (error) {
      if (error instanceof EngineRefusal) refusals.add(error.refusal.key);
      await wait(10);
    }
  }
}

test('crash ends it for good, and gives the folder free', async () => {
  const folder = copyOfFolder(pattern);
  const server = await startEmbedded({ folder });
  await server.crash();
  expect(isAlive(server.pid)).toBe(false);
  expect(await reopened(folder)).toBe(42);
});

const other = beginningOf(process.pid) ?? '';
test.each([
  ['of a process that is gone', JSON.stringify({ pid: 4_194_304, began: other })],
  ['of a process whose number another one has now', JSON.stringify({ pid: process.pid, began: 'another start/1' })],
  ['that a full disk left empty', ''],
  ['that is no lock of ours', 'what is this'],
])('a lock %s is taken over', async (_, content) => {
  const folder = copyOfFolder(pattern);
  writeFileSync(join(folder, 'owner.lock'), content);
  expect(await reopened(folder)).toBe(42);
});

test('a mark of the database whose number another program has now does not keep it from starting', async () => {
  const folder = copyOfFolder(pattern);
  const bystander = spawn('sleep', ['60']);
  const mark = join(folder, 'pgdata', 'postmaster.pid');
  writeFileSync(mark, `${bystander.pid}\n${join(folder, 'pgdata')}\n`);
  expect(await reopened(folder)).toBe(42);
  expect(isAlive(bystander.pid ?? 0)).toBe(true);
  bystander.kill();
});

test('a folder that was never opened has no owner, and one that is open says who', async () => {
  const folder = newFolder();
  const server = await startEmbedded({ folder });
  const lock = JSON.parse(readFileSync(join(folder, 'owner.lock'), 'utf8')) as unknown;
  expect(lock).toEqual({ pid: process.pid, began: beginningOf(process.pid) });
  await server.stop();
});
