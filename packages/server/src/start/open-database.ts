import { openLedger, type OpenedLedger, Seal, type SealWish, startEmbedded } from '@tenfold/ledger';
import type { Endings } from './endings.ts';
import { openSpread } from './open-spread.ts';
import type { Settings } from './settings.ts';

/** The ledger in its database. */
export interface OpenedDatabase extends Omit<OpenedLedger, 'close'> {
  /** Its address, for its owner. */
  readonly url: string;
  /** The seal of its issuers. */
  sealOf(wish: SealWish): Seal;
  /** Done when our own database has ended, be it that it was stopped; never for somebody else's. */
  readonly ended: Promise<void>;
}

/** Opens the ledger in the PostgreSQL that the settings name, or in several, or in our own, which is started. */
export async function openDatabase(
  { databaseUrl, folder, placement }: Settings,
  endings: Endings,
): Promise<OpenedDatabase> {
  if (placement !== null) return openSpread(placement, endings);
  const { url, ended } = databaseUrl === null ? await ownDatabase(folder, endings) : othersDatabase(databaseUrl);
  const opened = await openLedger({ url }, { now: Date.now });
  endings.add(opened.close);
  const { ledger, pool } = opened;
  return { ledger, pool, url, ended, sealOf: (wish) => new Seal(pool, { now: Date.now }, wish) };
}

interface Database {
  readonly url: string;
  readonly ended: Promise<void>;
}

async function ownDatabase(folder: string, endings: Endings): Promise<Database> {
  const server = await startEmbedded({ folder });
  endings.add(() => server.stop());
  return server;
}

function othersDatabase(url: string): Database {
  return { url, ended: new Promise(() => {}) };
}
