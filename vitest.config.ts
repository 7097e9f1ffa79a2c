import { defineConfig } from 'vitest/config';

/** Tests that need a PostgreSQL: all of them share one, which is started before the first and stopped after the last. */
const database = [
  'packages/ledger/test/**/*.test.ts',
  'packages/tally/test/**/*.test.ts',
  'packages/server/test/**/*.test.ts',
  'packages/cli/test/ledger/**/*.test.ts',
];

/** Tests that a person's browser is needed for: after all others, so that it is not kept waiting. */
const browser = ['packages/web/test/browser/**/*.test.ts'];

const everywhere = {
  setupFiles: ['test/seed.ts'],
  allowOnly: false,
  // No test waits for anything; this is for a machine that is busy with something else.
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    // A file of tests often waits for a database, a browser or another program: two at a time take turns.
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...everywhere,
          name: 'plain',
          include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts', 'proofs/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...database, ...browser],
        },
      },
      {
        test: {
          ...everywhere,
          name: 'database',
          include: database,
          globalSetup: ['packages/ledger/test/support/database-setup.ts'],
        },
      },
      {
        test: {
          ...everywhere,
          name: 'browser',
          include: browser,
          globalSetup: [
            'packages/web/test/browser/support/screens-setup.ts',
            'packages/ledger/test/support/database-setup.ts',
          ],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
