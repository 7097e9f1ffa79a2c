import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSolver, type Solver } from './solver.ts';

let solver: Solver;

beforeAll(async () => {
  solver = await openSolver(1000);
});

afterAll(() => solver.close());

const letters = '(declare-const x Int) (declare-const y Int) (declare-const z Int)';

test('what is possible is told from what is not', async () => {
  expect(await solver.isPossible(`${letters} (assert (< x y 2 z))`)).toBe(true);
  expect(await solver.isPossible(`${letters} (assert (< x y x))`)).toBe(false);
});

test('where Z3 cannot tell, that is no answer', async () => {
  const cubes = '(+ (* x x x) (* y y y) (* z z z))';
  await expect(solver.isPossible(`${letters} (assert (= ${cubes} 42))`)).rejects.toThrow('proves nothing');
});

test('a question that cannot be read is no answer', async () => {
  await expect(solver.isPossible('(assert (= x 1))')).rejects.toThrow('unknown constant x');
});
