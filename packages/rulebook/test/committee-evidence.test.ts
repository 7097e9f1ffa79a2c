import { assessRule } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { r8a30, r8a31, r8a32, r8a33, r8a34 } from '../src/index.ts';
import { answers, entry, inOrder, life, listedLife, only, worldOn } from './world.ts';

const rests = (rule: Parameters<typeof assessRule>[1], world: ReturnType<typeof worldOn>) =>
  only(assessRule(world, rule)).reasons.map(({ key, entries }) => [key, entries]);
const bothDie = ['chan', 'wong'].map((person) =>
  entry('2023-05-03', 'person-died', { person }, { id: `${person}-died` }),
);
const [lee, ho] = [
  { person: 'lee', independent: true, chair: true },
  { person: 'ho', independent: false, chair: false },
];

describe('8A.30, 8A.32: reports of the committee', () => {
  const all = ['8A.14', '8A.15', '8A.18', '8A.24'];
  const report = (day: string, id: string, fields: object) =>
    entry(
      day,
      'governance-committee-confirmed',
      { report: 'year', provisions: all, boardConfirmed: true, ...fields },
      { id },
    );
  const half = (year: number) =>
    report(`${year}-08-30`, `half-${year}`, { report: 'half-year', from: `${year}-01-01`, until: `${year}-06-30` });
  const whole = (year: number, fields: object = {}) =>
    report(`${year + 1}-04-20`, `year-${year}`, { from: `${year}-01-01`, until: `${year}-12-31`, ...fields });

  test('every report is cited for the summary, and for the confirmation the last', () => {
    const reported = [...listedLife, half(2022), whole(2022), half(2023)];
    const world = worldOn('2023-09-29', reported);
    expect(rests(r8a32, world)).toEqual([['8A.32.recorded', ['half-2022', 'year-2022', 'half-2023']]]);
    expect(rests(r8a30, world)).toEqual([['8A.30.confirmed', ['half-2023']]]);
  });

  test('what a report leaves out is asked for with the report', () => {
    const wanting = { provisions: ['8A.14'], boardConfirmed: false, from: '2022-02-01' };
    const reported = [...listedLife, half(2022), whole(2022, wanting)];
    expect(rests(r8a30, worldOn('2023-05-02', reported))).toEqual([
      ['8A.30.not-confirmed', ['year-2022']],
      ['8A.30.board-not-confirmed', ['year-2022']],
      ['8A.30.part-of-year', ['year-2022']],
    ]);
  });

  test('a report that stops a day before the year does has left a day out', () => {
    const reported = [...listedLife, half(2022), whole(2022, { until: '2022-12-30' })];
    expect(rests(r8a30, worldOn('2023-05-02', reported))).toEqual([['8A.30.part-of-year', ['year-2022']]]);
  });

  test('the second year is reported from its own beginning, not from that of the listing', () => {
    const reported = [...listedLife, half(2022), whole(2022), half(2023), whole(2023)];
    expect(rests(r8a30, worldOn('2024-05-02', reported))).toEqual([['8A.30.confirmed', ['year-2023']]]);
  });

  test('a report on a half-year is none on the year, though it ends with it', () => {
    const second = report('2023-04-20', 'second', { report: 'half-year', from: '2022-07-01', until: '2022-12-31' });
    expect(answers(r8a30, worldOn('2023-04-30', [...listedLife, half(2022), second]))).toEqual([
      'example information-missing 8A.30.no-year-report',
    ]);
  });
});

describe('8A.31: the committee', () => {
  const composed = (day: string, members: readonly object[], id: string) =>
    entry(day, 'governance-committee-composed', { members }, { id });

  test('one that is recorded after listing leaves the beginning open', () => {
    const late = [...listedLife, composed('2022-02-01', [lee], 'late')];
    expect(rests(r8a31, worldOn('2022-03-01', late))).toEqual([['8A.31.beginning-unknown', ['late']]]);
  });

  test('a member who joined later made it wrong from that day, not from listing', () => {
    const joined = [
      ...listedLife,
      composed('2022-01-03', [lee], 'first'),
      composed('2023-01-03', [lee, ho], 'second'),
      composed('2023-04-03', [lee], 'third'),
    ];
    expect(only(assessRule(worldOn('2023-05-02', joined), r8a31)).accrued).toEqual({
      from: '2023-01-03',
      until: '2023-04-03',
    });
  });

  test('what becomes of it after the structure has ended is no matter', () => {
    const dissolved = [
      ...listedLife,
      composed('2022-01-03', [lee], 'first'),
      ...bothDie,
      composed('2023-05-04', [], 'dissolved'),
    ];
    expect(answers(r8a31, worldOn('2023-06-01', dissolved))).toEqual(['example kept 8A.31.composed']);
  });
});

describe('8A.33: the adviser', () => {
  const came = (day: string, name: string) =>
    entry(day, 'compliance-adviser-appointed', { name }, { id: `${name}-in` });
  const left = (day: string, name: string) => entry(day, 'compliance-adviser-ceased', { name }, { id: `${name}-out` });

  test('on the day of his appointment he is in office', () => {
    const advised = [...listedLife, came('2022-01-03', 'first'), came('2022-03-01', 'second')];
    expect(rests(r8a33, worldOn('2022-03-01', advised))).toEqual([['8A.33.in-office', ['first-in', 'second-in']]]);
  });

  test('who comes late ends a gap that no earlier adviser began', () => {
    const late = [...listedLife, came('2022-03-01', 'first')];
    expect(rests(r8a33, worldOn('2022-03-02', late))).toEqual([['8A.33.nobody-between', ['first-in']]]);
  });

  test('who was in office when the structure ended is the one named, whoever leaves or comes after', () => {
    const after = [
      ...listedLife,
      came('2022-01-03', 'first'),
      ...bothDie,
      left('2023-05-10', 'first'),
      came('2023-06-01', 'second'),
    ];
    expect(rests(r8a33, worldOn('2023-07-03', after))).toEqual([['8A.33.in-office', ['first-in']]]);
  });
});

describe('8A.34: what the adviser had to be consulted on', () => {
  test('stands in the order of its days, whatever it was', () => {
    const issue = { class: 'A', shares: '1', way: 'rights-issue' };
    const touched = life(
      ['2022-05-02', 'shares-issued', issue, { id: 'issued' }],
      ['2022-05-03', 'class-terms-changed', { class: 'A', votesPerShare: '5' }, { id: 'lowered' }],
      ['2022-05-04', 'shares-issued', issue, { id: 'again' }],
    );
    expect(rests(r8a34, worldOn('2022-06-01', touched))).toEqual([
      ['8A.34.not-recorded', ['issued', 'lowered', 'again']],
    ]);
  });

  test('what passed while the chapter did not bind is not among it', () => {
    const passing = ['legal-title', 'beneficial-ownership', 'economic-interest', 'voting-control'];
    const sale = { class: 'A', shares: '1', from: 'wong', to: 'buyer', passing };
    const moved = inOrder([
      entry('2020-06-18', 'issuer-listed', { status: 'secondary' }),
      ...listedLife.filter(({ kind }) => kind !== 'issuer-listed'),
      entry('2022-02-01', 'shares-transferred', sale, { id: 'before' }),
      entry('2023-05-02', 'issuer-status-changed', { status: 'chapter-8a' }),
    ]);
    expect(rests(r8a34, worldOn('2023-06-01', moved))).toEqual([['8A.34.nothing-to-consult', []]]);
  });
});
