import { expect, test } from 'vitest';
import { confirmedByCommittee, coverage, groundsOfUnfitness, promisedInUndertaking, rules } from '../src/index.ts';

const lines = new Map(coverage.map((line) => [line.provision, line]));

test('every rule has a line of coverage that says it is answered, with the same status of its text', () => {
  const wanted = rules.map(({ provision, textStatus }) => ({ provision, textStatus }));
  expect(wanted.map(({ provision }) => ({ provision, textStatus: lines.get(provision)?.textStatus }))).toEqual(wanted);
  expect(rules.filter(({ provision }) => lines.get(provision)?.modelled === 'not')).toEqual([]);
});

test('every provision that coverage says is answered has a rule', () => {
  const ruled = new Set(rules.map(({ provision }) => provision));
  expect(coverage.filter(({ modelled, provision }) => modelled !== 'not' && !ruled.has(provision))).toEqual([]);
});

test('every provision of the chapter has one line', () => {
  const chapter = Array.from({ length: 46 }, (_, index) => `8A.${`${index + 1}`.padStart(2, '0')}`);
  const around = ['2.04', '2.15', '10.05', '10.06', '13.25A', '13.25B', '13.36', '13.39', '13.51'];
  expect(coverage.map(({ provision }) => provision)).toEqual([...chapter, ...around]);
});

test('the three lists are what they are: six promised, four confirmed, three that can make unfit', () => {
  expect(promisedInUndertaking).toEqual(['8A.09', '8A.14', '8A.15', '8A.17', '8A.18', '8A.24']);
  expect(confirmedByCommittee).toEqual(['8A.14', '8A.15', '8A.18', '8A.24']);
  expect(groundsOfUnfitness).toEqual(['8A.15', '8A.18', '8A.24']);
});
