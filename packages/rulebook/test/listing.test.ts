import { assessRule } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { r8a11, r8a12 } from '../src/index.ts';
import { answers, entry, life, listedLife, only, worldOn } from './world.ts';

describe('8A.11, 8A.12: the day of listing', () => {
  test('both beneficiaries were directors that day, whatever became of them later', () => {
    const later = life(['2023-05-02', 'director-ceased', { person: 'wong' }]);
    const world = worldOn('2024-01-02', later);
    expect(answers(r8a11, world)).toEqual(['chan kept 8A.11.director', 'wong kept 8A.11.director']);
  });

  test('a beneficiary who joined the board a day late, one whose place was never recorded, and one recognised later', () => {
    const people = ['late', 'unseen', 'newer'].map((person) =>
      entry('2021-01-04', 'person-recorded', { person, names: { en: person } }, { id: person }),
    );
    const late = [
      ...people,
      ...listedLife,
      entry('2022-01-03', 'beneficiary-recognised', { person: 'late' }, { id: 'late-recognised' }),
      entry('2022-01-03', 'beneficiary-recognised', { person: 'unseen' }, { id: 'unseen-recognised' }),
      entry('2022-01-04', 'director-appointed', { person: 'late' }, { id: 'late-appointed' }),
      entry('2022-01-04', 'beneficiary-recognised', { person: 'newer' }, { id: 'newer-recognised' }),
    ];
    expect(answers(r8a11, worldOn('2022-02-01', late))).toEqual([
      'late breached 8A.11.no-director',
      'unseen information-missing 8A.11.board-unknown',
      'chan kept 8A.11.director',
      'wong kept 8A.11.director',
    ]);
  });

  test('an issuer without a recorded beneficiary is asked who they were', () => {
    const world = worldOn('2022-02-01', [entry('2022-01-03', 'issuer-listed', { status: 'chapter-8a' })]);
    expect(answers(r8a11, world)).toEqual(['example information-missing 8A.11.nobody-recorded']);
  });

  test('500 of 5,000 million weighted shares are a tenth, on the day and as remembered afterwards', () => {
    expect(answers(r8a12, worldOn('2022-01-03', listedLife))).toEqual(['example kept 8A.12.enough']);
    expect(answers(r8a12, worldOn('2024-01-02', listedLife))).toEqual(['example kept 8A.12.weighted-enough']);
  });

  test('one share more in issue: ordinary shares decide, the Exchange may accept less', () => {
    const fewer = [
      ...listedLife.slice(0, 8),
      entry('2022-01-03', 'opening-position', position('4500000001')),
      ...listedLife.slice(9),
    ];
    expect(answers(r8a12, worldOn('2022-01-03', fewer))).toEqual(['example needs-determination 8A.12.below']);
    const later = only(assessRule(worldOn('2022-01-04', fewer), r8a12));
    expect([later.verdict, later.reasons[0]?.figures['short']]).toEqual(['information-missing', { shares: 1n }]);
    const accepted = [...fewer, entry('2022-01-04', 'exchange-approved', { provision: '8A.12' })];
    expect(answers(r8a12, worldOn('2022-01-04', accepted))).toEqual(['example kept 8A.12.accepted']);
    const words = ['accepted', 'not accepted', 'refused', 'pending'];
    const decided = words.map((outcome) => {
      const determined = entry('2022-01-04', 'exchange-determined', {
        provision: '8A.12',
        subject: 'example',
        outcome,
      });
      return answers(r8a12, worldOn('2022-01-04', [...fewer, determined]))[0]?.split(' ')[1];
    });
    expect(decided).toEqual(['kept', 'information-missing', 'information-missing', 'information-missing']);
  });

  test('an issuer listed before its counts are recorded is asked for them', () => {
    const world = worldOn('2022-02-01', [...listedLife.slice(0, 8), ...listedLife.slice(9, 12)]);
    expect(answers(r8a12, world)).toEqual(['example information-missing 8A.12.total-unknown']);
  });

  function position(others: string): Record<string, unknown> {
    const holdings = [
      { holder: 'peak', class: 'A', shares: '400000000' },
      { holder: 'wong', class: 'A', shares: '100000000' },
    ];
    return { inIssue: { A: '500000000', B: others }, holdings };
  }

  test('somebody who died on the day of listing is no beneficiary of it', () => {
    const died = life(['2022-01-03', 'person-died', { person: 'wong' }]);
    expect(answers(r8a11, worldOn('2022-02-01', died))).toEqual(['chan kept 8A.11.director']);
  });

  test('a secondary listing that became primary: the day that counts is the one from which the whole chapter binds', () => {
    const moved = [
      entry('2020-06-18', 'issuer-listed', { status: 'secondary' }),
      ...listedLife.filter(({ kind }) => kind !== 'issuer-listed'),
      entry('2023-05-02', 'issuer-status-changed', { status: 'chapter-8a' }),
    ];
    const finding = assessRule(worldOn('2024-01-02', moved), r8a11)[0];
    expect(finding).toMatchObject({ verdict: 'kept', reasons: [{ figures: { on: { date: '2023-05-02' } } }] });
    expect(answers(r8a11, worldOn('2022-06-18', moved))).toEqual(['example not-applicable rule.exempt-secondary']);
  });

  test('the finding rests on the entries of recognition and appointment', () => {
    const [finding] = assessRule(worldOn('2022-02-01', listedLife), r8a11);
    expect(finding?.reasons[0]?.entries).toEqual(['chan-recognised', 'chan-appointed']);
  });

  test('no position recorded: asked for on the day of listing too', () => {
    const noPosition = [...listedLife.slice(0, 8), ...listedLife.slice(9, 12)];
    expect(answers(r8a12, worldOn('2022-01-03', noPosition))).toEqual([
      'example information-missing 8A.12.total-unknown',
    ]);
  });

  test('a holding that nobody counted can be anything up to all', () => {
    const holdings = [
      { holder: 'peak', class: 'A', shares: '1' },
      { holder: 'wong', class: 'B', shares: null },
    ];
    const uncountedB = entry('2022-01-03', 'opening-position', { inIssue: { A: '1', B: '999' }, holdings });
    const uncounted = [...listedLife.slice(0, 8), uncountedB, ...listedLife.slice(9, 12)];
    const finding = only(assessRule(worldOn('2022-01-03', uncounted), r8a12));
    expect([finding.verdict, finding.reasons[0]?.figures['short']]).toEqual(['information-missing', { shares: 99n }]);
    const waived = [...uncounted, entry('2022-01-03', 'waiver-granted', { provision: '8A.12' })];
    expect(answers(r8a12, worldOn('2022-01-03', waived))).toEqual(['example kept 8A.12.accepted']);
  });

  test('nothing is counted on the day of listing', () => {
    const inIssue = { A: null, B: null };
    const holdings = [
      { holder: 'peak', class: 'A', shares: null },
      { holder: 'wong', class: 'B', shares: null },
    ];
    const uncounted = [
      ...listedLife.slice(0, 8),
      entry('2022-01-03', 'opening-position', { inIssue, treasury: inIssue, holdings }),
      ...listedLife.slice(9, 12),
    ];
    expect(answers(r8a12, worldOn('2022-01-03', uncounted))).toEqual([
      'example information-missing 8A.12.total-unknown',
    ]);
  });
});
