/**
 * @typedef {{ passed: number, failed: number }} Totals
 *
 * What is read here of the report that vitest writes in its `json` format.
 * @typedef {object} TestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests tests that were skipped
 * @property {number} numTodoTests
 * @property {readonly { status: string, assertionResults: readonly unknown[] }[]} testResults one a file
 */

/**
 * The outcome of one tool, which passes or fails as a whole.
 * @param {number} exitCode
 * @returns {Totals}
 */
export function totalsOfCheck(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * The outcome of the tests. Nothing may hide: a file that could not be loaded, a test that was skipped, a run without a
 * report or without a test, and an exit code that no failure explains each count as failed.
 * @param {TestReport | undefined} report
 * @param {number} exitCode vitest's own
 * @returns {Totals}
 */
export function totalsOfTests(report, exitCode) {
  if (report === undefined) return { passed: 0, failed: 1 };
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests + unloaded(report);
  if (failed === 0 && (exitCode !== 0 || passed === 0)) return { passed, failed: 1 };
  return { passed, failed };
}

/** @param {TestReport} report */
function unloaded({ testResults }) {
  return testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
    .length;
}

/**
 * @param {readonly Totals[]} all
 * @returns {Totals}
 */
export function sum(all) {
  return all.reduce((left, right) => ({ passed: left.passed + right.passed, failed: left.failed + right.failed }));
}

/**
 * @param {Totals} totals
 * @returns {string} the line that a run of the tests ends with
 */
export function closingLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
