import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger, type OpenedLedger, startEmbedded } from '@tenfold/ledger';
import type { Pool } from 'pg';
import { openPool } from '../../packages/ledger/src/engine/index.ts';

/** A ledger in a PostgreSQL of its own, with the settings that the product has, and connections beside it. */
export interface BenchDatabase {
  readonly ledger: OpenedLedger['ledger'];
  /** For what is measured beside the ledger, on the same driver and as many connections. */
  readonly pool: Pool;
  /** A folder for what belongs to the run; it goes when it is closed. */
  readonly folder: string;
  close(): Promise<void>;
}

/** As many as the product has. */
export const CONNECTIONS = 10;

/** Starts it in a folder that goes when it is closed. */
export async function openBenchDatabase(): Promise<BenchDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'tenfold-bench-'));
  // Where this runs as root, the server runs as somebody else, who must be able to enter.
  chmodSync(folder, 0o755);
  const server = await startEmbedded({ folder: join(folder, 'data') });
  const opened = await openLedger({ url: server.url, max: CONNECTIONS }, { now: Date.now });
  const pool = openPool({ url: server.url, max: CONNECTIONS });
  return {
    ledger: opened.ledger,
    pool,
    folder,
    close: async () => {
      await pool.end();
      await opened.close();
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
