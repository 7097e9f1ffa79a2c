import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { DataFolder } from './data-folder.ts';
import { refuseFrom } from './server-log.ts';

/** The owner of the database that is made. */
export const OWNER = 'tenfold';

/**
 * Makes an empty database in a data folder that has none: UTF-8, sorted by code point whatever the machine's language, with
 * checksums on its pages and a password of its own. It appears under its name when it is whole.
 */
export async function initialise({ data, password, account }: DataFolder, initdb: string): Promise<void> {
  if (existsSync(data)) return;
  const unfinished = `${data}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (account !== null) chownSync(password, account.uid, account.gid);
  const program = spawn(initdb, [...wishes, `--pwfile=${password}`, `--pgdata=${unfinished}`], {
    ...account,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { LC_ALL: 'C' },
  });
  const [said, code] = await Promise.all([text(program.stderr), ended(program)]);
  if (code !== 0) throw refuseFrom(said, data);
  renameSync(unfinished, data);
}

const wishes = [
  `--username=${OWNER}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--data-checksums',
];

async function ended(program: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((resolve, reject) => {
    program.once('error', reject);
    program.once('close', resolve);
  });
}
