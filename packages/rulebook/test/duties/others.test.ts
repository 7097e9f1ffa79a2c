import { describe, expect, test } from 'vitest';
import { life } from '../world.ts';
import { dutiesOf, inShort, type Said, steps } from './duty.ts';

const on = '2026-12-31';

describe('13.39(5): results of a poll', () => {
  const meeting: Said = [
    '2026-05-04',
    'meeting-called',
    { meeting: 'agm-2026', date: '2026-06-26', meetingKind: 'annual' },
  ];
  const proposed = (number: string): Said => [
    '2026-05-04',
    'resolution-proposed',
    { meeting: 'agm-2026', resolution: number, matter: 'other' },
    { id: `proposed-${number}` },
  ];
  const declared = (number: string, day: string): Said => [
    day,
    'poll-declared',
    { meeting: 'agm-2026', resolution: number },
    { id: `declared-${number}` },
  ];
  const state = (...more: readonly Said[]): readonly string[] =>
    inShort(dutiesOf(life(meeting, ...more), { on }), 'poll-results');

  test('by 08:30 of the Monday after a meeting on a Friday', () => {
    expect(state()).toEqual(['13.39(5):agm-2026 2026-06-29T08:30:00+08:00 late']);
  });

  test('done when the poll of every resolution is declared, on the day of the last', () => {
    expect(state(proposed('1'), proposed('2'), declared('1', '2026-06-26'))).toEqual([
      '13.39(5):agm-2026 2026-06-29T08:30:00+08:00 late',
    ]);
    expect(state(proposed('1'), proposed('2'), declared('1', '2026-06-26'), declared('2', '2026-06-26'))).toEqual([
      '13.39(5):agm-2026 2026-06-29T08:30:00+08:00 done',
    ]);
    expect(state(proposed('1'), declared('1', '2026-06-30'))).toEqual([
      '13.39(5):agm-2026 2026-06-29T08:30:00+08:00 done-late',
    ]);
  });
});

describe('reports and results of a year that ends in December', () => {
  const year = (kind: string, ...more: readonly Said[]): readonly string[] =>
    inShort(dutiesOf(life(...more), { on, from: '2026-01-01', to: '2026-12-31' }), kind);

  test('results after three and two months, reports after four and three', () => {
    expect(year('results')).toEqual([
      '13.49:year:2025-12-31 2026-03-31T23:59:59+08:00 late',
      '13.49:half-year:2026-06-30 2026-08-31T23:59:59+08:00 late',
    ]);
    expect(year('reports')).toEqual([
      '13.46:year:2025-12-31 2026-04-30T23:59:59+08:00 late',
      '13.46:half-year:2026-06-30 2026-09-30T23:59:59+08:00 late',
    ]);
  });

  test('the committee’s own come with them, and its recorded report does them', () => {
    const report: Said = [
      '2026-04-28',
      'governance-committee-confirmed',
      { report: 'year', from: '2025-01-01', until: '2025-12-31', provisions: ['8A.14'], boardConfirmed: true },
    ];
    expect(year('committee-reports', report)).toEqual([
      '8A.30:year:2025-12-31 2026-04-30T23:59:59+08:00 done',
      '8A.30:half-year:2026-06-30 2026-09-30T23:59:59+08:00 late',
    ]);
  });

  test('a published annual report is done, the interim report is not', () => {
    const published: Said = ['2026-05-04', 'figures-published', { figures: {}, paper: 'annual-report' }];
    expect(year('reports', published)).toEqual([
      '13.46:year:2025-12-31 2026-04-30T23:59:59+08:00 done-late',
      '13.46:half-year:2026-06-30 2026-09-30T23:59:59+08:00 late',
    ]);
  });

  test('a last day on a Sunday is not moved, and the business day before it is told', () => {
    const [results] = dutiesOf(life(), { on, from: '2025-08-01', to: '2025-08-31' }).filter(
      ({ kind }) => kind === 'results',
    );
    expect(results && steps(results)).toBe('half-year sunday last-business-day');
  });
});

