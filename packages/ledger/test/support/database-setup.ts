import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { type EmbeddedServer, startEmbedded } from '../../src/engine/embedded-server.ts';
import { prepareDatabase } from '../../src/open-ledger.ts';
import { databaseAt, TEMPLATE } from './database-names.ts';

let folder = '';
let server: EmbeddedServer | undefined;

/** Starts the one PostgreSQL of a run, with a database that has the tables of the ledger: the pattern of all others. */
export async function setup(project: TestProject): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), 'tenfold-test-'));
  // Where the tests run as root, the server runs as somebody else, who must be able to enter.
  chmodSync(folder, 0o755);
  const settings = { max_connections: '200', synchronous_commit: 'off' };
  server = await startEmbedded({ folder: join(folder, 'data'), settings });
  const client = new Client({ connectionString: server.url });
  await client.connect();
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  await prepareDatabase(databaseAt(server.url, TEMPLATE));
  project.provide('serverUrl', server.url);
}

export async function teardown(): Promise<void> {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
