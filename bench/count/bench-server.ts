import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPool, startEmbedded } from '@tenfold/ledger';

/** A PostgreSQL of its own, as the product brings it along, with the settings that it has there. */
export interface BenchServer {
  readonly url: string;
  /** A folder that the server may read; it goes with it. */
  readonly folder: string;
  /** Has the server itself copy a CSV into a temporary table of texts, and gives the seconds. */
  readonly copyPlainly: (path: string) => Promise<number>;
}

/** Does `work` with a server in a folder that goes when it is done. */
export async function withServer<T>(work: (server: BenchServer) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'tenfold-bench-'));
  // Where this runs as root, the server runs as somebody else, who must be able to enter.
  chmodSync(folder, 0o755);
  const { url, stop } = await startEmbedded({ folder: join(folder, 'data') });
  try {
    return await work({ url, folder, copyPlainly: (path) => copyPlainly(url, path) });
  } finally {
    await stop();
    rmSync(folder, { recursive: true });
  }
}

const table = `
  create temp table plain
    (member text, class text, resolution text, in_favour text, against text, abstain text, received text)`;

async function copyPlainly(url: string, path: string): Promise<number> {
  const pool = openPool({ url, max: 1, statementTimeout: 0 });
  try {
    await pool.query(table);
    const start = performance.now();
    await pool.query(`copy plain from '${path}' (format csv, header)`);
    return (performance.now() - start) / 1000;
  } finally {
    await pool.end();
  }
}