describe('8A.15: conversions', () => {
  // 5,000,000,000 in issue, a tenth of them weighted: 100,000,000 cancelled ask for 10,000,000, of Chan 8,000,000.
  const bought: Said = ['2026-01-05', 'shares-bought-back', { class: 'B', shares: '100000000', for: 'cancellation' }];
  const cancelled: Said = ['2026-01-06', 'shares-cancelled', { class: 'B', shares: '100000000', from: 'bought-back' }];
  const converts = (day: string, holder: string, shares: string): Said => [
    day,
    'weighted-shares-converted',
    { holder, class: 'A', shares, into: 'B' },
    { id: `converted-${holder}` },
  ];
  const state = (asked: string, ...more: readonly Said[]): readonly string[] =>
    dutiesOf(life(bought, cancelled, ...more), { on: asked })
      .filter(({ kind }) => kind === 'conversion')
      .map(({ who, state: stands, discharged }) => `${who} ${stands} ${discharged}`);

  test('on the day of the fall they are open, the day after late', () => {
    expect(state('2026-01-06')).toEqual(['chan open null', 'wong open null']);
    expect(state('2026-01-07')).toEqual(['chan late null', 'wong late null']);
  });

  test('converted on the day they are done, later done late, each by himself', () => {
    const both = [converts('2026-01-06', 'peak', '8000000'), converts('2026-01-06', 'wong', '2000000')] as const;
    expect(state('2026-01-07', ...both)).toEqual(['chan done 2026-01-06', 'wong done 2026-01-06']);
    const one = [converts('2026-01-06', 'peak', '8000000'), converts('2026-01-09', 'wong', '2000000')] as const;
    expect(state('2026-01-12', ...one)).toEqual(['chan done 2026-01-06', 'wong done-late 2026-01-09']);
  });

  test('the id is that of the finding’s own duty, which stands once', () => {
    const duties = dutiesOf(life(bought, cancelled), { on: '2026-01-06' });
    expect(duties.filter(({ id }) => id === '8A.15:chan:shares-cancelled.2026-01-06')).toHaveLength(1);
  });
});

describe('the board', () => {
  test('who leaves and who joins is announced; a beneficiary who leaves loses his weight with it', () => {
    const duties = dutiesOf(
      life(
        ['2026-02-02', 'person-recorded', { person: 'lee', names: { en: 'Lee Ka Yan' } }],
        ['2026-02-02', 'director-appointed', { person: 'lee' }, { id: 'lee-joins' }],
        ['2026-03-02', 'director-ceased', { person: 'wong' }, { id: 'wong-leaves' }],
        ['2026-04-01', 'director-ceased', { person: 'lee' }, { id: 'lee-retires' }],
        ['2026-04-01', 'director-appointed', { person: 'lee' }, { id: 'lee-elected' }],
      ),
      { on },
    );
    const told = duties.filter(({ kind }) => kind === 'director-changes');
    expect(told.map(({ id, what, due, state }) => `${id} ${what.key} ${due} ${state}`)).toEqual([
      '13.51(2):lee-joins duty.director-joined null open',
      '13.51(2):wong-leaves duty.director-left-with-weight null open',
    ]);
  });

  test('rotation: three years from the last election, from the listing for who was there before', () => {
    const duties = dutiesOf(
      life(
        ['2026-06-26', 'director-ceased', { person: 'wong' }],
        ['2026-06-26', 'director-appointed', { person: 'wong' }, { id: 'wong-elected' }],
      ),
      { on, to: '2030-12-31' },
    );
    expect(inShort(duties, 'rotation')).toEqual([
      '8A.29:chan:2025-01-03 2025-01-03T23:59:59+08:00 late',
      '8A.29:wong:2029-06-26 2029-06-26 beyond-calendar',
    ]);
    expect(duties.find(({ id }) => id.startsWith('8A.29:chan'))?.what.key).toBe('duty.rotation-with-weight');
  });

  test('rotation from a 29 February falls on a 28th', () => {
    const leap = life(
      ['2024-02-29', 'director-ceased', { person: 'wong' }],
      ['2024-02-29', 'director-appointed', { person: 'wong' }, { id: 'wong-elected' }],
    );
    expect(inShort(dutiesOf(leap, { on }), 'rotation')).toContain(
      '8A.29:wong:2027-02-28 2027-02-28T23:59:59+08:00 open',
    );
  });
});

