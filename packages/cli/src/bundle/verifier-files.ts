import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClaimBundleGiven } from '@tenfold/documents/bundle';
import { projectRoot } from '../project-root.ts';

/** What goes into a bundle so that it can be checked without the product: its name there, and where it lies with us. */
const files: readonly (readonly [name: string, place: string])[] = [
  ['verifier/verify.py', 'verifier/verify.py'],
  ['verifier/check-archive.py', 'verifier/check-archive.py'],
  ['verifier/verifier-specification.md', 'docs/verifier-specification.md'],
];

/** The published verifier with what goes with it. */
export async function verifierFiles(): Promise<ClaimBundleGiven['verifier']> {
  const root = projectRoot(import.meta.dirname);
  return Promise.all(files.map(async ([name, place]) => ({ name, bytes: await readFile(join(root, place)) })));
}
