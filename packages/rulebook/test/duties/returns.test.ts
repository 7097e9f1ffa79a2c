import { describe, expect, test } from 'vitest';
import { life } from '../world.ts';
import { dutiesOf, inShort, type Said, steps } from './duty.ts';

const on = '2026-12-31';

describe('13.25A: next day disclosure return', () => {
  const returns = (...more: readonly Said[]): readonly string[] =>
    inShort(dutiesOf(life(...more), { on }), 'next-day-return');

  test('a placing on the Thursday before Easter 2026 is told on the Wednesday after it', () => {
    // Good Friday to Tuesday 7 April 2026 are holidays (Government, 16 May 2025).
    const placing = life(['2026-04-02', 'shares-issued', { class: 'B', shares: '1', way: 'placing' }]);
    const duties = dutiesOf(placing, { on });
    expect(inShort(duties, 'next-day-return')).toEqual(['13.25A:2026-04-02 2026-04-08T08:30:00+08:00 late']);
    const [duty] = duties.filter(({ kind }) => kind === 'next-day-return');
    expect(duty && steps(duty)).toBe('change-always holiday holiday sunday holiday holiday next before-session');
    expect(duty).toMatchObject({ trigger: 'shares-issued.2026-04-02', who: 'example', obliged: 'issuer' });
  });

  test('after Christmas Eve 2025, a half-day, the next business day is Monday 29 December', () => {
    expect(returns(['2025-12-24', 'shares-bought-back', { class: 'B', shares: '1', for: 'cancellation' }])).toEqual([
      '13.25A:2025-12-24 2025-12-29T08:30:00+08:00 late',
    ]);
    expect(returns(['2025-12-23', 'shares-bought-back', { class: 'B', shares: '1', for: 'cancellation' }])).toEqual([
      '13.25A:2025-12-23 2025-12-24T08:30:00+08:00 late',
    ]);
  });

  test('a typhoon that cancelled all trading moves it, one that the market traded through does not', () => {
    expect(returns(['2024-09-05', 'shares-issued', { class: 'B', shares: '1', way: 'placing' }])).toEqual([
      '13.25A:2024-09-05 2024-09-09T08:30:00+08:00 late',
    ]);
    expect(returns(['2025-09-23', 'shares-issued', { class: 'B', shares: '1', way: 'placing' }])).toEqual([
      '13.25A:2025-09-23 2025-09-24T08:30:00+08:00 late',
    ]);
  });

  test('all changes of a day are one return', () => {
    expect(
      returns(
        ['2026-01-05', 'shares-bought-back', { class: 'B', shares: '10', for: 'cancellation' }, { id: 'bought' }],
        ['2026-01-05', 'shares-cancelled', { class: 'B', shares: '10', from: 'bought-back' }, { id: 'cancelled' }],
      ),
    ).toEqual(['13.25A:2026-01-05 2026-01-06T08:30:00+08:00 late']);
  });

  test.each([
    ['an award to an employee', { way: 'scheme' }, 0],
    ['an award to a director', { way: 'scheme', to: 'chan' }, 1],
    ['options of an employee', { way: 'option-exercise' }, 0],
    ['a bonus issue', { way: 'bonus' }, 1],
  ])('%s %j: %i', (_, fields, count) => {
    expect(returns(['2026-01-05', 'shares-issued', { class: 'B', shares: '1', ...fields }])).toHaveLength(count);
  });

  test('small changes ask for one from a twentieth of the shares in issue on, added up within the month', () => {
    // 5,000,000,000 shares are in issue: a twentieth is 250,000,000.
    const award = (day: string, shares: string): Said => [day, 'shares-issued', { class: 'B', shares, way: 'scheme' }];
    expect(returns(award('2026-01-05', '249999999'))).toEqual([]);
    expect(returns(award('2026-01-05', '250000000'))).toHaveLength(1);
    const both = dutiesOf(life(award('2026-01-05', '200000000'), award('2026-01-12', '60000000')), { on });
    expect(inShort(both, 'next-day-return')).toEqual(['13.25A:2026-01-12 2026-01-13T08:30:00+08:00 late']);
    expect(both.find(({ kind }) => kind === 'next-day-return')?.textStatus).toBe('not-checked');
    expect(returns(award('2026-01-05', '200000000'), award('2026-02-02', '60000000'))).toEqual([]);
  });

  test('where a count is not known, one may be asked for', () => {
    const duties = dutiesOf(life(['2026-01-05', 'shares-issued', { class: 'B', shares: null, way: 'scheme' }]), { on });
    expect(duties.filter(({ kind }) => kind === 'next-day-return').map(steps)).toEqual([
      'change-unknown next before-session',
    ]);
  });

  test('a secondary listing owes none here', () => {
    const secondary = life(
      ['2025-01-02', 'issuer-status-changed', { status: 'secondary' }],
      ['2026-01-05', 'shares-issued', { class: 'B', shares: '1', way: 'placing' }],
    );
    expect(inShort(dutiesOf(secondary, { on }), 'next-day-return')).toEqual([]);
  });

  test('the return that was published on the morning is it; the one on the day before is not', () => {
    const bought = (day: string): Said => [day, 'shares-bought-back', { class: 'B', shares: '1', for: 'cancellation' }];
    const filed = (at: string): Said => [
      at,
      'figures-published',
      { figures: {}, paper: 'next-day-return' },
      { id: `filed-${at.slice(8, 10)}` },
    ];
    const duties = dutiesOf(
      life(
        bought('2026-01-05'),
        filed('2026-01-06T08:12:00+08:00'),
        bought('2026-01-06'),
        filed('2026-01-07T08:41:00+08:00'),
      ),
      { on },
    );
    const done = duties.filter(({ kind }) => kind === 'next-day-return');
    expect(done.map(({ state, dischargedBy }) => `${state} ${dischargedBy}`)).toEqual([
      'done filed-06',
      'done-late filed-07',
    ]);
  });
});

