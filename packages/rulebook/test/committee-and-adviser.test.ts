import { assessRule } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { r8a30, r8a31, r8a32, r8a33, r8a34 } from '../src/index.ts';
import { answers, entry, inOrder, life, listedLife, only, worldOn } from './world.ts';

describe('8A.30 to 8A.34: committee and adviser', () => {
  const yearly = {
    report: 'year',
    from: '2022-01-01',
    until: '2022-12-31',
    provisions: ['8A.14', '8A.15', '8A.18', '8A.24'],
    boardConfirmed: true,
  };
  const halfYearly = {
    report: 'half-year',
    from: '2022-01-03',
    until: '2022-06-30',
    provisions: [],
    boardConfirmed: false,
  };
  const reported = life(
    ['2022-08-30', 'governance-committee-confirmed', halfYearly, { id: 'interim' }],
    ['2023-04-20', 'governance-committee-confirmed', yearly, { id: 'annual' }],
  );

  test('nothing recorded: not due, then missing, never complied with', () => {
    expect(answers(r8a30, worldOn('2022-09-29', listedLife))).toEqual(['example kept 8A.30.not-due']);
    expect(answers(r8a30, worldOn('2022-09-30', listedLife))).toEqual([
      'example information-missing 8A.30.no-half-year-report',
    ]);
    expect(answers(r8a30, worldOn('2023-04-30', listedLife))).toEqual([
      'example information-missing 8A.30.no-year-report 8A.30.no-half-year-report',
    ]);
    expect(answers(r8a32, worldOn('2022-09-29', listedLife))).toEqual(['example kept 8A.32.not-due']);
    expect(answers(r8a32, worldOn('2022-09-30', listedLife))).toEqual([
      'example information-missing 8A.32.not-recorded',
    ]);
  });

  test('both reports recorded: confirmed until the next is due', () => {
    expect(answers(r8a30, worldOn('2023-09-29', reported))).toEqual(['example kept 8A.30.confirmed']);
    expect(answers(r8a32, worldOn('2023-09-29', reported))).toEqual(['example kept 8A.32.recorded']);
    expect(answers(r8a30, worldOn('2023-09-30', reported))).toEqual([
      'example information-missing 8A.30.no-half-year-report',
    ]);
  });

  test('the next report stands as a duty with its day; what lacks is asked for by the finding', () => {
    const duties = (day: string) =>
      only(assessRule(worldOn(day, listedLife), r8a30)).duties.map(({ id, due }) => [id, due]);
    expect(duties('2023-04-29')).toEqual([['8A.30:year:2022-12-31', '2023-04-30']]);
    expect(duties('2023-04-30')).toEqual([['8A.30:half-year:2023-06-30', '2023-09-30']]);
  });

  test('once the last beneficiary of the listing has no weight, no report on a later period is owed', () => {
    const ended = [
      ...reported,
      entry('2023-05-02', 'person-died', { person: 'chan' }, { id: 'chan-died' }),
      entry('2023-05-03', 'person-died', { person: 'wong' }, { id: 'wong-died' }),
    ];
    const finding = only(assessRule(worldOn('2026-01-02', ended), r8a30));
    expect([finding.verdict, finding.reasons[0]?.key, finding.duties]).toEqual(['kept', '8A.30.confirmed', []]);
  });

  const [lee, ho] = [
    { person: 'lee', independent: true, chair: true },
    { person: 'ho', independent: false, chair: false },
  ];

  test('a member who was not independent for a year: a breach that was cured', () => {
    const composed = life(
      ['2022-01-03', 'governance-committee-composed', { members: [lee, ho] }, { id: 'first' }],
      ['2023-01-03', 'governance-committee-composed', { members: [lee] }, { id: 'second' }],
    );
    expect(answers(r8a31, worldOn('2022-02-01', composed))).toEqual(['example breached 8A.31.not-independent']);
    expect(only(assessRule(worldOn('2022-02-01', composed), r8a31)).accrued).toBeNull();
    expect(only(assessRule(worldOn('2023-02-01', composed), r8a31)).accrued).toEqual({
      from: '2022-01-03',
      until: '2023-01-03',
    });
    expect(
      answers(r8a31, worldOn('2023-02-01', life(['2022-01-03', 'governance-committee-composed', { members: [lee] }]))),
    ).toEqual(['example kept 8A.31.composed']);
  });

  test('compositions corrected on one day: the last of the day counts', () => {
    const composed = life(
      ['2022-01-03', 'governance-committee-composed', { members: [lee, ho] }, { id: 'first' }],
      ['2022-01-03', 'governance-committee-composed', { members: [lee] }, { id: 'second' }],
    );
    expect(answers(r8a31, worldOn('2022-02-01', composed))).toEqual(['example kept 8A.31.composed']);
  });

  test('an adviser leaves and another comes eleven days later', () => {
    const advised = life(
      ['2022-01-03', 'compliance-adviser-appointed', { name: 'First Capital' }, { id: 'in' }],
      ['2023-05-01', 'compliance-adviser-ceased', { name: 'First Capital' }, { id: 'out' }],
      ['2023-05-12', 'compliance-adviser-appointed', { name: 'Second Capital' }, { id: 'next' }],
    );
    expect(answers(r8a33, worldOn('2023-04-30', advised))).toEqual(['example kept 8A.33.in-office']);
    expect(answers(r8a33, worldOn('2023-05-01', advised))).toEqual(['example breached 8A.33.nobody-since']);
    const cured = only(assessRule(worldOn('2023-05-12', advised), r8a33));
    expect(cured).toMatchObject({ verdict: 'breached', accrued: { from: '2023-05-01', until: '2023-05-12' } });
    expect(cured.reasons).toMatchObject([{ key: '8A.33.nobody-between', entries: ['out', 'next'] }]);
  });

  test('events of the structure since listing are those on which the adviser had to be consulted', () => {
    const issued = life(
      ['2022-01-03', 'shares-issued', { class: 'A', shares: '1', way: 'other' }, { id: 'at-listing' }],
      ['2022-05-03', 'class-terms-changed', { class: 'A', votesPerShare: '5' }, { id: 'lowered' }],
      ['2022-05-03', 'class-terms-changed', { class: 'B', votesPerShare: '1' }, { id: 'ordinary' }],
      ['2022-05-04', 'shares-issued', { class: 'A', shares: '1', way: 'rights-issue' }, { id: 'issued' }],
    );
    expect(answers(r8a34, worldOn('2022-05-02', issued))).toEqual(['example kept 8A.34.nothing-to-consult']);
    expect(only(assessRule(worldOn('2022-06-01', issued), r8a34)).reasons).toMatchObject([
      { entries: ['lowered', 'issued'] },
    ]);
  });

  test('a report that is corrected speaks as corrected', () => {
    const corrected = [
      ...reported.slice(0, -1),
      entry('2023-04-19', 'governance-committee-confirmed', { ...yearly, provisions: [] }, { id: 'draft' }),
      ...reported.slice(-1),
    ];
    expect(answers(r8a30, worldOn('2023-05-02', corrected))).toEqual(['example kept 8A.30.confirmed']);
  });

  test('the last yearly report tells when the financial year ends', () => {
    const moved = life(
      [
        '2022-08-01',
        'governance-committee-confirmed',
        { ...yearly, from: '2021-07-01', until: '2022-06-30' },
        { id: 'old' },
      ],
      ['2022-08-30', 'governance-committee-confirmed', halfYearly, { id: 'interim' }],
      ['2023-04-20', 'governance-committee-confirmed', yearly, { id: 'annual' }],
    );
    expect(answers(r8a30, worldOn('2023-05-02', moved))).toEqual(['example kept 8A.30.confirmed']);
  });

  test('the duties of a committee end with the last weight, not with the first that goes', () => {
    const ended = inOrder([
      ...reported,
      entry('2022-05-02', 'person-died', { person: 'chan' }, { id: 'chan-died' }),
      entry('2023-05-03', 'person-died', { person: 'wong' }, { id: 'wong-died' }),
    ]);
    expect(answers(r8a30, worldOn('2026-01-02', ended))).toEqual(['example kept 8A.30.confirmed']);
    expect(
      answers(
        r8a30,
        worldOn(
          '2026-01-02',
          ended.filter(({ id }) => id !== 'annual'),
        ),
      ),
    ).toEqual(['example information-missing 8A.30.no-year-report']);
  });

  test('two years wrong and one right after them: cured, from the first of them to the end of the last', () => {
    const composed = life(
      ['2022-01-03', 'governance-committee-composed', { members: [lee, ho] }, { id: 'first' }],
      ['2023-01-03', 'governance-committee-composed', { members: [] }, { id: 'second' }],
      ['2024-01-03', 'governance-committee-composed', { members: [lee] }, { id: 'third' }],
      ['2025-01-03', 'governance-committee-composed', { members: [ho] }, { id: 'fourth' }],
    );
    const found = (day: string) => only(assessRule(worldOn(day, composed), r8a31));
    expect(found('2024-06-03').accrued).toEqual({ from: '2022-01-03', until: '2024-01-03' });
    expect(found('2025-01-03').accrued).toBeNull();
    expect(found('2025-01-03').reasons.map(({ key, entries }) => `${key} ${entries[0]}`)).toEqual([
      '8A.31.not-independent first',
      '8A.31.no-committee second',
      '8A.31.not-independent fourth',
      '8A.31.chairs fourth',
    ]);
  });

  test('what was replaced before listing never counted; what stood at listing counts from it', () => {
    const composed = (last: string) =>
      inOrder(
        life(
          ['2021-06-01', 'governance-committee-composed', { members: [lee, ho] }, { id: 'first' }],
          [last, 'governance-committee-composed', { members: [lee] }, { id: 'second' }],
        ),
      );
    const kept = only(assessRule(worldOn('2022-06-01', composed('2022-01-03')), r8a31));
    expect([kept.verdict, kept.reasons[0]?.figures, kept.reasons[0]?.entries]).toEqual([
      'kept',
      { members: { list: [{ name: 'lee' }] } },
      ['second'],
    ]);
    const cured = only(assessRule(worldOn('2022-06-01', composed('2022-01-04')), r8a31));
    expect(cured.accrued).toEqual({ from: '2022-01-03', until: '2022-01-04' });
  });

  test('a committee and an adviser that were wrong until the structure ended are so no longer', () => {
    const ended = life(
      ['2022-01-03', 'governance-committee-composed', { members: [ho] }, { id: 'composed' }],
      ['2022-01-04', 'compliance-adviser-appointed', { name: 'First Capital' }, { id: 'in' }],
      ['2022-04-01', 'compliance-adviser-ceased', { name: 'First Capital' }, { id: 'out' }],
      ['2022-05-02', 'person-died', { person: 'chan' }, { id: 'chan-died' }],
      ['2022-05-03', 'person-died', { person: 'wong' }, { id: 'wong-died' }],
      ['2022-05-04', 'governance-committee-composed', { members: [] }, { id: 'dissolved' }],
    );
    const on = (day: string) => [r8a31, r8a33].map((rule) => only(assessRule(worldOn(day, ended), rule)).accrued);
    expect(on('2022-05-03')).toEqual([null, null]);
    expect(on('2022-05-05')).toEqual([
      { from: '2022-01-03', until: '2022-05-03' },
      { from: '2022-01-03', until: '2022-05-03' },
    ]);
  });

  test('who is in office is who has come and has not left', () => {
    const advised = life(
      ['2022-01-03', 'compliance-adviser-appointed', { name: 'First Capital' }, { id: 'first' }],
      ['2022-01-03', 'compliance-adviser-appointed', { name: 'Second Capital' }, { id: 'second' }],
      ['2022-06-01', 'compliance-adviser-ceased', { name: 'First Capital' }, { id: 'out' }],
    );
    const inOffice = (day: string) => only(assessRule(worldOn(day, advised), r8a33)).reasons[0];
    expect(inOffice('2022-05-31')?.entries).toEqual(['first', 'second']);
    expect(inOffice('2022-06-01')).toMatchObject({
      entries: ['second'],
      figures: { advisers: { list: [{ quote: 'Second Capital' }] } },
    });
  });

  test('two gaps: both are told, and the breach is cured from the first to the end of the second', () => {
    const names = ['First', 'Second', 'Third'];
    const terms = [
      ['2022-01-03', '2022-04-01'],
      ['2022-04-02', '2023-04-01'],
      ['2023-04-11', null],
    ] as const;
    const advised = inOrder([
      ...listedLife,
      ...terms.flatMap(([from, until], index) => [
        entry(from, 'compliance-adviser-appointed', { name: names[index] }),
        ...(until === null ? [] : [entry(until, 'compliance-adviser-ceased', { name: names[index] })]),
      ]),
    ]);
    const finding = only(assessRule(worldOn('2024-01-02', advised), r8a33));
    expect(finding.reasons.map(({ figures }) => figures)).toEqual([
      { from: { date: '2022-04-01' }, until: { date: '2022-04-02' } },
      { from: { date: '2023-04-01' }, until: { date: '2023-04-11' } },
    ]);
    expect(finding.accrued).toEqual({ from: '2022-04-01', until: '2023-04-11' });
  });

  test('a term that lies wholly inside another shortens nothing', () => {
    const advised = life(
      ['2022-01-03', 'compliance-adviser-appointed', { name: 'First Capital' }, { id: 'first' }],
      ['2022-02-01', 'compliance-adviser-appointed', { name: 'Second Capital' }, { id: 'second' }],
      ['2022-03-01', 'compliance-adviser-ceased', { name: 'Second Capital' }, { id: 'second-out' }],
      ['2022-06-01', 'compliance-adviser-appointed', { name: 'Third Capital' }, { id: 'third' }],
      ['2022-06-01', 'compliance-adviser-ceased', { name: 'First Capital' }, { id: 'first-out' }],
    );
    expect(answers(r8a33, worldOn('2022-07-01', advised))).toEqual(['example kept 8A.33.in-office']);
  });

  test('what touched the structure on the day of listing, or after its end, is not asked about', () => {
    const passing = ['legal-title', 'beneficial-ownership', 'economic-interest', 'voting-control'];
    const sale = { class: 'A', shares: '1', from: 'wong', to: 'buyer', passing };
    const touched = life(
      ['2022-01-03', 'class-terms-changed', { class: 'A', votesPerShare: '9' }, { id: 'at-listing' }],
      ['2022-03-01', 'shares-transferred', sale, { id: 'sale' }],
      ['2022-05-03', 'person-died', { person: 'chan' }, { id: 'chan-died' }],
      ['2022-05-03', 'person-died', { person: 'wong' }, { id: 'wong-died' }],
      ['2022-05-03', 'class-terms-changed', { class: 'A', votesPerShare: '8' }, { id: 'last-day' }],
      ['2022-05-04', 'class-terms-changed', { class: 'A', votesPerShare: '7' }, { id: 'after' }],
    );
    expect(only(assessRule(worldOn('2022-06-01', touched), r8a34)).reasons[0]?.entries).toEqual(['sale', 'last-day']);
  });

  test('the committee’s last report is the one cited', () => {
    const [reason] = only(assessRule(worldOn('2023-09-29', reported), r8a30)).reasons;
    expect([reason?.figures, reason?.entries]).toEqual([{ on: { date: '2022-12-31' } }, ['annual']]);
  });

  test('a committee composed at listing and again later was there all along', () => {
    const again = life(
      ['2022-01-03', 'governance-committee-composed', { members: [lee] }, { id: 'first' }],
      ['2023-01-03', 'governance-committee-composed', { members: [lee] }, { id: 'second' }],
    );
    expect(answers(r8a31, worldOn('2023-02-01', again))).toEqual(['example kept 8A.31.composed']);
  });
});
