import { describe, expect, test } from 'vitest';
import { filesOfTree, textOf } from './files.ts';
import { nameOf, nodesIn } from './syntax.ts';

const leavesOut = /^(?:test|it|describe|suite|bench|fc|this|context)\b.*\.(?:skip|skipIf|runIf|only|todo|fails)$/;
const oldNames = new Set(['xit', 'xtest', 'xdescribe', 'fit', 'fdescribe']);

/** What in a test's text keeps a test from being run, or runs it while leaving out others. */
function omissions(text: string): string[] {
  const names = nodesIn(text).map(nameOf);
  return names.filter((name) => name !== undefined && (leavesOut.test(name) || oldNames.has(name))) as string[];
}

const tests = filesOfTree().filter((path) => path.endsWith('.test.ts'));

test('no test is skipped, singled out or put off', () => {
  expect(tests.flatMap((path) => omissions(textOf(path)).map((what) => `${path}: ${what}`))).toEqual([]);
});

describe('a test that is left out is found', () => {
  test.each([
    ["test.skip('x', () => {});", ['test.skip']],
    ["it.only('x', () => {});", ['it.only']],
    ["describe.todo('x');", ['describe.todo']],
    ["test.skipIf(true)('x', () => {});", ['test.skipIf']],
    ["test.concurrent.only('x', () => {});", ['test.concurrent.only']],
    ["xit('x', () => {});", ['xit']],
    ["test('x', (context) => context.skip());", ['context.skip']],
    ["test('test.skip is a word', () => {});", []],
  ])('%s', (text, expected) => {
    expect(omissions(text)).toEqual(expected);
  });
});
