import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    allowOnly: false,
    // No test waits for anything; this is for a machine that is busy with something else.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
