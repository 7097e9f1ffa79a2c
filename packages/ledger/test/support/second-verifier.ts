import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyHistoryText } from '@tenfold/seal';
import { python, verifierPath } from '../../../seal/test/verifier/python.ts';

/** What the second verifier, in Python, has against a bundle; empty where it has nothing. */
export function refusedByPython(bundle: string, keys: KeyHistoryText | undefined): string {
  const folder = mkdtempSync(join(tmpdir(), 'tenfold-bundle-'));
  try {
    const path = join(folder, 'bundle.json');
    writeFileSync(path, bundle);
    const { exit, stdout, stderr } = python([verifierPath, path, '--key', keys?.first ?? '']);
    return exit === 0 ? '' : `${stdout}${stderr}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
