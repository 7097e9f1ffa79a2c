import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemProblem } from '../../src/record/file-problem.ts';
import { type ReadingProgress, readRecordChunks, readRecordFile } from '../../src/record/read-record-file.ts';
import { inChunks, problemsOf, recordText } from './chunks.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenfold-record-'));
  mkdirSync(join(folder, 'a-folder'));
  writeFileSync(join(folder, 'good.json'), recordText());
  writeFileSync(join(folder, 'empty.json'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What is wrong with the file of that name in the folder: the keys of what is said. */
async function problemsIn(name: string): Promise<readonly string[]> {
  const { record, problems } = await readRecordFile(join(folder, name));
  expect(record).toBeNull();
  return problems.map(({ message }) => message.key);
}

test('a record is read from its file, and nothing is written', async () => {
  const before = readdirSync(folder);
  const { record, problems, furtherProblems } = await readRecordFile(join(folder, 'good.json'));
  expect(record?.entries.map(({ id }) => id)).toEqual(['delisted']);
  expect([problems, furtherProblems]).toEqual([[], 0]);
  expect(readdirSync(folder)).toEqual(before);
});

describe('a file that can’t be read is a problem, never an exception', () => {
  test.each([
    ['a name of no file', 'nothing.json', 'record-file.missing'],
    ['a file in place of a folder', 'good.json/record.json', 'record-file.missing'],
    ['a folder', 'a-folder', 'record-file.directory'],
    ['an empty file', 'empty.json', 'record-file.empty'],
  ])('%s', async (_, name, key) => {
    expect(await problemsIn(name)).toEqual([key]);
  });

  test('one of which the system says something else', () => {
    const said = (code: string): string => systemProblem(Object.assign(new Error(code), { code }), 'x.json').key;
    expect(['EACCES', 'EPERM', 'EIO', 'ENAMETOOLONG'].map(said)).toEqual([
      'record-file.not-allowed',
      'record-file.not-allowed',
      'record-file.unreadable',
      'record-file.unreadable',
    ]);
  });

  test('standard input that breaks off', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{');
      throw Object.assign(new Error('read EIO'), { code: 'EIO' });
    }
    const { problems } = await readRecordChunks(broken());
    expect(problems.map(({ message }) => message)).toEqual([
      { key: 'record-file.unreadable', figures: { path: { quote: '-' }, code: { quote: 'EIO' } } },
    ]);
  });

  test('but a fault of ours stays one', () => {
    expect(() => systemProblem(new TypeError('ours'), 'x.json')).toThrow('ours');
  });
});

describe('a hundred million brackets are refused after the first few', () => {
  test.each(['[', '{"a":', '{"entries":[', '{"issuer":['])('%s…', async (beginning) => {
    let given = 0;
    async function* brackets(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(beginning);
      for (; given < 100; given += 1) yield Buffer.alloc(1_000_000, '[');
    }
    const { problems } = await readRecordChunks(brackets());
    expect(problems[0]?.message.key).toBe(beginning === '[' ? 'record-file.object-expected' : 'record-file.too-deep');
    expect(given).toBeLessThanOrEqual(1);
  });
});

test('the progress is told after each chunk, with the length of the file where it is known', async () => {
  const told: ReadingProgress[] = [];
  const progress = (one: ReadingProgress): void => void told.push(one);
  const bytes = Buffer.from(recordText());
  await readRecordChunks(inChunks(bytes, [100]), { progress });
  expect(told[0]).toEqual({ bytes: 100, total: null, entries: 0 });
  expect(told.at(-1)).toEqual({ bytes: bytes.length, total: null, entries: 1 });
  await readRecordFile(join(folder, 'good.json'), { progress });
  expect(told.at(-1)).toEqual({ bytes: bytes.length, total: bytes.length, entries: 1 });
});

test('a file longer than all buffers is read as a whole', async () => {
  const entry = JSON.parse(recordText()).entries[0] as object;
  const entries = Array.from({ length: 12_000 }, (_, nth) => ({
    ...entry,
    id: `e${nth}`,
    note: '備'.repeat(1 + (nth % 90)),
  }));
  const text = JSON.stringify({ ...JSON.parse(recordText()), entries }, null, 1);
  writeFileSync(join(folder, 'long.json'), text);
  const { record, problems } = await readRecordFile(join(folder, 'long.json'));
  expect(problems).toEqual([]);
  expect(record?.entries.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
});

test('an entry as long as a book is read', async () => {
  const bytes = Buffer.from(recordText('x'.repeat(5_000_000)));
  expect(await problemsOf(bytes)).toEqual([]);
});
