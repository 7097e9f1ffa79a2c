import { spawnSync } from 'node:child_process';
import { appendFileSync, chownSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { accountForServer } from '../../src/engine/account.ts';
import { type DataFolder, layoutOf } from '../../src/engine/data-folder.ts';
import { freePort } from '../../src/engine/free-port.ts';
import { OWNER } from '../../src/engine/initialise.ts';
import { findBinaries } from '../../src/engine/postgres-binaries.ts';
import { Postmaster } from '../../src/engine/postmaster.ts';
import { copyOfFolder, folderWithDatabase } from '../engine/folders.ts';

/** A standby looks for its primary again at once, and not after five seconds. */
const quickly = { wal_retrieve_retry_interval: '200ms' };

/** A server of a cluster: it is not started again when it ends. */
export class ClusterServer {
  readonly name: string;
  readonly port: number;
  readonly at: DataFolder;
  #run: Postmaster | null = null;

  constructor(name: string, { folder, port }: { readonly folder: string; readonly port: number }) {
    this.name = name;
    this.port = port;
    this.at = layoutOf(folder, accountForServer());
  }

  get url(): string {
    return urlOf([this]);
  }

  get secret(): string {
    return readFileSync(this.at.password, 'utf8').trim();
  }

  async start(): Promise<void> {
    const settings = { cluster_name: this.name, wal_keep_size: '256MB', max_connections: '50', ...quickly };
    const { postgres } = findBinaries(this.at);
    this.#run = new Postmaster({ program: postgres, at: this.at, port: this.port, settings, log: () => {} });
    await this.#run.ready();
  }

  /** As a loss of power. */
  async kill(): Promise<void> {
    await this.#run?.crash();
  }

  async stop(): Promise<void> {
    await this.#run?.stop();
  }

  async query<Row extends object>(text: string): Promise<readonly Row[]> {
    const client = new Client({ connectionString: this.url });
    await client.connect();
    try {
      return (await client.query<Row>(text)).rows;
    } finally {
      await client.end();
    }
  }
}

/** The address that names several servers. */
export function urlOf(servers: readonly ClusterServer[]): string {
  const hosts = servers.map(({ port }) => `127.0.0.1:${port}`).join(',');
  return `postgres://${OWNER}:${servers[0]?.secret}@${hosts}/postgres`;
}

/** A running server with an empty database. */
export async function startServer(name: string): Promise<ClusterServer> {
  const server = new ClusterServer(name, { folder: await folderWithDatabase(), port: await freePort() });
  await server.start();
  return server;
}

/**
 * A running standby of a running server, made without pg_basebackup: the files are copied while they are written to, between
 * `pg_backup_start` and `pg_backup_stop`, and the label that the latter gives goes into the copy.
 */
export async function startStandby(primary: ClusterServer, name: string): Promise<ClusterServer> {
  const client = new Client({ connectionString: primary.url });
  await client.connect();
  await client.query(`select pg_backup_start('standby', true)`);
  const folder = copyOfFolder(primary.at.folder);
  const { rows } = await client.query<{ readonly labelfile: string }>('select labelfile from pg_backup_stop(false)');
  await client.end();
  const standby = new ClusterServer(name, { folder, port: await freePort() });
  makeStandby(standby, { primary, label: rows[0]?.labelfile ?? '' });
  await standby.start();
  return standby;
}

function makeStandby(
  { at: { data, account } }: ClusterServer,
  { primary, label }: { readonly primary: ClusterServer; readonly label: string },
): void {
  rmSync(join(data, 'postmaster.pid'), { force: true });
  const { status } = spawnSync('find', [join(data, 'pg_wal'), '-type', 'f', '-delete']);
  if (status !== 0) throw new Error('the journal of the copy was not taken out');
  const connection = `host=127.0.0.1 port=${primary.port} user=${OWNER} password=${primary.secret}`;
  writeFileSync(join(data, 'backup_label'), label);
  writeFileSync(join(data, 'standby.signal'), '');
  appendFileSync(join(data, 'postgresql.auto.conf'), `primary_conninfo = '${connection}'\n`);
  if (account === null) return;
  for (const name of ['backup_label', 'standby.signal']) chownSync(join(data, name), account.uid, account.gid);
}
