import { assessRule } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { r8a16 } from '../src/index.ts';
import { answers, life, worldOn } from './world.ts';

describe('8A.16: changes of the terms', () => {
  test('a change is judged on its day: raised, lowered without approval, lowered with it', () => {
    const changes = life(
      ['2022-05-02', 'class-terms-changed', { class: 'A', votesPerShare: '5' }, { id: 'lowered' }],
      ['2022-06-01', 'exchange-approved', { provision: '8A.16', subject: 'A' }, { id: 'approved' }],
      ['2022-06-01', 'class-terms-changed', { class: 'A', votesPerShare: '4' }, { id: 'again' }],
      ['2023-05-02', 'class-terms-changed', { class: 'A', votesPerShare: '8' }, { id: 'raised' }],
      ['2023-05-02', 'class-terms-changed', { class: 'B', votesPerShare: '2' }, { id: 'ordinary' }],
    );
    const world = worldOn('2024-01-02', changes);
    expect(assessRule(world, r8a16).map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
      '8A.16:example:lowered needs-approval',
      '8A.16:example:again kept',
      '8A.16:example:raised breached',
    ]);
    expect(assessRule(world, r8a16)[1]?.duties).toMatchObject([{ who: 'example', due: null, discharged: null }]);
  });

  test('an approval that names another class, or another rule, approves nothing here', () => {
    for (const approval of [{ provision: '8A.16', subject: 'B' }, { provision: '8A.14' }]) {
      const changes = life(
        ['2022-05-02', 'exchange-approved', approval],
        ['2022-05-02', 'class-terms-changed', { class: 'A', votesPerShare: '5' }],
      );
      expect(answers(r8a16, worldOn('2022-05-02', changes))).toEqual(['example needs-approval 8A.16.lowered']);
    }
  });

  test('what changed on the day of listing or before is no change since', () => {
    const changes = life(['2022-01-03', 'class-terms-changed', { class: 'A', votesPerShare: '20' }]);
    expect(answers(r8a16, worldOn('2022-02-01', changes))).toEqual(['example kept 8A.16.no-change']);
  });

  test('a waiver lets a change pass, with its reasons kept', () => {
    const waived = life(
      ['2022-05-01', 'waiver-granted', { provision: '8A.16' }, { id: 'waiver' }],
      ['2022-05-02', 'class-terms-changed', { class: 'A', votesPerShare: '11' }],
    );
    expect(answers(r8a16, worldOn('2024-01-02', waived))).toEqual(['example kept rule.waived 8A.16.raised']);
  });
});
