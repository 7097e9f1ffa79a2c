import { describe, expect, test } from 'vitest';
import { problemsOf, readFrom } from './programmes.ts';

const buyBack = { class: 'B', shares: '1000', for: 'cancellation' };
const monthly = { act: 'buy-back', every: 'month', from: '2024-01-15', to: '2024-12-31', fields: buyBack };

function file(...repeat: readonly object[]): object {
  return { format: 'tenfold/programme/1', repeat };
}

describe('a programme’s file', () => {
  test('states steps once for all their dates, and others by themselves', () => {
    const programme = readFrom({
      name: 'Buy-backs 2024',
      repeat: [{ ...monthly, every: '2 weeks', cancelledAfter: '3' }],
      steps: [{ act: 'vesting', on: '2024-06-28', fields: { class: 'B', shares: '500' } }],
    });
    expect(programme.name).toBe('Buy-backs 2024');
    expect(programme.steps.map(({ act, on }) => [act, on])).toEqual([['vesting', '2024-06-28']]);
    expect(programme.repeats).toEqual([
      {
        step: { act: 'buy-back', on: '2024-01-15', fields: buyBack },
        every: { count: 2, unit: 'week' },
        from: '2024-01-15',
        to: '2024-12-31',
        cancelledAfter: 3,
      },
    ]);
  });

  test.each([
    ['month', { count: 1, unit: 'month' }],
    ['3 months', { count: 3, unit: 'month' }],
    ['trading day', { count: 1, unit: 'trading day' }],
    ['5 trading days', { count: 5, unit: 'trading day' }],
  ])('an interval of %s', (every, interval) => {
    expect(readFrom({ repeat: [{ ...monthly, every }] }).repeats[0]?.every).toEqual(interval);
  });

  test('may say how a conversion is split', () => {
    const programme = readFrom({ split: 'agreed', agreed: { pat: '10', quin: null }, repeat: [monthly] });
    expect(programme.split).toBe('agreed');
    expect(programme.agreed).toEqual(
      new Map([
        ['pat', 10n],
        ['quin', null],
      ]),
    );
  });
});

describe('what is wrong with a file is said with the step in which it stands', () => {
  test.each<[string, unknown, readonly (readonly [string, string])[]]>([
    ['another format', { format: 'tenfold/plan/1' }, [['format', 'record-file.format-unknown']]],
    ['no format', {}, [['format', 'record-file.format-unknown']]],
    ['no object', [], [['', 'record.no-object']]],
    ['nothing planned', { format: 'tenfold/programme/1' }, [['steps', 'plan.no-step']]],
    [
      'an interval that is none',
      file({ ...monthly, every: 'fortnight' }),
      [['repeat[0].every', 'programme.refused.no-interval']],
    ],
    [
      'an interval of nought',
      file({ ...monthly, every: '0 months' }),
      [['repeat[0].every', 'programme.refused.no-interval']],
    ],
    ['an unknown act', file(monthly, { ...monthly, act: 'buy-bakc' }), [['repeat[1].act', 'plan.act-near']]],
    [
      'a field that is wrong',
      file({ ...monthly, fields: { ...buyBack, shares: 1000 } }),
      [['repeat[0].fields.shares', 'record.count-is-a-number']],
    ],
    [
      'days the wrong way round',
      file({ ...monthly, to: '2024-01-14' }),
      [['repeat[0].to', 'programme.refused.ends-before']],
    ],
    ['a day that is none', file({ ...monthly, from: '2024-02-30' }), [['repeat[0].from', 'record.no-date']]],
    [
      'business days that are none',
      file({ ...monthly, cancelledAfter: '3 days' }),
      [['repeat[0].cancelledAfter', 'programme.refused.no-days']],
    ],
    [
      'a cancellation of what is kept',
      file({ ...monthly, cancelledAfter: '3', fields: { ...buyBack, for: 'treasury' } }),
      [['repeat[0].cancelledAfter', 'programme.refused.cancels-nothing']],
    ],
    [
      'two days of cancellation',
      file({ ...monthly, cancelledAfter: '3', fields: { ...buyBack, cancelledOn: '2024-12-31' } }),
      [['repeat[0].cancelledAfter', 'programme.refused.cancelled-twice']],
    ],
    [
      'a single step that is wrong',
      { format: 'tenfold/programme/1', steps: [{ act: 'vesting', on: '2024-06-28', fields: {} }], repeat: [monthly] },
      [
        ['steps[0].fields.class', 'record.field-lacking'],
        ['steps[0].fields.shares', 'record.field-lacking'],
      ],
    ],
    ['a name that is near', { ...file(monthly), repeats: [] }, [['repeats', 'record-file.field-near']]],
    ['an agreement that nobody uses', { ...file(monthly), agreed: { pat: '1' } }, [['agreed', 'plan.agreed-not-used']]],
  ])('%s', (_, json, problems) => {
    expect(problemsOf(json)).toEqual(problems);
  });
});
