import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshDatabase } from '../../../ledger/test/support/fresh-database.ts';
import { folderWith, type, type Written } from '../run-command.ts';
import { record } from '../small-record.ts';

const url = await freshDatabase();

async function typed(...words: readonly string[]): Promise<Written> {
  return type(words, { env: { DATABASE_URL: url, USER: 'clerk' } });
}

const folder = folderWith({ 'kestrel.json': record() });
const buyBack = ['--buy-back', 'B:90', '--on', '2026-12-01'];

test('a ledger without any says how one is kept', async () => {
  expect((await typed('import', join(folder, 'kestrel.json'))).exit).toBe(0);
  expect((await typed('approve', 'kestrel', '1', '--by', 'approver')).exit).toBe(0);
  expect((await typed('clearances', 'kestrel')).stdout).toBe(
    'None was kept. Keep one: tenfold clear kestrel … --keep\n',
  );
});

test('a clearance is kept by number, and asked again of the same entries it is the same one', async () => {
  const made = await typed('clear', 'kestrel', ...buyBack, '--keep', '--by', 'secretary');
  expect(made.stdout).toContain('Kept as clearance 1, good until 1 Dec 2026.');
  expect(made.stdout).toContain('tenfold clearances kestrel 1');
  const again = await typed('clear', 'kestrel', ...buyBack, '--keep', '--by', 'secretary', '--json');
  expect(JSON.parse(again.stdout)).toMatchObject({
    format: 'tenfold/clearance/1',
    kept: { number: '1', expiresOn: '2026-12-01' },
  });
  const longer = await typed('clear', 'kestrel', ...buyBack, '--keep', '--until', '2027-01-31', '--json');
  expect(JSON.parse(longer.stdout)).toMatchObject({ kept: { number: '2', expiresOn: '2027-01-31' } });
});

test('they are listed with what became of each, and shown one by one', async () => {
  const listed = await typed('clearances', 'kestrel', '--json');
  expect(JSON.parse(listed.stdout)).toMatchObject({
    format: 'tenfold/clearances/1',
    issuer: 'kestrel',
    clearances: [
      { number: '1', state: 'not-done', askedBy: 'secretary' },
      { number: '2', state: 'not-done', askedBy: 'clerk' },
    ],
    next: null,
  });
  const page = (await typed('clearances', 'kestrel')).stdout;
  expect(page.split('\n').filter((line) => line.includes('not done yet'))).toHaveLength(2);
  const one = (await typed('clearances', 'kestrel', '1')).stdout;
  expect(one).toContain('Clearance 1');
  expect(one).toContain('shares-bought-back (class B, for cancellation, shares 90), cleared for 1 Dec');
  expect(await typed('clearances', 'kestrel', '3')).toMatchObject({ exit: 2, stdout: '' });
});

test.each([
  ['a record file', [join(folder, 'kestrel.json'), ...buyBack, '--keep'], 'is no issuer there'],
  [
    'what was known before',
    ['kestrel', ...buyBack, '--keep', '--known', '2025-01-01T00:00:00+08:00'],
    'Leave --known out',
  ],
  ['a day without --keep', ['kestrel', ...buyBack, '--until', '2027-01-31'], 'Add --keep'],
  ['a person without --keep', ['kestrel', ...buyBack, '--by', 'clerk'], 'Add --keep'],
  ['no day', ['kestrel', ...buyBack, '--keep', '--until', 'soon'], 'soon'],
  ['a day before the act', ['kestrel', ...buyBack, '--keep', '--until', '2026-11-30'], 'before its last act'],
  ['a programme', ['kestrel', '--programme', 'p.json', '--keep'], 'A programme is not kept'],
])('of %s nothing is kept', async (_, words, sentence) => {
  const { exit, stdout, stderr } = await typed('clear', ...words);
  expect([exit, stdout]).toEqual([2, '']);
  expect(stderr).toContain(sentence);
});
