import { assessRule } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { r204, r8a08, r8a46 } from '../src/index.ts';
import { answers, entry, life, listedLife, only, worldOn } from './world.ts';

describe('8A.46, 2.04: regime and waivers', () => {
  const grandfathered = [
    ...listedLife.slice(0, 2),
    entry('2022-02-01', 'issuer-listed', { status: 'grandfathered' }, { id: 'listed' }),
    entry('2023-02-01', 'class-terms-changed', { class: 'A', votesPerShare: '20' }, { id: 'raised' }),
    entry('2024-02-01', 'issuer-status-changed', { status: 'chapter-8a' }, { id: 'primary' }),
  ];

  test('grandfathered, changed, wholly under the chapter', () => {
    expect(answers(r8a46, worldOn('2022-06-01', grandfathered))).toEqual(['example kept 8A.46.grandfathered']);
    expect(answers(r8a46, worldOn('2023-06-01', grandfathered))).toEqual([
      'example needs-determination 8A.46.grandfathered 8A.46.changed',
    ]);
    expect(answers(r8a46, worldOn('2024-06-01', grandfathered))).toEqual([
      'example not-applicable 8A.46.whole-chapter',
    ]);
    expect(answers(r8a08, worldOn('2022-06-01', grandfathered))).toEqual([
      'example not-applicable rule.exempt-grandfathered',
    ]);
  });

  test('a change that the Exchange accepted', () => {
    const accepted = [
      ...grandfathered,
      entry('2023-03-01', 'exchange-determined', { provision: '8A.46', subject: 'raised', outcome: 'accepted' }),
    ];
    expect(
      answers(
        r8a46,
        worldOn(
          '2023-06-01',
          accepted.toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1)),
        ),
      ),
    ).toEqual(['example kept 8A.46.grandfathered 8A.46.change-accepted']);
  });

  test.each([
    ['approved until 2027', 'kept'],
    ['unanimously accepted under Rule 2.04', 'kept'],
    ['unclear whether it satisfies the rule', 'needs-determination'],
    ['unsuitable', 'needs-determination'],
    ['not accepted', 'needs-determination'],
    ['approval pending', 'needs-determination'],
  ])('what was recorded as the outcome, %s, is taken for what it plainly says', (outcome, verdict) => {
    const determined = entry('2023-03-01', 'exchange-determined', { provision: '8A.46', subject: 'raised', outcome });
    const entries = [...grandfathered, determined].toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1));
    expect(answers(r8a46, worldOn('2023-06-01', entries))[0]?.split(' ')[1]).toBe(verdict);
  });

  test('a waiver stands as long as it is in force, its conditions as duties', () => {
    const waived = life(
      [
        '2022-05-02',
        'waiver-granted',
        { waiver: 'w', provision: '10.06', conditions: ['No dealing.', 'An announcement.'], until: '2022-06-30' },
        { id: 'granted' },
      ],
      ['2022-05-02', 'waiver-granted', { provision: '8A.44' }, { id: 'other' }],
    );
    const findings = assessRule(worldOn('2022-06-30', waived), r204);
    expect(findings.map(({ id, verdict, duties }) => [id, verdict, duties.map((duty) => duty.id)])).toEqual([
      ['2.04:example:granted', 'kept', ['2.04:granted:1', '2.04:granted:2']],
      ['2.04:example:other', 'kept', []],
    ]);
    expect(answers(r204, worldOn('2022-05-01', waived))).toEqual(['example not-applicable 2.04.none']);
    expect(assessRule(worldOn('2022-07-01', waived), r204).map(({ id }) => id)).toEqual(['2.04:example:other']);
  });

  test('a waiver with conditions and one without are told apart', () => {
    const waived = life(
      ['2022-05-02', 'waiver-granted', { provision: '10.06', conditions: ['No dealing.'] }, { id: 'on-conditions' }],
      ['2022-05-02', 'waiver-granted', { provision: '8A.44' }, { id: 'without' }],
    );
    expect(answers(r204, worldOn('2022-06-01', waived))).toEqual([
      'example kept 2.04.in-force-on-conditions',
      'example kept 2.04.in-force',
    ]);
  });

  test.each([
    ['20', 'needs-determination'],
    ['10', 'kept'],
    [null, 'needs-determination'],
  ])('votes stated anew as %s after a grandfathered listing: %s', (votesPerShare, expected) => {
    const stated = [
      ...listedLife.slice(0, 2),
      entry('2022-02-01', 'issuer-listed', { status: 'grandfathered' }),
      entry('2022-02-02', 'class-terms-changed', { class: 'A', votesPerShare }),
    ];
    expect(only(assessRule(worldOn('2022-06-01', stated), r8a46)).verdict).toBe(expected);
  });

  test('from votes that were not recorded: whether they changed is not known', () => {
    const stated = [
      entry('2021-01-04', 'share-class-created', { class: 'A', votesPerShare: null, weighted: true, listed: false }),
      entry('2022-02-01', 'issuer-listed', { status: 'secondary' }),
      entry('2022-02-02', 'class-terms-changed', { class: 'A', votesPerShare: '10' }),
    ];
    expect(answers(r8a46, worldOn('2022-06-01', stated))).toEqual([
      'example needs-determination 8A.46.secondary 8A.46.changed',
    ]);
  });

  test('what changed on the day of that listing or before belongs to the structure that it exempts', () => {
    const before = [
      ...listedLife.slice(0, 2),
      entry('2022-02-01', 'issuer-listed', { status: 'grandfathered' }),
      entry('2022-02-01', 'class-terms-changed', { class: 'A', votesPerShare: '20' }),
    ];
    expect(answers(r8a46, worldOn('2022-02-01', before))).toEqual(['example kept 8A.46.grandfathered']);
  });
});
