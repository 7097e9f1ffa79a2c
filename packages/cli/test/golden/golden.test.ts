import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { goldenPages } from './pages.ts';

const pages = await goldenPages();

test.each(Object.keys(pages))('%s is as it was last read (else: node packages/cli/test/golden/write.ts, and read what changed)', (name) => {
  expect(pages[name]).toBe(readFileSync(join(import.meta.dirname, name), 'utf8'));
});
