import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RefusedLine } from '@tenfold/kernel/poll';
import { expect, test } from 'vitest';
import type { Given } from '../../src/commands/command.ts';
import { refusedFile } from '../../src/poll/refused-file.ts';
import { type } from '../run-command.ts';
import { pollFolder, words } from './sealed-folder.ts';

const line: RefusedLine = { line: 2, source: 0, cause: 'member-unknown', member: '=cmd', resolution: '1' };

function fileIn(cwd: string, path: string): ReturnType<typeof refusedFile> {
  const given: Pick<Given, 'arguments' | 'cwd'> = {
    arguments: { positionals: [], options: new Map([['refused', path]]) },
    cwd,
  };
  return refusedFile(given as Given);
}

test('has a line for each line that was refused, and as many of each reason as are told', async () => {
  const cwd = pollFolder();
  const { stdout } = await type(['poll', ...words, '--refused', 'refused.csv', '--json'], { cwd });
  const { refusedPerReason, lines, accepted } = JSON.parse(stdout);
  const [, ...rows] = readFileSync(join(cwd, 'refused.csv'), 'utf8').trimEnd().split('\r\n');
  expect(rows).toHaveLength(lines - accepted);
  const reasons = Object.groupBy(rows, (row) => row.split(',')[2] ?? '');
  expect(Object.fromEntries(Object.entries(reasons).map(([reason, own]) => [reason, own?.length]))).toEqual(
    refusedPerReason,
  );
});

test('is not put in its place where it has not as many lines as were refused', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'tenfold-'));
  const file = fileIn(cwd, 'refused.csv');
  for (let nth = 0; nth < 10_001; nth += 1) file.add(line);
  expect(readdirSync(cwd)).toHaveLength(1);
  await expect(file.keep(10_002)).rejects.toThrow('10002 lines were refused, and 10001 were told');
  expect(readdirSync(cwd)).toEqual([]);
});

test('that cannot be written is refused once all is counted, and leaves nothing', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'tenfold-'));
  const file = fileIn(cwd, 'nowhere/refused.csv');
  for (let nth = 0; nth < 20_000; nth += 1) file.add(line);
  expect(await file.keep(20_000)).toMatchObject({
    refusals: [{ message: { key: 'seal.refused.write', figures: { path: { quote: 'nowhere/refused.csv' } } } }],
  });
  expect(existsSync(join(cwd, 'nowhere'))).toBe(false);
});
