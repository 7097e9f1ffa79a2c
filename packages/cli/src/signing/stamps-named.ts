import { randomBytes } from 'node:crypto';
import { httpTimeStampAuthority, type TimeStampAuthority } from '@tenfold/signing';
import { readRoots } from '@tenfold/signing/time-stamp';
import type { Given, Refused } from '../commands/command.ts';
import { textOf } from '../seal/read-file.ts';
import { refusedAt } from '../seal/refuse.ts';

/** How long an authority may take. */
const PATIENCE = 30_000;

/** The time-stamping authority that is named; `null` where none is. */
export async function stampsNamed(given: Given): Promise<TimeStampAuthority | null | Refused> {
  const { options } = given.arguments;
  const [url, path] = [options.get('time-stamp'), options.get('authority')];
  if (url === undefined) return null;
  const asked = { milliseconds: PATIENCE, nonce: () => randomBytes(16) };
  if (path === undefined) return httpTimeStampAuthority(url, asked);
  const text = await textOf(path, given);
  if (typeof text !== 'string') return text;
  const roots = readRoots(text);
  return 'refusal' in roots
    ? refusedAt(path, roots.refusal)
    : httpTimeStampAuthority(url, { ...asked, roots: roots.value });
}
