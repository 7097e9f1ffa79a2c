import { areas } from '@tenfold/documents/messages';
import { refusalCauses } from '@tenfold/kernel/poll';
import { expect, test } from 'vitest';
import { countProblems } from '../src/problem.ts';

test('every problem and every cause has its sentence', () => {
  const said = new Set(areas.flatMap((area) => Object.keys(area)));
  const keys = [
    ...countProblems.map((problem) => `count.problem.${problem}`),
    ...refusalCauses.map((cause) => `count.refused.${cause}`),
  ];
  expect(keys.filter((key) => !said.has(key))).toEqual([]);
});
