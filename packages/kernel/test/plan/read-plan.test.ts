import { describe, expect, test } from 'vitest';
import { readPlan } from '../../src/plan/read-plan.ts';
import { inShort } from './plans.ts';

const buying = {
  act: 'buy-back',
  on: '2026-01-05',
  fields: { class: 'B', shares: '1442852', for: 'cancellation', cancelledOn: '2026-01-06' },
};

function problemsOf(json: unknown): readonly (readonly [string | null, string, string])[] {
  const read = readPlan(json);
  return 'problems' in read ? inShort(read.problems) : [];
}

test('a plan keeps its steps as they are written, with what is agreed and said of the days around', () => {
  const read = readPlan({
    format: 'tenfold/plan/1',
    split: 'agreed',
    agreed: { peak: '10', wong: null },
    facts: { resultsOn: ['2026-03-20'] },
    steps: [buying],
  });
  expect(read).toEqual({
    plan: {
      steps: [buying],
      split: 'agreed',
      agreed: new Map([
        ['peak', 10n],
        ['wong', null],
      ]),
      facts: { resultsOn: ['2026-03-20'] },
    },
  });
});

describe('what is wrong is said with the step and the place', () => {
  test.each([
    ['no object', [], [[null, '', 'record.no-object']]],
    [
      'another format',
      { format: 'tenfold/record/1', steps: [buying] },
      [[null, 'format', 'record-file.format-unknown']],
    ],
    ['no step', plan([]), [[null, 'steps', 'plan.no-step']]],
    [
      'an unknown act',
      plan([buying, { act: 'buyback', on: '2026-01-05' }]),
      [['step 2', 'steps[1].act', 'plan.act-near']],
    ],
    ['an act like none', plan([{ act: 'quiz', on: '2026-01-05' }]), [['step 1', 'steps[0].act', 'plan.act-unknown']]],
    [
      'a field that lacks',
      plan([{ act: 'placing', on: '2026-01-05', fields: { class: 'B' } }]),
      [['step 1', 'steps[0].fields.shares', 'record.field-lacking']],
    ],
    [
      'a count without quotes',
      plan([{ act: 'placing', on: '2026-01-05', fields: { class: 'B', shares: 5 } }]),
      [['step 1', 'steps[0].fields.shares', 'record.count-is-a-number']],
    ],
    [
      'a price with a comma',
      plan([{ ...buying, fields: { ...buying.fields, price: '1,5' } }]),
      [['step 1', 'steps[0].fields.price', 'plan.no-price']],
    ],
    ['a day that is none', plan([{ ...buying, on: '2026-02-30' }]), [['step 1', 'steps[0].on', 'record.no-date']]],
    [
      'an agreement without its parts',
      { ...plan([buying]), split: 'agreed' },
      [[null, 'agreed', 'plan.agreed-lacking']],
    ],
    [
      'parts without an agreement',
      { ...plan([buying]), agreed: { peak: '1' } },
      [[null, 'agreed', 'plan.agreed-not-used']],
    ],
    [
      'two volunteers',
      { ...plan([buying]), split: 'volunteer', agreed: { peak: '1', wong: '1' } },
      [[null, 'agreed', 'plan.one-volunteer']],
    ],
    [
      'two who take the rest',
      { ...plan([buying]), split: 'agreed', agreed: { peak: null, wong: null } },
      [[null, 'agreed', 'plan.two-take-the-rest']],
    ],
  ])('%s', (_, json, expected) => {
    expect(problemsOf(json)).toEqual(expected);
  });
});

function plan(steps: readonly unknown[]): Readonly<Record<string, unknown>> {
  return { format: 'tenfold/plan/1', steps };
}
