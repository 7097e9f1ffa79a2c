import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Account, closedTo } from './account.ts';
import { asRefusal } from './failure.ts';
import { refuse } from './refusal.ts';

/** The major version of PostgreSQL that the product brings along. */
export const MAJOR_VERSION = '18';

/** Where things lie in a data folder. */
export interface DataFolder {
  readonly folder: string;
  /** PostgreSQL's own files. */
  readonly data: string;
  /** The password of the database's owner, for nobody else to read. */
  readonly password: string;
  /** What the server runs under, if not our own account. */
  readonly account: Account | null;
}

/** Where data goes when nobody names a folder: a place that the account of the server can reach. */
export function defaultFolder(env: Readonly<Record<string, string | undefined>>): string {
  if (process.getuid?.() === 0) return '/var/lib/tenfold';
  return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'tenfold');
}

/** The layout of a data folder. */
export function layoutOf(folder: string, account: Account | null): DataFolder {
  const path = resolve(folder);
  return { folder: path, data: join(path, 'pgdata'), password: join(path, 'password'), account };
}

/**
 * Makes the folder if it is not there. Throws an `EngineRefusal` where that may not be done, where the account of the server
 * can't reach it, or where it holds the data of another version of PostgreSQL.
 */
export function prepareFolder({ folder, data, account }: DataFolder): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    // One that is new, or that root made beforehand, as for a volume: what holds something is left to whose it is.
    if (account !== null && readdirSync(folder).length === 0) chownSync(folder, account.uid, account.gid);
  } catch (error) {
    throw asRefusal(error, folder);
  }
  const closed = account === null ? null : closedTo(account, folder);
  if (closed !== null) throw refuse('folder-out-of-reach', { folder, closed, instead: '/var/lib/tenfold' });
  refuseOtherVersion(data);
}

function refuseOtherVersion(data: string): void {
  const path = join(data, 'PG_VERSION');
  if (!existsSync(path)) return;
  const found = readFileSync(path, 'utf8').trim();
  if (found !== MAJOR_VERSION) throw refuse('other-version', { folder: data, found, wanted: MAJOR_VERSION });
}
