// Runs every check and every test, all of them even if one fails, and ends with the line "N passed, N failed".
// Arguments go to vitest: `npm test -- packages/kernel` runs the tests whose path holds that text.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup/places.mjs';
import { Problem } from './setup/problem.mjs';
import { bringPrograms, testPrograms } from './setup/programs.mjs';
import { runInFront } from './setup/run.mjs';
import { closingLine, sum, totalsOfCheck, totalsOfTests } from './testing/totals.mjs';

const reportFile = join(root, '.build', 'tests.json');

/** Each of these counts as one. */
const checks = [
  { title: 'Types', command: ['typescript/bin/tsc', '--build', '--force'] },
  {
    title: 'Lint',
    command: ['oxlint/bin/oxlint', '--type-aware', '--deny-warnings', '--report-unused-disable-directives'],
  },
  { title: 'Format', command: ['@biomejs/biome/bin/biome', 'format'] },
];

const tests = ['vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];

/**
 * @param {string} title
 * @param {readonly string[]} command a program of node_modules, with its arguments
 */
async function run(title, [program = '', ...args]) {
  process.stdout.write(`\n== ${title}\n`);
  return runInFront(process.execPath, [join(root, 'node_modules', program), ...args], { cwd: root });
}

/** @returns {import('./testing/totals.mjs').TestReport | undefined} nothing where vitest did not get so far */
function readReport() {
  if (!existsSync(reportFile)) return undefined;
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Without them some tests fail, and say so; the others are run all the same. */
async function bringTestPrograms() {
  try {
    await bringPrograms(testPrograms);
    return 0;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    process.stderr.write(error.toText());
    return 1;
  }
}

const all = [totalsOfCheck(await bringTestPrograms())];
for (const { title, command } of checks) all.push(totalsOfCheck(await run(title, command)));

rmSync(reportFile, { force: true });
const exitCode = await run('Tests', [...tests, ...process.argv.slice(2)]);
all.push(totalsOfTests(readReport(), exitCode));

const totals = sum(all);
process.stdout.write(`\n${closingLine(totals)}\n`);
process.exitCode = totals.failed === 0 ? 0 : 1;
