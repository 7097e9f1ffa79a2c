import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type EntryJson, isRefused, keyFolder, type Ledger, Seal } from '@tenfold/ledger';
import type { FastifyInstance } from 'fastify';
import { exampleFrom, loadExample } from '../../packages/server/src/start/load-examples.ts';
import { createApp } from '../../packages/server/src/app.ts';
import { pollMeans, usualPolls } from '../../packages/server/src/polls/means.ts';
import { logFolder } from '../../packages/server/src/sealing/log-files.ts';
import { root } from '../../scripts/setup/places.mjs';
import { openBenchDatabase } from '../ledger/bench-database.ts';
import { busyIssuer, entriesBetween } from '../record-file/make-million.ts';
import { everybodyMay } from './everybody-may.ts';
import { paperReader } from '../../packages/server/src/start/paper-reader.ts';
import { signingMeans } from '../../packages/server/src/start/signing.ts';

/** A product with an example and with an issuer that has very many entries, which everybody may do everything with. */
export interface BusyProduct {
  readonly origin: string;
  close(): Promise<void>;
}

/** So many entries are recorded in one request: more would outlast what a statement may take on a small machine. */
const AT_ONCE = 25_000;

/** Opens it on a free port of this machine, with so many entries. */
export async function openBusyProduct(entries: number): Promise<BusyProduct> {
  const { ledger, folder, close } = await openBenchDatabase();
  const [keys, logs] = ['keys', 'logs'].map((name) => join(folder, name)) as [string, string];
  await loadExample(ledger, exampleFrom(readFileSync(join(root, 'examples/sensetime.json'), 'utf8')));
  await fill(ledger, entries);
  const seal = new Seal(ledger.pool, { now: Date.now }, { keys: keyFolder(keys), logName: 'bench.example' });
  const limits = { perAddress: 100_000_000, writesPerActor: 100_000_000 };
  const screens = join(root, '.build/web');
  const app = await createApp({
    ledger,
    seal,
    logs: logFolder(logs, seal),
    access: everybodyMay,
    papers: paperReader,
    signing: signingMeans({ timeStampUrl: null, rootsFile: null }),
    polls: pollMeans({ folder, polls: usualPolls }),
    now: Date.now,
    limits,
    screens,
  });
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  return { origin, close: async () => closeAll(app, async () => clear([keys, logs], close)) };
}

async function fill(ledger: Ledger, entries: number): Promise<void> {
  const { id } = busyIssuer;
  await ledger.openIssuer({ format: 'tenfold/record/1', issuer: busyIssuer }, 'bench');
  await ledger.setApprovalPolicy(id, { others: 'two', kinds: {} }, 'bench');
  for (let from = 0; from < entries; from += AT_ONCE) {
    const part = entriesBetween(from, Math.min(from + AT_ONCE, entries)) as readonly EntryJson[];
    const answer = await ledger.record(id, { entries: part, by: 'bench', key: `from-${from}` });
    if (isRefused(answer)) throw new Error(JSON.stringify(answer.problems));
  }
}

async function closeAll(app: FastifyInstance, close: () => Promise<void>): Promise<void> {
  app.server.closeAllConnections();
  await app.close();
  await close();
}

async function clear(folders: readonly string[], close: () => Promise<void>): Promise<void> {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  await close();
}
