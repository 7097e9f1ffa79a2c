import { assessRule } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { r8a21, r8a22 } from '../src/index.ts';
import { answers, entry, life, listedLife, only, worldOn } from './world.ts';

describe('8A.21, 8A.22: conversion and the end of the structure', () => {
  const allConverted = life(
    [
      '2023-05-02',
      'weighted-shares-converted',
      { holder: 'peak', class: 'A', shares: '400000000', into: 'B' },
      { id: 'chan-converts' },
    ],
    ['2023-06-01', 'person-died', { person: 'wong' }],
  );

  test('what is left of class A after a conversion', () => {
    const [finding] = assessRule(worldOn('2023-05-02', allConverted), r8a21);
    expect(finding).toMatchObject({ verdict: 'kept', reasons: [{ figures: { left: { shares: 100_000_000n } } }] });
  });

  test('the structure goes on with Wong, and ends with her', () => {
    expect(answers(r8a22, worldOn('2023-05-31', allConverted))).toEqual(['example kept 8A.22.goes-on']);
    const finding = only(assessRule(worldOn('2023-06-02', allConverted), r8a22));
    expect(finding).toMatchObject({
      verdict: 'ceased',
      reasons: [{ key: '8A.22.over', figures: { on: { date: '2023-06-01' } } }],
    });
    expect(finding.policies).toMatchObject([
      {
        policy: 'beneficiaryCeases',
        value: 'no-live-weight',
        otherwise: [{ value: 'left-register', verdict: 'kept' }],
      },
    ]);
  });

  test('a beneficiary whose holding nobody recorded leaves it open once nobody else has any', () => {
    const open = [
      ...listedLife.slice(0, 8),
      entry('2022-01-03', 'opening-position', {
        inIssue: { A: '500000000', B: '1' },
        holdings: [{ holder: 'wong', class: 'A', shares: null }],
      }),
      ...listedLife.slice(9, 12),
      entry('2023-06-01', 'person-died', { person: 'chan' }),
    ];
    expect(answers(r8a22, worldOn('2023-06-02', open))).toEqual(['example information-missing 8A.22.holdings-unknown']);
  });

  test('shares that still stand in the class, where the register decides', () => {
    const policies = { beneficiaryCeases: 'left-register' } as const;
    const convert = { holder: 'wong', class: 'A', shares: '60000000', into: 'B' };
    const verdictAfter = (...more: readonly ReturnType<typeof entry>[]) =>
      only(assessRule(worldOn('2024-01-02', [...allConverted, ...more], policies), r8a22)).verdict;
    expect(verdictAfter()).toBe('kept');
    expect(verdictAfter(entry('2023-07-03', 'weighted-shares-converted', convert))).toBe('kept');
    expect(verdictAfter(entry('2023-07-03', 'weighted-shares-converted', { ...convert, shares: '100000000' }))).toBe(
      'ceased',
    );
  });

  test('a count that nobody recorded leaves open whether a dead beneficiary’s shares stand in the class', () => {
    const holdings = [{ holder: 'peak', class: 'A', shares: null }];
    const unknown = [
      ...listedLife.slice(0, 8),
      entry('2022-01-03', 'opening-position', { inIssue: { A: '500000000', B: '1' }, holdings }),
      ...listedLife.slice(9, 11),
      entry('2023-06-01', 'person-died', { person: 'chan' }),
    ];
    expect(answers(r8a22, worldOn('2023-06-02', unknown))).toEqual(['example ceased 8A.22.over']);
    expect(answers(r8a22, worldOn('2023-06-02', unknown, { beneficiaryCeases: 'left-register' }))).toEqual([
      'example information-missing 8A.22.holdings-unknown',
    ]);
  });

  test('no position recorded: what the beneficiaries have is not known, which is not nothing', () => {
    const noPosition = [...listedLife.slice(0, 8), ...listedLife.slice(9, 12)];
    expect(answers(r8a22, worldOn('2022-02-01', noPosition))).toEqual([
      'example information-missing 8A.22.holdings-unknown',
    ]);
  });
});