describe('the compliance adviser', () => {
  const since: Said = ['2022-01-03', 'compliance-adviser-appointed', { name: 'First' }, { id: 'first' }];
  const left: Said = ['2026-05-04', 'compliance-adviser-ceased', { name: 'First' }, { id: 'left' }];
  const next = (day: string): Said => [day, 'compliance-adviser-appointed', { name: 'Next' }, { id: 'next' }];
  const state = (...more: readonly Said[]): readonly string[] =>
    inShort(dutiesOf(life(since, left, ...more), { on }), 'compliance-adviser');

  test('a gap is late until somebody is in office, and late for ever', () => {
    expect(state()).toEqual(['8A.33:2026-05-04 2026-05-04T23:59:59+08:00 late']);
    expect(state(next('2026-05-06'))).toEqual(['8A.33:2026-05-04 2026-05-04T23:59:59+08:00 done-late']);
    expect(state(next('2026-05-04'))).toEqual([]);
  });

  test('is consulted on what happens to the structure, until an entry says so', () => {
    const lowered: Said = ['2026-05-05', 'class-terms-changed', { class: 'A', votesPerShare: '5' }, { id: 'lowered' }];
    const consulted = (...more: readonly Said[]): readonly string[] =>
      inShort(dutiesOf(life(lowered, ...more), { on }), 'adviser-consulted');
    expect(consulted()).toEqual(['8A.34:lowered null open']);
    expect(consulted(['2026-05-06', 'duty-discharged', { duty: '8A.34:lowered' }])).toEqual([
      '8A.34:lowered null done',
    ]);
  });
});

describe('8A.19: a vehicle that no longer qualifies', () => {
  test('the issuer and the beneficiary tell the Exchange, each by a duty of his own', () => {
    const taken = life([
      '2026-05-05',
      'vehicle-interests-set',
      { vehicle: 'peak', interests: [{ who: 'wong', economic: '1', control: '1' }] },
      { id: 'taken' },
    ]);
    const notices = dutiesOf(taken, { on }).filter(({ provision }) => provision === '8A.19');
    expect(notices.map(({ id, who, obliged, due, trigger }) => `${id} ${who} ${obliged} ${due} ${trigger}`)).toEqual([
      '8A.19:peak:taken:beneficiary chan beneficiary null taken',
      '8A.19:peak:taken:issuer example issuer null taken',
    ]);
    expect(notices[0]?.textStatus).toBe('secondary-source');
  });
});

describe('what 2026 brings', () => {
  test('articles for the uncertificated market: a year after its start, or the first annual meeting after it if later', () => {
    const usm = (...more: readonly Said[]): readonly string[] =>
      inShort(dutiesOf(life(...more), { on }), 'articles-for-usm');
    const agm = (date: string): Said => [
      '2026-12-01',
      'meeting-called',
      { meeting: 'agm', date, meetingKind: 'annual' },
    ];
    expect(usm()).toEqual(['uncertificated-market:articles 2027-11-16T23:59:59+08:00 open']);
    expect(usm(agm('2027-06-25'))).toEqual(['uncertificated-market:articles 2027-11-16T23:59:59+08:00 open']);
    expect(usm(agm('2027-12-10'))).toEqual(['uncertificated-market:articles 2027-12-10T23:59:59+08:00 open']);
  });

  test('a report on the public float for each year since, without a day', () => {
    expect(inShort(dutiesOf(life(), { on }), 'public-float')).toEqual([
      'public-float:2026-12-31 null open',
      'public-float:2027-12-31 null open',
    ]);
  });
});
