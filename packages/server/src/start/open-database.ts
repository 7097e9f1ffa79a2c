import { openLedger, type OpenedLedger, startEmbedded } from '@tenfold/ledger';
import type { Endings } from './endings.ts';
import type { Settings } from './settings.ts';

/** The ledger in its database. */
export interface OpenedDatabase extends OpenedLedger {
  /** Its address, for its owner. */
  readonly url: string;
  /** Done when our own database has ended, be it that it was stopped; never for somebody else's. */
  readonly ended: Promise<void>;
}

/** Opens the ledger in the PostgreSQL that the settings name, or in our own, which is started. */
export async function openDatabase({ databaseUrl, folder }: Settings, endings: Endings): Promise<OpenedDatabase> {
  const { url, ended } = databaseUrl === null ? await ownDatabase(folder, endings) : othersDatabase(databaseUrl);
  const opened = await openLedger({ url }, { now: Date.now });
  endings.add(opened.close);
  return { ...opened, url, ended };
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
