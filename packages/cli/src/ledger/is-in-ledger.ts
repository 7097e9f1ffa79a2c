import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Surroundings } from '../surroundings.ts';

/** How an id is written; what ends like a file's name is one. */
const idLike = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/;
const fileLike = /\.(?:json|csv|txt)$/i;

/**
 * Whether what was typed for a record means an issuer of the ledger: no file has that name, it can be an id, and there is a
 * ledger to look in.
 */
export async function isInLedger(typed: string, { cwd, env }: Pick<Surroundings, 'cwd' | 'env'>): Promise<boolean> {
  if (!idLike.test(typed) || fileLike.test(typed) || existsSync(resolve(cwd, typed))) return false;
  const { hasLedger } = await import('@tenfold/ledger');
  return hasLedger(env);
}
