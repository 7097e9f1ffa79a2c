import { describe, expect, test } from 'vitest';
import { applied, complaints, on, refusal } from '../life.ts';

describe('the corporate governance committee', () => {
  const ho = { person: 'ho', independent: true, chair: true };
  const lam = { person: 'lam', independent: true, chair: false };

  test('each composition is kept, an empty one too', () => {
    const { committees } = applied([
      on('2022-01-03', 'governance-committee-composed', { members: [ho, lam] }),
      on('2022-02-03', 'governance-committee-composed', { members: [] }),
    ]);
    expect(committees).toEqual([
      { on: '2022-01-03', entry: 'governance-committee-composed.2022-01-03', members: [ho, lam] },
      { on: '2022-02-03', entry: 'governance-committee-composed.2022-02-03', members: [] },
    ]);
  });

  test('a member who stands there twice is refused', () => {
    expect(refusal([on('2022-01-03', 'governance-committee-composed', { members: [lam, ho, lam] })])).toEqual({
      field: 'fields.members[2].person',
      message: { key: 'register.member-twice', figures: { person: { name: 'lam' } } },
    });
  });

  const report = {
    report: 'year',
    from: '2025-01-01',
    until: '2025-12-31',
    provisions: ['8A.14', '8A.15', '8A.18', '8A.24'],
    boardConfirmed: true,
  };

  test('its report is kept as it stands', () => {
    const { confirmations } = applied([on('2026-03-20', 'governance-committee-confirmed', report)]);
    expect(confirmations).toEqual([
      { ...report, on: '2026-03-20', entry: 'governance-committee-confirmed.2026-03-20' },
    ]);
  });

  test('a period of one day is one; one that ends before it begins is refused', () => {
    const oneDay = { ...report, from: '2025-12-31' };
    expect(applied([on('2026-03-20', 'governance-committee-confirmed', oneDay)]).confirmations).toHaveLength(1);
    const backwards = { ...report, from: '2026-01-01' };
    expect(refusal([on('2026-03-20', 'governance-committee-confirmed', backwards)])).toEqual({
      field: 'fields.until',
      message: {
        key: 'register.period-backwards',
        figures: { from: { date: '2026-01-01' }, until: { date: '2025-12-31' } },
      },
    });
  });

  test('what is wrong with a report is all told at once', () => {
    const wrong = {
      report: 'quarter',
      from: '2025-02-30',
      until: '2025-12-31',
      provisions: ['A.14'],
      boardConfirmed: 'yes',
    };
    expect(complaints('governance-committee-confirmed', wrong)).toEqual([
      ['fields.report', 'record.no-choice'],
      ['fields.from', 'record.no-date'],
      ['fields.provisions[0]', 'record.no-provision'],
      ['fields.boardConfirmed', 'record.no-flag'],
    ]);
  });
});

describe('the compliance adviser', () => {
  const appointed = on('2022-01-03', 'compliance-adviser-appointed', { name: 'Example Capital' });
  const ceased = on('2023-01-03', 'compliance-adviser-ceased', { name: 'Example Capital' });

  test('serves until the day on which it no longer acts', () => {
    const { advisers } = applied([appointed, ceased]);
    expect(advisers).toEqual([
      {
        name: 'Example Capital',
        from: '2022-01-03',
        appointedBy: 'compliance-adviser-appointed.2022-01-03',
        until: '2023-01-03',
        endedBy: 'compliance-adviser-ceased.2023-01-03',
      },
    ]);
  });

  test('may come back, and another may come beside it', () => {
    const { advisers } = applied([
      appointed,
      ceased,
      on('2023-02-01', 'compliance-adviser-appointed', { name: 'Example Capital' }),
      on('2023-02-02', 'compliance-adviser-appointed', { name: 'Other Capital' }),
    ]);
    expect(advisers.map(({ name, until }) => [name, until])).toEqual([
      ['Example Capital', '2023-01-03'],
      ['Example Capital', null],
      ['Other Capital', null],
    ]);
  });

  test('that serves already can not be appointed', () => {
    const again = on('2022-06-01', 'compliance-adviser-appointed', { name: 'Example Capital' });
    expect(refusal([appointed, again])).toEqual({
      field: 'fields.name',
      message: {
        key: 'register.adviser-serves-already',
        figures: { adviser: { quote: 'Example Capital' }, since: { date: '2022-01-03' } },
      },
    });
  });

  test('that does not serve can not cease', () => {
    const other = on('2022-06-01', 'compliance-adviser-ceased', { name: 'Other Capital' });
    expect(refusal([appointed, other])).toEqual({
      field: 'fields.name',
      message: {
        key: 'register.adviser-unknown',
        figures: { adviser: { quote: 'Other Capital' }, known: { list: [{ quote: 'Example Capital' }] } },
      },
    });
    const again = on('2023-01-04', 'compliance-adviser-ceased', { name: 'Example Capital' });
    expect(refusal([appointed, ceased, again]).message.figures['known']).toEqual({ list: [] });
  });
});
