import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { openPool } from '../../src/engine/index.ts';
import { Ledger } from '../../src/ledger.ts';
import { prepareDatabase, PRODUCT_ROLE } from '../../src/open-ledger.ts';
import { openIssuerAlone } from '../support/opened-issuer.ts';
import { audit } from '../durability/audit.ts';
import { issuers } from '../durability/issuers.ts';
import { type Acknowledged, ask, askPersistently } from '../durability/load.ts';
import { type ClusterServer, startServer, startStandby, urlOf } from './servers.ts';

const script = join(import.meta.dirname, '../../../../deploy/failover/fail-over.ts');
const clean = { lost: [], doubled: [], gaps: [], unsealed: [], answeredOtherwise: [] };

const one = await startServer('one');
await prepareDatabase(one.url);
const two = await startStandby(one, 'two');
const three = await startStandby(one, 'three');
const servers: readonly ClusterServer[] = [one, two, three];
await one.query(`alter system set synchronous_standby_names = 'ANY 1 (two, three)'`);
await one.query('select pg_reload_conf()');
await following(one, 2);

const url = urlOf(servers);
const pool = openPool({ url, role: PRODUCT_ROLE, max: 10, commitTimeout: 1_000, statementTimeout: 5_000 });
const ledger = new Ledger(pool, { now: Date.now, patience: 2_000 });
for (const issuer of issuers) await openIssuerAlone(ledger, issuer);
afterAll(async () => {
  await pool.end();
  for (const server of servers) await server.kill();
});

const acknowledged: Acknowledged[] = [];
const WRITERS = 3;

/** Waits until so many standbys follow a server. */
async function following(server: ClusterServer, count: number): Promise<void> {
  const question = `select from pg_stat_replication where state = 'streaming' and sync_state in ('quorum', 'sync')`;
  while ((await server.query(question)).length < count) await wait(20);
}

async function failOver(): Promise<string> {
  const done = await promisify(execFile)(process.execPath, [script], { env: { DATABASE_URL: url } });
  return done.stdout;
}

/** Waits until so many requests are acknowledged. */
async function reached(count: number): Promise<void> {
  while (acknowledged.length < count) await wait(5);
}

test('while the primary answers nobody is promoted', async () => {
  await expect(failOver()).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('is a primary and answers'),
  });
});

test('the primary is killed in mid-stream, a standby takes over: every acknowledged entry is there, once', {
  timeout: 180_000,
}, async () => {
  const enough = new AbortController();
  const told = new Set<string>();
  const write = async (issuer: string, writer: number): Promise<void> => {
    for (let at = 0; !enough.signal.aborted; at += 1) {
      const key = `stream-${writer}-${at}`;
      acknowledged.push(await askPersistently(ledger, { issuer, key }, (refused) => told.add(refused)));
    }
  };
  const writers = issuers.flatMap((issuer) => Array.from({ length: WRITERS }, (_, writer) => write(issuer, writer)));
  await reached(60);
  // From here on only "two" hears the primary, so that there is one right choice.
  const [receiver] = await three.query<{ readonly pid: number }>('select pid from pg_stat_wal_receiver');
  const toReceiver = (signal: NodeJS.Signals): boolean => process.kill(receiver?.pid ?? 0, signal);
  toReceiver('SIGSTOP');
  let before: number;
  try {
    await reached(acknowledged.length + 30);
    await one.kill();
    before = acknowledged.length;
    expect(await failOver()).toBe('two is the primary now; three follows it.\n');
  } finally {
    toReceiver('SIGCONT');
  }
  await reached(before + 60);
  enough.abort();
  await Promise.all(writers);
  expect(
    [...told].filter((key) => !/\.(?:unreachable|connection-lost|request-in-doubt|no-primary|not-ready)$/.test(key)),
  ).toEqual([]);
  const again = acknowledged.slice(before - 20, before + 20);
  expect(await audit({ ledger, pool, close: async () => {} }, { acknowledged, again, open: [] })).toMatchObject(clean);
});

test('without a quorum a request is in doubt; with the quorum back, the same key tells, and it is done once', async () => {
  await following(two, 1);
  await three.kill();
  await expect(ask(ledger, 'kestrel', 'doubtful')).rejects.toMatchObject({
    refusal: { key: 'ledger-engine.request-in-doubt', figures: { key: { quote: 'doubtful' } } },
  });
  // It waits for the copy still, and holds the issuer; another issuer is held up by its own commits only.
  await expect(ask(ledger, 'merlin', 'doubtful')).rejects.toMatchObject({
    refusal: { key: 'ledger-engine.request-in-doubt' },
  });
  await three.start();
  const told = new Set<string>();
  for (const issuer of issuers)
    acknowledged.push(await askPersistently(ledger, { issuer, key: 'doubtful' }, (refused) => told.add(refused)));
  const again = acknowledged.slice(-2);
  expect(await audit({ ledger, pool, close: async () => {} }, { acknowledged, again, open: [] })).toMatchObject(clean);
});

test('with too few standbys to know the longest journal, nobody is promoted', async () => {
  await two.kill();
  await expect(failOver()).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining(
      'Standbys that answer: 1. Needed to know that the longest journal is among them: 2.',
    ),
  });
});
