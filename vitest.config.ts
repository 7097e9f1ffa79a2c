import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

/** Tests that need a PostgreSQL: all of them share one, which is started before the first and stopped after the last. */
const database = [
  'packages/ledger/test/**/*.test.ts',
  'packages/tally/test/**/*.test.ts',
  'packages/server/test/**/*.test.ts',
  'packages/cli/test/ledger/**/*.test.ts',
];

/** Tests that a person's browser is needed for: after all others, so that it is not kept waiting. */
const browser = ['packages/web/test/browser/**/*.test.ts'];

/** Tests of what has been loaded so far, and what not. */
const alone = ['packages/cli/test/run/sentences.test.ts', 'packages/documents/test/messages/sentences.test.ts'];

const everywhere = {
  setupFiles: ['test/seed.ts'],
  allowOnly: false,
  // What a file of tests loads stays loaded for the next one (decisions/0037-tests-share.md).
  isolate: false,
  // No test waits for anything; this is for a machine that is busy with something else.
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    // A file of tests often waits for a database, a browser or another program: two at a time take turns.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...everywhere,
          name: 'plain',
          include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts', 'proofs/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...database, ...browser, ...alone],
        },
      },
      { test: { ...everywhere, name: 'alone', include: alone, isolate: true } },
      {
        test: {
          ...everywhere,
          name: 'database',
          include: database,
          setupFiles: [...everywhere.setupFiles, 'packages/ledger/test/engine/folders-setup.ts'],
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
