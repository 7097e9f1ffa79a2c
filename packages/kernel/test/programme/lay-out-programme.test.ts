import { describe, expect, test } from 'vitest';
import { layOutProgramme } from '../../src/plan/lay-out-programme.ts';
import { smallCalendar } from '../calendar/small-calendar.ts';
import { readFrom } from './programmes.ts';

const fields = { class: 'B', shares: '1000', for: 'cancellation' };

/** The days of a repeated step, or the key of why it has none. */
function daysOf(repeat: Readonly<Record<string, string>>): readonly string[] | string {
  const laid = layOutProgramme(readFrom({ repeat: [{ act: 'buy-back', fields, ...repeat }] }), smallCalendar);
  if ('problems' in laid) return laid.problems[0]?.message.key ?? '';
  return laid.plan.steps.map(({ on }) => on);
}

describe('the days of a repeated step', () => {
  test('the same day of each month, or the next business day', () => {
    // 15 June 2024 was a Saturday, 15 September a Sunday; 16 and 17 June and September 16 are weekdays.
    expect(daysOf({ every: '3 months', from: '2024-03-15', to: '2024-12-31' })).toEqual([
      '2024-03-15',
      '2024-06-17',
      '2024-09-16',
      '2024-12-16',
    ]);
  });

  test('the last day of a month that is too short', () => {
    expect(daysOf({ every: 'month', from: '2024-01-31', to: '2024-04-30' })).toEqual([
      '2024-01-31',
      '2024-02-29',
      // 31 March 2024 was a Sunday, and the calendar has a holiday on the Monday.
      '2024-04-02',
      '2024-04-30',
    ]);
  });

  test('weeks are counted from the first day, whatever gave way between', () => {
    expect(daysOf({ every: 'week', from: '2024-03-25', to: '2024-04-09' })).toEqual([
      '2024-03-25',
      '2024-04-02',
      '2024-04-08',
    ]);
  });

  test('trading days are counted on the calendar: no holiday, no day without trading', () => {
    // 30 and 31 March are a weekend, 1 April a holiday.
    expect(daysOf({ every: '2 trading days', from: '2024-03-28', to: '2024-04-05' })).toEqual([
      '2024-03-28',
      '2024-04-02',
      '2024-04-04',
    ]);
    // All trading was cancelled on Friday 6 September.
    expect(daysOf({ every: 'trading day', from: '2024-09-06', to: '2024-09-10' })).toEqual([
      '2024-09-09',
      '2024-09-10',
    ]);
  });

  test('a day that would give way beyond the last falls away', () => {
    expect(daysOf({ every: 'week', from: '2024-03-25', to: '2024-04-01' })).toEqual(['2024-03-25']);
  });

  test('one on no day at all is refused', () => {
    expect(daysOf({ every: 'week', from: '2024-03-30', to: '2024-04-01' })).toBe('programme.refused.no-dates');
  });

  test('one beyond the calendar is refused: nobody may guess there', () => {
    expect(daysOf({ every: 'month', from: '2025-06-02', to: '2026-01-30' })).toBe('programme.refused.beyond-calendar');
    expect(daysOf({ every: 'month', from: '2025-12-30', to: '2025-12-31', cancelledAfter: '5' })).toBe(
      'programme.refused.cancelled-beyond-calendar',
    );
  });
});

test('what is bought is cancelled so many business days later', () => {
  // From a Thursday: the Friday is the first, a weekend and a holiday follow, the Tuesday is the second.
  const repeat = [
    { act: 'buy-back', every: 'month', from: '2024-03-28', to: '2024-03-28', cancelledAfter: '2', fields },
  ];
  const laid = layOutProgramme(readFrom({ repeat }), smallCalendar);
  expect(laid).toMatchObject({ plan: { steps: [{ fields: { ...fields, cancelledOn: '2024-04-02' } }] } });
});

test('all steps stand in the order of their days, those of one day as in the file, each with its place there', () => {
  const issue = { class: 'B', shares: '5' };
  const laid = layOutProgramme(
    readFrom({
      steps: [
        { act: 'vesting', on: '2024-02-15', fields: issue },
        { act: 'placing', on: '2024-01-15', fields: issue },
      ],
      repeat: [{ act: 'buy-back', every: 'month', from: '2024-01-15', to: '2024-02-29', fields }],
    }),
    smallCalendar,
  );
  expect('plan' in laid && laid.plan.steps.map(({ act, on }) => [on, act])).toEqual([
    ['2024-01-15', 'placing'],
    ['2024-01-15', 'buy-back'],
    ['2024-02-15', 'vesting'],
    ['2024-02-15', 'buy-back'],
  ]);
  expect('places' in laid && laid.places).toEqual(['steps[1]', 'repeat[0]', 'steps[0]', 'repeat[0]']);
});

test('more steps than anybody plans are refused', () => {
  const daily = {
    act: 'vesting',
    every: 'trading day',
    from: '2024-01-02',
    to: '2025-12-31',
    fields: { class: 'B', shares: '1' },
  };
  const laid = layOutProgramme(readFrom({ repeat: Array.from({ length: 11 }, () => daily) }), smallCalendar);
  expect('problems' in laid && laid.problems.map(({ message }) => message.key)).toEqual([
    'programme.refused.too-many-steps',
  ]);
});
