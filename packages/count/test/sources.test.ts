import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countInstructions } from '../src/count-instructions.ts';
import { fileSource } from '../src/source/file-source.ts';
import { asked, countedIn, header, refusalsOf, sumsOf } from './support/asked.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenfold-sources-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const text = `${header},received\nann,B,1,60,40,0,2026-06-20T10:00:00+08:00\nbee,B,1,251,0,0,\nann,B,1,1,0,0,2026-06-19T10:00:00+08:00\n`;

async function countOf(path: string) {
  return countInstructions(asked([], { sources: [fileSource(path)] }));
}

/** A table by DuckDB, which shares nothing with what reads it here. */
async function parquetOf(name: string, select: string, options = ''): Promise<string> {
  const path = join(folder, name);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`copy (${select}) to '${path}' (format parquet ${options})`);
  return path;
}

const table = `select * from (values
  ('ann', 'B', '1', 60, 40, 0, timestamptz '2026-06-20 10:00:00+08'),
  ('bee', 'B', '1', 251, 0, 0, null),
  ('ann', 'B', '1', 1, 0, 0, timestamptz '2026-06-19 10:00:00+08')) t(member, class, resolution, "for", against, abstain, received)`;

describe('a file is what its first bytes say', () => {
  test.each([
    ['plain.gz', () => text],
    ['packed.csv', () => gzipSync(text)],
    ['twice-packed.csv', () => Buffer.concat([gzipSync(text.slice(0, 50)), gzipSync(text.slice(50))])],
  ])('%s', async (name, bytes) => {
    const result = countedIn(await countOf(written(name, bytes())));
    expect(sumsOf(result, '1')).toEqual(['A 0/0/0', 'B 60/40/0']);
    expect(refusalsOf(result)).toEqual(['3 over-holding']);
  });

  test.each(['snappy', 'zstd', 'gzip', 'brotli', 'uncompressed'])('Parquet, %s', async (compression) => {
    const result = countedIn(
      await countOf(await parquetOf(`${compression}.csv`, table, `, compression ${compression}`)),
    );
    expect(sumsOf(result, '1')).toEqual(['A 0/0/0', 'B 60/40/0']);
    expect(refusalsOf(result)).toEqual(['3 over-holding']);
    expect(result).toMatchObject({ lines: 3, accepted: 2, replaced: 1 });
  });

  test('Parquet of many rows in several groups is read whole, and each row has its line', async () => {
    const rows = `select 'ann' as member, 'B' as class, '1' as resolution, (i % 100)::int as "for", 0 as against, 0 as abstain from range(70000) t(i)
      union all select 'ann, of "Kowloon"', 'B', '1', 1, 0, 0`;
    const result = countedIn(await countOf(await parquetOf('many.parquet', rows, ', row_group_size 20000')));
    expect(result).toMatchObject({ lines: 70_001, accepted: 70_000, ways: 2 });
    expect(result.refused).toEqual([
      { line: 70_002, source: 0, cause: 'member-unknown', member: 'ann, of "Kowloon"', resolution: '1' },
    ]);
  });
});

describe('a file that is broken is refused, and nothing is counted', () => {
  test('gzip that is cut off', async () => {
    const path = written('cut.gz', gzipSync(text.repeat(50)).subarray(0, 60));
    expect(await countOf(path)).toMatchObject({
      problems: [{ field: 'cut.gz', message: { key: 'count.problem.broken-gzip' } }],
    });
  });

  test('Parquet that is cut off, and such that only begins like it', async () => {
    const whole = readFileSync(await parquetOf('whole.parquet', table));
    for (const bytes of [
      whole.subarray(0, whole.length - 9),
      Buffer.from('PAR1 and nothing else'),
      Buffer.from('PAR1'),
    ])
      expect(await countOf(written('cut.parquet', bytes))).toMatchObject({
        problems: [{ field: 'cut.parquet', message: { key: 'count.problem.broken-parquet' } }],
      });
  });

  test('an empty file has no header', async () => {
    expect(await countOf(written('empty.csv', ''))).toMatchObject({
      problems: [{ field: 'empty.csv', message: { key: 'count.problem.no-header' } }],
    });
  });
});
