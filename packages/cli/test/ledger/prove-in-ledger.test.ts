import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { freshDatabase } from '../../../ledger/test/support/fresh-database.ts';
import { LocalAuthorities, withServer } from '../../../signing/test/time-stamp/local-authority.ts';
import { folderWith, type, type Written } from '../run-command.ts';
import { entry, record } from '../small-record.ts';

const url = await freshDatabase();
const authorities = new LocalAuthorities();
afterAll(() => authorities.remove());
/** Somebody whose address is nobody's business: the ledger seals it by itself. */
const bob = entry('bob', 'person-recorded', '2024-03-01', {
  person: 'bob',
  names: { en: 'Lau Siu Ming' },
  address: '9 Invented Street',
});
const folder = folderWith({ 'kestrel.json': record(bob), 'root.pem': authorities.pem('root') });

async function typed(...words: readonly string[]): Promise<Written> {
  const env = { DATABASE_URL: url, USER: 'clerk', TENFOLD_DATA: folder };
  const written = await type(words, { cwd: folder, env });
  return written;
}

async function done(...words: readonly string[]): Promise<Written> {
  const written = await typed(...words);
  if (written.exit !== 0) throw new Error(written.stderr);
  return written;
}

await done('import', 'kestrel.json');
await done('approve', 'kestrel', '1', '--by', 'chair');
const { keys } = JSON.parse((await done('seal', 'kestrel', '--json')).stdout);
const prove = (...words: readonly string[]): Promise<Written> => typed('prove', 'kestrel', 'bob', ...words);
const proven = async (name: string, ...words: readonly string[]) =>
  JSON.parse((await typed('verify', name, '--trust', keys.first, '--json', ...words)).stdout);

test('what is personal is shown where it is asked for, and not otherwise', async () => {
  await prove('--out', 'closed.json');
  await prove('--disclose', 'all', '--out', 'open.json');
  await prove('--disclose', '/fields/address', '--out', 'address.json');
  const [closed, open, one] = [await proven('closed.json'), await proven('open.json'), await proven('address.json')];
  expect([closed.holds, open.holds, one.holds]).toEqual([true, true, true]);
  expect(closed.proven.withheld).toEqual(['/fields/address']);
  expect(readFileSync(join(folder, 'closed.json'), 'utf8')).not.toContain('Invented Street');
  expect([open.proven.entry.fields.address, one.proven.withheld]).toEqual(['9 Invented Street', []]);
});

test('a path at which nothing is sealed is refused by a sentence', async () => {
  const { exit, stdout, stderr } = await prove('--disclose', '/fields/person');
  expect([exit, stdout, stderr.trimEnd().split('\n').length]).toEqual([2, '', 1]);
  expect(stderr).toContain('/fields/person');
});

test('the checkpoint is stamped where an authority is named, and only with its root', async () => {
  const made = await withServer(
    (query) => ({ body: authorities.answer(query, 'stamps') }),
    (address) => prove('--timestamp', address, '--authority', 'root.pem', '--out', 'stamped.json'),
  );
  expect([made.exit, made.stderr]).toEqual([0, '']);
  const { stampedAt, holds } = await proven('stamped.json', '--authority', 'root.pem');
  expect([holds, typeof stampedAt]).toEqual([true, 'string']);
  expect(await prove('--timestamp', 'http://127.0.0.1:1/')).toMatchObject({
    exit: 2,
    stderr: expect.stringContaining('Give the root certificate'),
  });
  writeFileSync(join(folder, 'none.pem'), 'x');
  const wrong = await prove('--timestamp', 'http://127.0.0.1:1/', '--authority', 'none.pem');
  expect([wrong.exit, wrong.stdout]).toEqual([2, '']);
});