describe('13.25B: monthly return', () => {
  const returns = (year: string, upTo = on): readonly string[] =>
    inShort(dutiesOf(life(), { on: upTo, from: `${year}-01-01`, to: `${year}-12-31` }), 'monthly-return');

  test('the fifth business day after each month of 2026, by hand', () => {
    // Counted by hand in the calendar of 2026: holidays 1 Jan, 17–19 Feb, 3–7 Apr, 1 and 25 May, 19 Jun, 1 Jul, 26 Sep, 1 and 19 Oct.
    const days = [
      '01-08',
      '02-06',
      '03-06',
      '04-10',
      '05-08',
      '06-05',
      '07-08',
      '08-07',
      '09-07',
      '10-08',
      '11-06',
      '12-07',
    ];
    expect(returns('2026').map((line) => line.split(' ')[1])).toEqual(days.map((day) => `2026-${day}T08:30:00+08:00`));
  });

  test('those of months to come are open', () => {
    expect(returns('2026', '2026-06-10').map((line) => line.split(' ')[2])).toEqual([
      ...Array<string>(6).fill('late'),
      ...Array<string>(6).fill('open'),
    ]);
  });

  test('the return on December 2027 is beyond the calendar, and no instant is made up for it', () => {
    const duties = dutiesOf(life(), { on, from: '2027-11-01', to: '2028-12-31' });
    const last = duties.filter(({ id }) => id === '13.25B:2027-12');
    expect(last).toMatchObject([{ due: null, dueAt: null, state: 'beyond-calendar' }]);
    expect(last.map(steps)).toEqual(['month beyond']);
  });

  test('up to the last day that can be written, and no further', () => {
    const duties = dutiesOf(life(), { on, from: '2199-12-31', to: '2200-12-31' });
    const ids = duties.filter(({ kind }) => kind === 'monthly-return').map(({ id }) => id);
    expect([ids.at(0), ids.at(-1)]).toEqual(['13.25B:2027-12', '13.25B:2199-12']);
  });

  test('after the delisting there is none', () => {
    const gone = life(['2026-03-16', 'issuer-delisted', {}]);
    expect(
      inShort(dutiesOf(gone, { on, from: '2026-01-01' }), 'monthly-return').map((line) => line.split(' ')[0]),
    ).toEqual(['13.25B:2025-12', '13.25B:2026-01', '13.25B:2026-02']);
  });

  test('a return of the next month does not do for one that was missed', () => {
    const filed = life(['2026-03-05T08:00:00+08:00', 'figures-published', { figures: {}, paper: 'monthly-return' }]);
    const states = dutiesOf(filed, { on, from: '2026-02-01', to: '2026-03-31' })
      .filter(({ kind }) => kind === 'monthly-return')
      .map(({ id, state }) => `${id} ${state}`);
    expect(states).toEqual(['13.25B:2026-01 late', '13.25B:2026-02 done']);
  });
});
