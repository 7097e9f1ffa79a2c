import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { accountForServer } from './account.ts';
import { type DataFolder, layoutOf, prepareFolder } from './data-folder.ts';
import { asRefusal } from './failure.ts';
import { freePort } from './free-port.ts';
import { initialise, OWNER } from './initialise.ts';
import { endOrphan } from './orphan.ts';
import { type OwnerLock, takeFolder } from './owner-lock.ts';
import { findBinaries } from './postgres-binaries.ts';
import { type Launch, Postmaster } from './postmaster.ts';
import { EngineRefusal } from './refusal.ts';
import { Supervised } from './supervised.ts';

/** What an embedded server is to be. */
export interface EmbeddedWish {
  /** Where its data lies, or will lie. */
  readonly folder: string;
  /** A free one is taken if left out. */
  readonly port?: number;
  /** Settings of PostgreSQL beside ours; those that keep what is committed can't be turned off. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Gets what the server logs. */
  readonly log?: (text: string) => void;
}

/** A running PostgreSQL of our own. */
export interface EmbeddedServer {
  /** For the owner of the database, with the password. */
  readonly url: string;
  readonly port: number;
  /** The process of the server now; another one after it has been started again. */
  readonly pid: number;
  /** Done when the server has ended for good: one that ends by itself is started again on the same port. */
  readonly ended: Promise<void>;
  /** Ends the server in order, and gives its folder free. */
  stop(): Promise<void>;
  /** Ends it as a loss of power would, and gives its folder free: for tests of what comes after. */
  crash(): Promise<void>;
}

/**
 * Starts the PostgreSQL that came with the product on a data folder, which is made if it is not there. One process owns a
 * folder at a time; what an owner that was killed left running is ended first. The server listens on this machine only.
 * Throws an `EngineRefusal`: the folder is in use, out of reach, of another version, the disk is full or read-only.
 */
export async function startEmbedded(wish: EmbeddedWish): Promise<EmbeddedServer> {
  const at = layoutOf(wish.folder, accountForServer());
  prepareFolder(at);
  let lock: OwnerLock | null = null;
  try {
    lock = takeFolder(at.folder);
    return await start(at, wish, lock);
  } catch (error) {
    lock?.release();
    throw asRefusal(error, at.folder);
  }
}

async function start(at: DataFolder, wish: EmbeddedWish, lock: OwnerLock): Promise<EmbeddedServer> {
  await endOrphan(at.data);
  const { initdb, postgres } = findBinaries(at);
  await initialise(at, initdb);
  const password = readFileSync(at.password, 'utf8').trim();
  const launch = { program: postgres, at, settings: wish.settings ?? {}, log: wish.log ?? (() => {}) };
  const server = await launched(launch, wish.port);
  const ended = server.ended.then(() => lock.release());
  return {
    url: `postgres://${OWNER}:${password}@127.0.0.1:${server.port}/postgres`,
    port: server.port,
    get pid() {
      return server.pid;
    },
    ended,
    stop: async () => {
      await server.stop();
      await ended;
    },
    crash: async () => {
      await server.crash();
      await ended;
    },
  };
}

/** Another program may take the port between our finding and using it, and a killed server's children need a moment to go. */
const passing = new Set(['ledger-engine.port-taken', 'ledger-engine.files-in-use']);
const TRIES = 20;
const PAUSE = 100;

async function launched(launch: Omit<Launch, 'port'>, wished: number | undefined): Promise<Supervised> {
  for (let tries = 1; ; tries += 1) {
    const port = wished ?? (await freePort());
    const postmaster = new Postmaster({ ...launch, port });
    try {
      await postmaster.ready();
      return new Supervised({ ...launch, port }, postmaster);
    } catch (error) {
      if (tries === TRIES || !(error instanceof EngineRefusal && passing.has(error.refusal.key))) throw error;
    }
    await wait(PAUSE);
  }
}
