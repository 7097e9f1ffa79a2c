import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { refuse } from './refusal.ts';

/** The account that PostgreSQL runs under, where it is not ours: it refuses to run with the rights of root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** In this order: the account that exists for PostgreSQL, then the one that owns nothing. */
const wanted = ['postgres', 'nobody'];

/** The account to run PostgreSQL under; `null` for our own. Throws an `EngineRefusal` for root without any other account. */
export function accountForServer(): Account | null {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of wanted) {
    const [, , uid, gid] = accounts.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (Number(uid) > 0) return { uid: Number(uid), gid: Number(gid) };
  }
  throw refuse('no-account', { accounts: wanted.join(', ') });
}

/** The outermost folder on the way to `path`, or `path` itself, that the account may not enter; `null` where all are open. */
export function closedTo({ uid, gid }: Account, path: string): string | null {
  for (const folder of foldersTo(resolve(path))) {
    const { mode, uid: owner, gid: group } = statSync(folder);
    const rights = owner === uid ? mode >> 6 : group === gid ? mode >> 3 : mode;
    if ((rights & 1) === 0) return folder;
  }
  return null;
}

function foldersTo(path: string): readonly string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [...foldersTo(parent), path];
}
