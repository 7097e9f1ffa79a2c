import { fileURLToPath } from 'node:url';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRecordFile } from '../../src/record/read-record-file.ts';
import { compared, exampleNames, exampleRecord, foldedOn, short, TODAY } from './example.ts';

const folder = fileURLToPath(new URL('../../../../examples/', import.meta.url));

test('every record in examples/ is tried here', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  expect(files.toSorted()).toEqual(exampleNames.map((name) => `${name}.json`));
});

describe.each(exampleNames)('examples/%s.json', (name) => {
  test('is read from its file without a problem', async () => {
    const { record, problems } = await readRecordFile(`${folder}${name}.json`);
    expect(problems).toEqual([]);
    expect(record).toEqual(exampleRecord(name));
  });

  test('says nothing that cannot be, on any of its days', () => {
    const record = exampleRecord(name);
    const days = new Set([...record.entries.map(({ effectiveOn }) => effectiveOn), TODAY]);
    for (const day of days) expect(foldedOn(record, day).problems).toEqual([]);
  });

  test('says nothing that cannot be, as known when any of its entries was recorded', () => {
    const record = exampleRecord(name);
    for (const known of new Set(record.entries.map(({ recorded }) => recorded))) {
      expect(foldedOn(record, TODAY, known).problems, known).toEqual([]);
    }
  });

  test('has its entries in the order of their days', () => {
    const days = exampleRecord(name).entries.map(({ effectiveOn }) => effectiveOn);
    expect(days).toEqual(days.toSorted());
  });

  test('prints each published figure once', () => {
    const figures = compared(exampleRecord(name)).map((one) => `${short(one)} ${one.shares}`);
    expect(new Set(figures).size).toBe(figures.length);
  });
});
