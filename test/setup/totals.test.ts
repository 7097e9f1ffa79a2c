import { describe, expect, test } from 'vitest';
import { closingLine, sum, totalsOfCheck, totalsOfTests } from '../../scripts/testing/totals.mjs';

const loaded = { status: 'passed', assertionResults: [{}] };
const report = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [loaded] };

describe('the totals of the tests', () => {
  test('all passed', () => {
    expect(totalsOfTests(report, 0)).toEqual({ passed: 7, failed: 0 });
  });

  test('two failed', () => {
    expect(totalsOfTests({ ...report, numFailedTests: 2 }, 1)).toEqual({ passed: 7, failed: 2 });
  });

  test('a file that could not be loaded counts as one that failed', () => {
    const testResults = [loaded, { status: 'failed', assertionResults: [] }];
    expect(totalsOfTests({ ...report, testResults }, 1)).toEqual({ passed: 7, failed: 1 });
  });

  test('a test that was skipped or put off counts as one that failed', () => {
    expect(totalsOfTests({ ...report, numPendingTests: 1, numTodoTests: 1 }, 0)).toEqual({ passed: 7, failed: 2 });
  });

  test('no report: the runner crashed', () => {
    expect(totalsOfTests(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });

  test('a crash after the last test counts', () => {
    expect(totalsOfTests(report, 1)).toEqual({ passed: 7, failed: 1 });
  });

  test('a run of no test has failed', () => {
    expect(totalsOfTests({ ...report, numPassedTests: 0, testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 });
  });
});

test('a check counts as one, and the last line says the sum', () => {
  const all = [totalsOfCheck(0), totalsOfCheck(2), { passed: 7, failed: 1 }];
  expect(closingLine(sum(all))).toBe('8 passed, 2 failed');
});
