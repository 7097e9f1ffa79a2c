import { areas, languages, render } from '@tenfold/documents';
import { clauses, problemKeys } from '@tenfold/seal';
import { describe, expect, test } from 'vitest';
import { judge } from '../../../seal/test/proof/judge.ts';
import { tampered } from '../../../seal/test/proof/tampering.ts';

const known = new Set(areas.flatMap((area) => Object.keys(area)));

test('every problem that the seal can name has a sentence, and so has every clause', () => {
  const needed = [...problemKeys, ...clauses.map((clause) => `seal.clause.${clause}`)];
  expect(needed.filter((key) => !known.has(key))).toEqual([]);
});

test('no sentence is kept for a problem that cannot be', () => {
  const kept = [...known].filter((key) => key.startsWith('seal.problem.'));
  expect(kept.filter((key) => !problemKeys.some((one) => one === key))).toEqual([]);
});

describe('every way of tampering is said in each language, with its figures', () => {
  test.each(languages)('%s', (language) => {
    const sentences = tampered.map((given) => {
      const problem = judge(given).checks.at(-1)?.problem;
      if (problem === undefined) throw new Error(given.name);
      return render(problem, { language, names: () => null });
    });
    expect(sentences.filter((text) => text === '' || /[{}]/.test(text))).toEqual([]);
  });
});
