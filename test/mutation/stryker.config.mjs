import { parts } from './parts.mjs';

const name = process.env['TENFOLD_MUTATE'] ?? '';
const part = parts[name];
if (part === undefined) throw new Error(`TENFOLD_MUTATE names no part: ${name}`);

/**
 * Every line of these files is changed in small ways, one at a time, and the tests are run: a change that no test notices
 * has survived. Left out: texts, because a changed key of a message is found by the tests of the catalogues and a changed
 * word of a union by the compiler; and what runs once when a module is loaded, for no single test can be asked about it.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: [...part.mutate],
  testRunner: 'one-process',
  plugins: ['./test/mutation/one-process.ts', './test/mutation/stated-not-done.mjs'],
  ignorers: ['stated-not-done'],
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  // It would rewrite the compiler's settings, with a part of the compiler that its newest version does not have.
  tsconfigFile: 'there-is-none.json',
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // What runs in circles is found by how often it comes by; time passes also because a machine is busy.
  timeoutMS: 30_000,
  // A worker that has loaded test files anew many times has grown.
  maxTestRunnerReuse: 500,
  disableTypeChecks: false,
  ignorePatterns: ['.tools', '.build', 'bench', 'examples', 'docs', 'decisions', 'reports'],
  tempDirName: '.stryker-tmp',
  reporters: ['json', 'clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: `reports/mutation/${name}.json` },
  thresholds: { high: 95, low: 90, break: 90 },
  allowConsoleColors: false,
};
