// Changes the sources one small thing at a time and asks whether a test notices: npm run mutation [-- PART …].
// What survives is written to docs/mutation.md; survivors of which nobody has said why are named at the end.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outcomeOf, reasonFor } from '../test/mutation/outcome.ts';
import { mutationPage } from '../test/mutation/page.ts';
import { parts } from '../test/mutation/parts.mjs';
import { reasons } from '../test/mutation/reasons.ts';
import { root } from './setup/places.mjs';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => parts[name] === undefined);
if (unknown.length > 0) {
  process.stderr.write(`There is no part ${unknown.join(', ')}. The parts are ${Object.keys(parts).join(', ')}.\n`);
  process.exit(2);
}

const outcomesFile = join(root, 'test/mutation/outcomes.json');
for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
  const outcome = run(name);
  if (outcome !== null) write({ ...readOutcomes(), [name]: outcome });
}
nameUnexplained();

/** @returns {Record<string, import('../test/mutation/outcome.ts').Outcome>} */
function readOutcomes() {
  return JSON.parse(readFileSync(outcomesFile, 'utf8'));
}

/**
 * After each part, for the whole takes its time.
 *
 * @param {ReturnType<typeof readOutcomes>} outcomes
 */
function write(outcomes) {
  const inOrder = Object.fromEntries(
    Object.keys(parts).flatMap((name) => Object.entries(outcomes).filter(([part]) => part === name)),
  );
  writeFileSync(outcomesFile, `${JSON.stringify(inOrder, null, 2)}\n`);
  writeFileSync(join(root, 'docs/mutation.md'), mutationPage(inOrder, reasons));
}

function nameUnexplained() {
  const open = Object.values(readOutcomes())
    .flatMap(({ survived, uncovered }) => [...survived, ...uncovered])
    .filter((one) => reasonFor(one, reasons) === undefined);
  for (const { file, line, mutator, from, to } of open) {
    process.stdout.write(`${file}:${line} ${mutator}: ${from} → ${to}\n`);
  }
  process.stdout.write(`${open.length} survivors have no reason in test/mutation/reasons.ts.\n`);
  if (open.length > 0) process.exitCode = 1;
}

/**
 * What became of the mutants of one part; `null` where Stryker did not come to its end. A score that is too low is named by
 * Stryker, and makes the exit code 1.
 *
 * @param {string} name
 */
function run(name) {
  const report = join(root, `reports/mutation/${name}.json`);
  rmSync(report, { force: true });
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run', 'test/mutation/stryker.config.mjs'], {
    cwd: root,
    env: { ...process.env, TENFOLD_MUTATE: name },
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
  return existsSync(report)
    ? outcomeOf(JSON.parse(readFileSync(report, 'utf8')), new Date().toISOString().slice(0, 10))
    : null;
}
