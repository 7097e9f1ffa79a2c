import { describe, expect, test } from 'vitest';
import { clauses, problemKeys } from '../../src/index.ts';
import { judge, verdictOf } from './judge.ts';
import { good, tampered } from './tampering.ts';
import { tamperedTexts } from './text-cases.ts';

describe('a bundle as it should be holds', () => {
  test.each(good)('$name', (given) => {
    const result = judge(given);
    expect(verdictOf(result)).toEqual({ clause: null, problem: null });
    expect(result.checks.map(({ clause }) => clause)).toEqual(clauses);
    expect(result.ok).toBe(true);
  });
});

describe('tampering is caught, by the clause that is there for it', () => {
  test.each(tampered)('$clause $problem: $name', (given) => {
    const result = judge(given);
    expect(verdictOf(result)).toEqual({ clause: given.clause, problem: given.problem });
    expect(result.ok).toBe(false);
    expect(result.proven).toBeUndefined();
    // The clauses before it held, and nothing is said of those after it.
    expect(result.checks.map(({ clause }) => clause)).toEqual(
      clauses.slice(0, clauses.indexOf(given.clause ?? 'V1') + 1),
    );
  });

  test('no two cases have one name', () => {
    const names = [...good, ...tampered].map(({ name }) => name);
    expect(names.length).toBe(new Set(names).size);
  });
});

describe('a token of time', () => {
  const [plain, , , , , , , , , , , , , , , , , , stamped] = good;

  test('is asked about the body of the checkpoint', () => {
    const asked: string[] = [];
    const isTimestamp = (token: Uint8Array, body: Uint8Array): boolean => {
      asked.push(`${Buffer.from(token).toString('hex')} ${Buffer.from(body).toString('utf8').split('\n')[0]}`);
      return true;
    };
    if (stamped === undefined) throw new Error('no case');
    expect(judge(stamped, { isTimestamp }).ok).toBe(true);
    expect(asked).toEqual(['000000 registry.example/kestrel']);
    expect(verdictOf(judge(stamped, { isTimestamp: () => false }))).toEqual({ clause: 'V14', problem: 'timestamp' });
  });

  test('cannot be left out where the reader asks for one', () => {
    if (plain === undefined) throw new Error('no case');
    expect(verdictOf(judge(plain, { isTimestamp: () => true }))).toEqual({
      clause: 'V14',
      problem: 'timestamp-missing',
    });
  });
});

test('every problem that can be named is met in a case', () => {
  const met = new Set([
    ...[...tampered, ...tamperedTexts].map(({ problem }) => `seal.problem.${problem}`),
    'seal.problem.timestamp',
    'seal.problem.timestamp-missing',
  ]);
  expect(problemKeys.filter((key) => !met.has(key))).toEqual([]);
});

test('what is proven is the entry with what was disclosed in its place, and the rest still sealed', () => {
  const proven = (name: string) =>
    judge(good.find((one) => one.name === name) ?? good[0] ?? raise()).proven?.entry['fields'];
  expect(proven('an entry with all disclosed')).toEqual({
    holder: 'ann',
    address: { street: 'Queen’s Road', flat: '7A' },
    list: ['x', 'y'],
  });
  const sealed = { sealed: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) };
  expect(proven('an entry with nothing disclosed')).toEqual({ holder: sealed, address: sealed, list: ['x', sealed] });
  expect(proven('an entry with the outer disclosed and the inner withheld')).toEqual({
    holder: sealed,
    address: { street: 'Queen’s Road', flat: sealed },
    list: ['x', sealed],
  });
});

function raise(): never {
  throw new Error('no case');
}
