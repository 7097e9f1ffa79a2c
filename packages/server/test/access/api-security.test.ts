import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../../..');
const page = readFileSync(join(root, 'docs/api-security.md'), 'utf8');

/** Each point of the list, with the tests that it names. */
const points = page
  .split(/^## /m)
  .slice(1)
  .map((section) => ({
    title: section.split('\n')[0] ?? '',
    tests: [...section.matchAll(/^- `([^`]+)`: (.+)$/gm)].map(([, file = '', name = '']) => ({ file, name })),
  }));

test('the ten points are there, in their order', () => {
  const numbers = points.map(({ title }) => /^API(\d+) /.exec(title)?.[1]).filter((one) => one !== undefined);
  expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
});

describe('each test that is named is there', () => {
  test.each(points.map(({ title, tests }) => [title, tests] as const))('%s', (_, tests) => {
    expect(tests.length).toBeGreaterThan(1);
    const missing = tests.filter(({ file, name }) => !holds(file, name));
    expect(missing).toEqual([]);
  });
});

/** Whether a file has a test of that name, as it stands in the call of `test` or of what `test.each` gives. */
function holds(file: string, name: string): boolean {
  const path = join(root, file);
  if (!existsSync(path)) return false;
  const text = readFileSync(path, 'utf8');
  return ["'", '"', '`'].some(
    (quote) => text.includes(`(${quote}${name}${quote}`) || text.includes(`\n    ${quote}${name}${quote},`),
  );
}
