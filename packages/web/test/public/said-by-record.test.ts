import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { saidByRecord } from '../../src/public/said-by-record.ts';

const folder = join(import.meta.dirname, '../../../../examples');
const examples = readdirSync(folder).filter((name) => name.endsWith('.json'));
const now = Date.parse('2026-11-28T12:00:00+08:00');

describe.each(['en', 'zh-Hant', 'zh-Hans'])('in %s', (language) => {
  test.each(examples)('%s is told with the sentences that are loaded with the check alone', (name) => {
    const record = readFileSync(join(folder, name), 'utf8');
    const { said, entries } = saidByRecord({ record, on: '2026-11-28', known: null, language }, now);
    expect(said.length).toBeGreaterThan(50);
    expect(entries).toBeGreaterThan(0);
  });
});

test('a day of which the record says nothing has no answer', () => {
  const record = readFileSync(join(folder, 'sensetime.json'), 'utf8');
  expect(() => saidByRecord({ record, on: '1999-01-01', known: null, language: 'en' }, now)).toThrow(
    'before-first-entry',
  );
});
