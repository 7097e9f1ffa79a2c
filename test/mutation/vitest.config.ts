import { defineConfig } from 'vitest/config';
import { parts } from './parts.mjs';

/** The tests of one part, as a run of all the tests has them. */
export default defineConfig({
  test: {
    include: [...(parts[process.env['TENFOLD_MUTATE'] ?? '']?.tests ?? [])],
    setupFiles: ['test/seed.ts'],
    testTimeout: 60_000,
  },
});
