import { describe, expect, test } from 'vitest';
import { defaultPolicies } from '../../src/policy/policies.ts';
import { ratio } from '../../src/numbers/ratio.ts';
import type { Entry } from '../../src/register/entry.ts';
import { type Difference, differencesOf } from '../../src/world/differences.ts';
import { publishedCounts } from '../../src/world/published-counts.ts';
import { publishedPercentages } from '../../src/world/published-percentages.ts';
import { worldOf } from '../../src/world/world.ts';
import { applied, on } from '../register/life.ts';
import { smallIssuer, transferred } from '../register/small-issuer.ts';

const issuer = { id: 'issuer', names: { en: 'Issuer' }, stockCode: null, placeOfIncorporation: null };
const day = '2022-02-01';

function against(entries: readonly Entry[], figure: string, of: string | null, value = '1'): Difference | undefined {
  const published = [{ entry: 'figures', on: day, figures: [{ figure, of, shares: null, value }] }];
  const register = applied(entries, defaultPolicies);
  const worldOn = () => worldOf({ issuer, on: day, knownAt: null, register, entries });
  return differencesOf({ published, worldOn })[0];
}

const agreement = (entries: readonly Entry[], figure: string, of: string | null): string | undefined =>
  against(entries, figure, of)?.agrees;

const names = [...Object.keys(publishedCounts), ...Object.keys(publishedPercentages)];
const known = smallIssuer({ A: { pat: '60', quin: '40' }, B: { others: '900' } });
/** Nobody recorded how many shares of either class there are, nor how many anybody has. */
const unknown = smallIssuer({ A: { pat: null, quin: null }, B: { pat: null }, inIssue: { A: null, B: null } });

describe('a figure of a class, a person or a holder that the record does not have', () => {
  const ofSomething = names.filter((name) => /^(in-issue|treasury|bought|class|person|holder)/.test(name));

  test.each(ofSomething.filter((name) => name !== 'in-issue-total'))('%s is not computed', (figure) => {
    expect(agreement(known, figure, 'nobody')).toBe('not-computable');
  });
});

describe('where no count is known', () => {
  test.each(names)('%s is not computed', (figure) => {
    const of = figure.startsWith('class') || figure === 'in-issue' ? 'A' : 'pat';
    const alone = figure.startsWith('person') || figure.startsWith('holder') || figure.startsWith('class');
    const answer = agreement(unknown, figure, alone || figure === 'in-issue' ? of : null);
    // The issuer has no share of its own in this life, and that is known.
    expect(answer).toBe(/^(treasury|bought)/.test(figure) ? 'no' : 'not-computable');
  });
});

test.each([
  ['in-issue', 'A'],
  ['in-issue-total', null],
  ['holder-shares', 'pat'],
])('of an unknown count no ends are told either: %s of %s', (figure, of) => {
  expect(against(unknown, figure, of)).toMatchObject({ computed: null, between: null });
});

describe('one class of two is not known', () => {
  const half = smallIssuer({ A: { pat: '60', quin: '40' }, B: { pat: null }, inIssue: { B: null } });

  test('what is asked of the other is computed', () => {
    expect(against(half, 'in-issue', 'A', '100')).toMatchObject({ agrees: 'yes', computed: '100' });
    expect(against(half, 'weighted', null, '100')).toMatchObject({ agrees: 'yes', computed: '100' });
  });

  test('a holder of both has an unknown number, whichever class comes first', () => {
    expect(agreement(half, 'holder-shares', 'pat')).toBe('not-computable');
    const other = smallIssuer({ A: { pat: null }, B: { pat: '5', others: '895' }, inIssue: { A: '100' } });
    expect(agreement(other, 'holder-shares', 'pat')).toBe('not-computable');
  });
});

test('a holder of two classes has the sum of both', () => {
  const both = smallIssuer({ A: { pat: '60' }, B: { pat: '5', others: '935' } });
  expect(against(both, 'holder-shares', 'pat', '65')).toMatchObject({ agrees: 'yes', computed: '65', by: 0n });
});

test('of two weighted classes nobody’s weighted votes are told by one number of votes a share', () => {
  const second = on('2022-01-04', 'share-class-created', {
    class: 'C',
    votesPerShare: '5',
    weighted: true,
    listed: false,
  });
  expect(agreement(known, 'person-weighted-votes-percent', 'pat')).toBe('no');
  expect(agreement([...known, second], 'person-weighted-votes-percent', 'pat')).toBe('not-computable');
});

describe('by how many a count differs', () => {
  test('is told of the figure as it was printed, and of what it is', () => {
    expect(against(known, 'in-issue', 'A', '90')).toMatchObject({
      figure: 'in-issue',
      of: 'A',
      shares: null,
      published: '90',
      agrees: 'no',
      computed: '100',
      by: 10n,
    });
  });

  test('is not told of one that lies between two, nor of a fraction of a share', () => {
    // Wold is Pat’s and Quin’s by halves: of its five each has two and a half.
    const shared = smallIssuer({ A: { pat: '60', wold: '5' }, B: { others: '900' } });
    expect(against(shared, 'person-weighted', 'pat', '70')).toMatchObject({ agrees: 'no', by: null });
    const doubted = smallIssuer({ A: { pat: null, quin: '40' }, B: { others: '900' }, inIssue: { A: '100' } });
    expect(against(doubted, 'person-weighted', 'pat', '70')).toMatchObject({ agrees: 'no', by: null });
  });
});

describe('what a beneficiary may have', () => {
  const his = (entries: readonly Entry[], who = 'pat') => {
    const register = applied(entries, defaultPolicies);
    return worldOf({ issuer, on: day, knownAt: null, register, entries }).beneficiaries.find(
      ({ person }) => person.id === who,
    );
  };
  const shares = (low: bigint, high: bigint) => ({ low: ratio(low, 1n), high: ratio(high, 1n) });
  const unnamed = smallIssuer({ A: { pat: '60', others: '40' }, B: { others: '900' } });
  const classC = [
    on('2022-01-04', 'share-class-created', { class: 'C', votesPerShare: '5', weighted: true, listed: false }),
    on('2022-01-04', 'shares-issued', { class: 'C', shares: '5', way: 'other' }),
  ];

  test('is what stands in his name, where he has any of the class', () => {
    expect(his(unnamed)).toMatchObject({ live: 'yes', weighted: { economic: shares(60n, 60n) } });
  });

  test('and anything that is in nobody’s name of a class of which he has none there', () => {
    expect(his([...unnamed, ...classC])?.weighted.economic).toEqual(shares(60n, 65n));
    expect(his(unnamed, 'quin')).toMatchObject({ live: 'unknown', weighted: { economic: shares(0n, 40n) } });
  });

  test('is an unknown number without weight once some of an unknown number have passed', () => {
    const open = smallIssuer({ A: { pat: '60', quin: null }, B: { others: '900' }, inIssue: { A: '100' } });
    const passed = transferred('quin', 'rae', '10', { day, passing: ['economic-interest'] });
    expect(his(open, 'quin')?.ordinary.economic).toEqual(shares(0n, 0n));
    expect(his([...open, passed], 'quin')?.ordinary.economic).toEqual(shares(0n, 40n));
  });

  test('weighted shares alive are told of one class or of all', () => {
    const two = [...unnamed, ...classC];
    expect(against(two, 'weighted', 'A', '100')).toMatchObject({ agrees: 'yes' });
    expect(against(two, 'weighted', null, '105')).toMatchObject({ agrees: 'yes' });
  });
});
