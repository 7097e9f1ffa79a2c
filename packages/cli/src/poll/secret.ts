import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import { message } from '@tenfold/kernel';
import { type Given, isRefused, type Refused } from '../commands/command.ts';
import { textOf } from '../seal/read-file.ts';
import { refusedAt } from '../seal/refuse.ts';
import { writeSecretFile, writing } from '../seal/write-file.ts';

const secretBytes = 32;

/** The scrutineer's secret in a file of sixty-four hexadecimal digits. It is never shown. */
export async function loadSecret(path: string, given: Given): Promise<Uint8Array | Refused> {
  const text = await textOf(path, given);
  if (typeof text !== 'string') return text;
  const digits = text.trim().toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(digits)) return refusedAt(path, message('cli.poll.no-secret'));
  return Uint8Array.from(Buffer.from(digits, 'hex'));
}

/** The secret in a file, which is made of chance where the file is not there; nobody but its owner can read it then. */
export async function loadOrMakeSecret(path: string, given: Given): Promise<Uint8Array | Refused> {
  const place = resolve(given.cwd, path);
  if (path === '-' || existsSync(place)) return loadSecret(path, given);
  const secret = randomBytes(secretBytes);
  const problem = await writing(path, async () => {
    await mkdir(dirname(place), { recursive: true });
    await writeSecretFile(place, `${secret.toString('hex')}\n`);
  });
  return problem !== null && isRefused(problem) ? problem : secret;
}
