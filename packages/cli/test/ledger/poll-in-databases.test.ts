import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshDatabase } from '../../../ledger/test/support/fresh-database.ts';
import { folderWith, type } from '../run-command.ts';

const url = await freshDatabase({ empty: true });
const words = [
  'poll',
  'examples/invented.json',
  'examples/polls/meeting.json',
  'examples/polls/instructions.csv',
  '--register',
  'examples/polls/register.csv',
];

/** The page without the ends of its lines. */
function flowing(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

test('a poll is counted once more in a database, on two connections, and the page says so', async () => {
  const { exit, stdout, stderr } = await type([...words, '--database', url, '--database', url]);
  expect([exit, stderr]).toEqual([0, '']);
  const place = new URL(url).host;
  expect(flowing(stdout)).toContain(
    `Counted once more in PostgreSQL (${place}): every sum and every refused line is the same.`,
  );
  expect(stdout).not.toContain(new URL(url).password);
});

test('nothing else of the answer depends on it', async () => {
  const [alone, again] = [await type([...words, '--json']), await type([...words, '--json', '--database', url])];
  expect(JSON.parse(again.stdout)).toEqual(JSON.parse(alone.stdout));
});

test('a database that is not there is told before anything is counted, and no file is written', async () => {
  const folder = folderWith({});
  const refused = join(folder, 'refused.csv');
  const { exit, stdout, stderr } = await type([
    ...words,
    '--database',
    'postgres://scrutineer:secret@127.0.0.1:1/votes',
    '--refused',
    refused,
  ]);
  expect([exit, stdout, flowing(stderr).trim()]).toEqual([
    2,
    '',
    'No database answers at 127.0.0.1:1. Check the host and the port of its address, and that the server runs. Nothing was counted.',
  ]);
  expect(existsSync(refused)).toBe(false);
});

test('the file of refused lines is that of the count without a database', async () => {
  const folder = folderWith({});
  await type([...words, '--refused', join(folder, 'alone.csv')]);
  await type([...words, '--database', url, '--refused', join(folder, 'again.csv')]);
  const [alone, again] = ['alone.csv', 'again.csv'].map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(again).toBe(alone);
  expect(again?.split('\r\n').length).toBeGreaterThan(8);
});
