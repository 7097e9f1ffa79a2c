import { readProgramme } from '@tenfold/kernel/plan';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/screens/entries/json.ts';
import {
  emptyProgramme,
  placeOnScreen,
  type ProgrammeDraft,
  programmeDraftOf,
  programmeOf,
  withRepeat,
} from '../../src/screens/plan/programme/programme-draft.ts';

const stated = {
  format: 'tenfold/programme/1',
  repeat: [
    {
      act: 'buy-back',
      every: 'month',
      from: '2026-01-05',
      to: '2026-12-31',
      cancelledAfter: '2',
      fields: { class: 'B', shares: '1000003', for: 'cancellation' },
    },
    {
      act: 'vesting',
      every: '3 months',
      from: '2026-03-02',
      to: '2026-12-31',
      fields: { class: 'B', shares: '200000' },
    },
  ],
  steps: [{ act: 'placing', on: '2026-06-01', fields: { class: 'B', shares: '7' } }],
};

function typed(json: Json): ProgrammeDraft {
  const draft = programmeDraftOf(json);
  if (draft === null) throw new Error('fault: the programme was not read');
  return draft;
}

describe('a programme that is typed', () => {
  test('is the file that it was read from, which the kernel reads', () => {
    expect(programmeOf(typed(stated))).toEqual(stated);
    expect(readProgramme(programmeOf(typed(stated)))).toHaveProperty('programme');
  });

  test('what is no longer repeated is a step', () => {
    const draft = typed(stated);
    const [first] = draft.steps;
    if (first === undefined) throw new Error('fault: the programme has no step');
    const once = programmeOf(withRepeat(draft, first, { every: '' }));
    expect(once['repeat']).toHaveLength(1);
    expect(once['steps']).toEqual([
      { act: 'buy-back', on: '2026-01-05', fields: { class: 'B', shares: '1000003', for: 'cancellation' } },
      { act: 'placing', on: '2026-06-01', fields: { class: 'B', shares: '7' } },
    ]);
  });

  test('begins with a buy-back every month for a year', () => {
    expect(programmeOf(emptyProgramme('2026-01-05'))).toEqual({
      format: 'tenfold/programme/1',
      repeat: [
        { act: 'buy-back', every: 'month', from: '2026-01-05', to: '2027-01-04', fields: { for: 'cancellation' } },
      ],
    });
  });

  test('what is wrong in the file is wrong at the step on the screen', () => {
    // On the screen the placing stands first, then what is repeated.
    const draft = typed(stated);
    const [buyBack, vesting, placing] = draft.steps;
    if (buyBack === undefined || vesting === undefined || placing === undefined)
      throw new Error('fault: a step is gone');
    const mixed = { ...draft, steps: [placing, buyBack, vesting] };
    expect(placeOnScreen(mixed, 'repeat[0].from')).toBe('steps[1].on');
    expect(placeOnScreen(mixed, 'repeat[1].fields.shares')).toBe('steps[2].fields.shares');
    expect(placeOnScreen(mixed, 'steps[0].fields.class')).toBe('steps[0].fields.class');
    expect(placeOnScreen(mixed, 'split')).toBe('split');
  });
});
