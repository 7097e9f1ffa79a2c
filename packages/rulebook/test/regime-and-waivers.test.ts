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
    expect(answers(r204, worldOn('2022-07-01', waived))).toEqual([
      'example not-applicable 2.04.lapsed',
      'example kept 2.04.in-force',
    ]);
  });

  type Told = Parameters<typeof entry>;
  const onConditions: Told = [
    '2022-05-02',
    'waiver-granted',
    { waiver: 'w', provision: '8A.08', conditions: ['No dealing.', 'An announcement.'], until: '2022-12-30' },
    { id: 'granted' },
  ];
  const broken: Told = [
    '2022-06-01',
    'condition-recorded',
    { of: 'w', condition: 1, outcome: 'broken' },
    { id: 'broken' },
  ];
  const met: Told = [
    '2022-08-01',
    'condition-recorded',
    { of: 'granted', condition: 'No dealing.', outcome: 'met' },
    { id: 'met' },
  ];

  test('a broken condition is a breach from its day, and one that was met since has accrued', () => {
    const entries = life(onConditions, broken, met);
    const found = (day: string): readonly unknown[] =>
      assessRule(worldOn(day, entries), r204).map(({ verdict, accrued, reasons, duties }) => [
        verdict,
        accrued,
        reasons.map(({ key, entries: by }) => `${key} ${by.join(' ')}`),
        duties.map(({ discharged }) => discharged),
      ]);
    expect(found('2022-05-31')).toEqual([['kept', null, ['2.04.in-force-on-conditions granted'], [null, null]]]);
    expect(found('2022-06-01')).toEqual([
      ['breached', null, ['2.04.broken-waiver granted broken', '2.04.in-force-on-conditions granted'], [null, null]],
    ]);
    expect(found('2022-08-01')).toEqual([
      [
        'breached',
        { from: '2022-06-01', until: '2022-08-01' },
        ['2.04.was-broken-waiver granted met', '2.04.in-force-on-conditions granted'],
        ['2022-08-01', null],
      ],
    ]);
  });

  test('a condition that was broken when the waiver lapsed has accrued up to its last day', () => {
    const [finding] = assessRule(worldOn('2023-01-03', life(onConditions, broken)), r204);
    expect(finding).toMatchObject({
      verdict: 'breached',
      accrued: { from: '2022-06-01', until: '2022-12-30' },
      duties: [],
      reasons: [{ key: '2.04.broken-waiver' }, { key: '2.04.lapsed' }],
    });
  });

  test('a waiver of which a condition is broken leaves it to the Exchange whether it still covers anything', () => {
    const listed: Told = [
      '2022-04-01',
      'share-class-created',
      { class: 'C', votesPerShare: '10', weighted: true, listed: true },
    ];
    const covered = (day: string): readonly string[] =>
      answers(r8a08, worldOn(day, life(listed, onConditions, broken)));
    expect(covered('2022-05-31').filter((answer) => answer.includes('rule.waived'))).toHaveLength(1);
    expect(covered('2022-05-31').join(' ')).toContain('kept rule.waived-on-conditions');
    expect(covered('2022-06-01').join(' ')).toContain('needs-determination rule.waiver-condition-broken');
  });

  test('a waiver that was refused, and the conditions of an approval and a determination', () => {
    const entries = life(
      ['2022-05-02', 'waiver-refused', { provision: '8A.15', reference: 'letter' }, { id: 'refused' }],
      ['2022-05-03', 'exchange-approved', { provision: '8A.14', conditions: ['In proportion.'] }, { id: 'approved' }],
      ['2022-05-04', 'exchange-approved', { provision: '8A.16' }, { id: 'plain' }],
      [
        '2022-05-05',
        'condition-recorded',
        { of: 'approved', condition: 1, outcome: 'broken', what: 'One was left out.' },
      ],
    );
    expect(answers(r204, worldOn('2022-06-01', entries))).toEqual([
      'example breached 2.04.broken-approval-with 2.04.approval-on-conditions',
      'example not-applicable 2.04.refused',
    ]);
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
