import { join } from 'node:path';
import { python, verifierPath } from '../../../seal/test/verifier/python.ts';
import type { SealedFolder } from './sealed-folder.ts';

/** The first key of the log in the folder. */
export function keyOf(folder: SealedFolder): string {
  return String(folder.json('log/keys.json')['first']);
}

/** What both verifiers say of a proof in the folder: the exit code, and the clause that the second one names. */
export async function bothOn(
  folder: SealedFolder,
  name: string,
): Promise<{
  readonly exit: number;
  readonly second: number | null;
  readonly clause: string | null;
}> {
  const { exit } = await folder.run('verify', name, '--trust', keyOf(folder));
  const second = python([verifierPath, join(folder.path, name), '--key', keyOf(folder), '--json']);
  return { exit, second: second.exit, clause: JSON.parse(second.stdout).clause ?? null };
}
