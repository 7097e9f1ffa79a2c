import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { freshDatabase } from '../../../ledger/test/support/fresh-database.ts';
import { openIssuerAlone } from '../../../ledger/test/support/opened-issuer.ts';
import { openTestLedger } from '../../../ledger/test/support/test-ledger.ts';
import { folderWith, type } from '../run-command.ts';

const { ledger, url } = await openTestLedger();
await openIssuerAlone(ledger, 'kestrel');
const empty = await freshDatabase({ empty: true });
const cwd = folderWith({ 'other.txt': 'nothing of ours' });
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const from = { cwd, env: { DATABASE_URL: url } };
const into = { cwd, env: { DATABASE_URL: empty } };

test('backup writes a file with the moment in its name, says what is in it and what is not, and restore brings it back', async () => {
  const backed = await type(['backup'], from);
  expect(backed.exit).toBe(0);
  // The tests run at noon in Hong Kong on 24 Nov 2026.
  expect(backed.stdout).toContain('Backed up to tenfold-20261124T040000Z.backup: 1 issuer with 7 entries, as of');
  expect(backed.stdout).toContain('The keys of the seal are not in it.');
  const restored = await type(['restore', 'tenfold-20261124T040000Z.backup'], into);
  expect(restored.stderr).toBe('');
  expect(restored.stdout).toContain('1 issuer with 7 entries');
  expect(restored.exit).toBe(0);
  const again = await type(['restore', 'tenfold-20261124T040000Z.backup'], into);
  expect(again.exit).toBe(2);
  expect(again.stderr).toContain('is not empty: there are rows in tenfold.issuer');
});

test('as JSON, with the SHA-256 that stands in the file', async () => {
  const { stdout, exit } = await type(['backup', '--out', 'own.backup', '--json'], from);
  const backup = JSON.parse(stdout) as { readonly sha256: string };
  expect(exit).toBe(0);
  expect(backup).toMatchObject({ format: 'tenfold/backed-up/1', file: 'own.backup', issuers: 1, entries: 7 });
  expect(readFileSync(join(cwd, 'own.backup'), 'utf8').trimEnd().split('\n').at(-1)).toBe(
    JSON.stringify({ sha256: backup.sha256 }),
  );
});

test('what stands in the way is said in one sentence', async () => {
  const there = await type(['backup', '--out', 'other.txt'], from);
  expect([there.exit, there.stderr]).toEqual([2, expect.stringContaining('There is a file')]);
  expect(readFileSync(join(cwd, 'other.txt'), 'utf8')).toBe('nothing of ours');
  const other = await type(['restore', 'other.txt'], into);
  expect([other.exit, other.stderr]).toEqual([2, expect.stringContaining('is no backup of a ledger')]);
  const nothing = await type(['restore', 'nothing.backup'], into);
  expect([nothing.exit, nothing.stderr]).toEqual([2, expect.stringContaining('can’t be read')]);
  const wrong = new URL(url);
  wrong.password = 'wrong';
  const refused = await type(['backup', '--out', 'wrong.backup'], { cwd, env: { DATABASE_URL: wrong.href } });
  expect([refused.exit, refused.stderr]).toEqual([2, expect.stringContaining('does not accept the password')]);
  expect(existsSync(join(cwd, 'wrong.backup'))).toBe(false);
});
