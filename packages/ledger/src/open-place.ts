import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defaultFolder, layoutOf } from './engine/data-folder.ts';
import { startEmbedded } from './engine/embedded-server.ts';
import { EngineRefusal } from './engine/refusal.ts';
import { addressOfRunning } from './engine/running.ts';
import { openLedger, type OpenedLedger } from './open-ledger.ts';
import type { Surroundings } from './surroundings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The folder of the installation: `TENFOLD_DATA`, or the usual one. Keys and our own database lie in it. */
export function installationFolder(env: Environment): string {
  return resolve(env['TENFOLD_DATA'] || defaultFolder(env));
}

/** Whether the environment names a ledger that is there: a database by its address, or ours with something in it. */
export function hasLedger(env: Environment): boolean {
  return Boolean(env['DATABASE_URL']) || existsSync(layoutOf(installationFolder(env), null).data);
}

/** A ledger with the folder of its installation. */
export interface PlacedLedger extends OpenedLedger {
  readonly folder: string;
}

/** A database with the folder of the installation, and how to let go of it. */
export interface PlacedDatabase {
  /** For the owner of the database. */
  readonly url: string;
  readonly folder: string;
  stop(): Promise<void>;
}

/**
 * Opens the ledger where the environment says that it lies; see `placeDatabase`. Throws an `EngineRefusal` where that can't
 * be done. A connection or two do for one command.
 */
export async function openPlace(env: Environment, around: Surroundings): Promise<PlacedLedger> {
  const { url, folder, stop } = await placeDatabase(env);
  try {
    const opened = await openLedger({ url, max: 2 }, around);
    const close = async (): Promise<void> => {
      try {
        await opened.close();
      } finally {
        await stop();
      }
    };
    return { ...opened, folder, close };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * The database of `DATABASE_URL`, or our own in the folder of the installation, which is started, unless a running product
 * has it already: then its server is used. Nothing is made in it yet.
 */
export async function placeDatabase(env: Environment): Promise<PlacedDatabase> {
  const folder = installationFolder(env);
  const given = env['DATABASE_URL'];
  if (given !== undefined && given !== '') return { url: given, folder, stop: async () => {} };
  try {
    const { url, stop } = await startEmbedded({ folder });
    return { url, folder, stop };
  } catch (error) {
    const running = isInUse(error) ? addressOfRunning(folder) : null;
    if (running === null) throw error;
    return { url: running, folder, stop: async () => {} };
  }
}

function isInUse(error: unknown): boolean {
  return error instanceof EngineRefusal && error.refusal.key === 'ledger-engine.folder-in-use';
}
