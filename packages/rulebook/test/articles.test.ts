import { assessRule } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { r8a23, r8a44 } from '../src/index.ts';
import { answers, entry, life, listedLife, only, worldOn } from './world.ts';

describe('8A.23, 8A.44: the articles', () => {
  test('a tenth of five billion votes, treasury shares left out', () => {
    const adopted = life(
      ['2022-01-04', 'articles-adopted', { requisitionThreshold: '1/10' }, { id: 'articles' }],
      ['2022-01-05', 'articles-adopted', { specialMajority: '3/4' }, { id: 'later' }],
      ['2024-07-02', 'shares-bought-back', { class: 'B', shares: '100000000', for: 'treasury' }],
    );
    const [before, after] = ['2024-06-10', '2024-07-02'].map((day) => only(assessRule(worldOn(day, adopted), r8a23)));
    expect(before?.reasons).toMatchObject([
      { entries: ['articles'] },
      { key: '8A.23.shares-needed-then', figures: { shares: { shares: 500_000_000n } } },
    ]);
    expect(after?.reasons).toMatchObject([
      {},
      { key: '8A.23.shares-needed', figures: { shares: { shares: 490_000_000n } } },
    ]);
    expect([before?.version, after?.version]).toEqual(['8A.23@2018-04-30', '8A.23@2024-06-11']);
  });

  test('articles that lack a safeguard, under a waiver that ends', () => {
    const waived = life(
      ['2022-01-03', 'articles-adopted', { safeguards: ['8A.07'] }],
      [
        '2022-01-03',
        'waiver-granted',
        { provision: '8A.44', until: '2022-06-30', conditions: ['Amended at the first meeting.'] },
      ],
    );
    expect(answers(r8a44, worldOn('2022-06-30', waived))).toEqual([
      'example kept rule.waived-on-conditions 8A.44.lacking',
    ]);
    expect(answers(r8a44, worldOn('2022-07-01', waived))).toEqual(['example breached 8A.44.lacking']);
    expect(answers(r8a44, worldOn('2022-07-01', listedLife))).toEqual([
      'example information-missing 8A.44.not-recorded',
    ]);
  });

  test('the stake stated last counts, and where no position is recorded nothing is said of the shares needed', () => {
    const adopted = [
      ...listedLife.slice(0, 2),
      ...listedLife.slice(9, 10),
      entry('2022-01-04', 'articles-adopted', { requisitionThreshold: '1/5' }),
      entry('2022-01-05', 'articles-adopted', { requisitionThreshold: '1/10' }),
    ];
    expect(answers(r8a23, worldOn('2022-01-04', adopted))).toEqual(['example breached 8A.23.too-high']);
    expect(answers(r8a23, worldOn('2022-02-01', adopted))).toEqual(['example kept 8A.23.within']);
  });

  test('the safeguards listed last count', () => {
    const listed = life(
      ['2022-01-03', 'articles-adopted', { safeguards: ['8A.07'] }, { id: 'first' }],
      ['2022-01-04', 'articles-adopted', { safeguards: ['8A.07', '8A.09'] }, { id: 'second' }],
    );
    expect(only(assessRule(worldOn('2022-02-01', listed), r8a44)).reasons[0]?.entries).toEqual(['second']);
  });
});
