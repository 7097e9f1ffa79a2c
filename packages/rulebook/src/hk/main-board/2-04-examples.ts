import type { WorkedExample } from '@tenfold/kernel';
import type { ActOfExchange } from './2-04-acts.ts';

const conditions = ['Shareholders are asked.'];

const act: NonNullable<ActOfExchange['act']> = {
  act: 'waiver',
  entry: 'waiver',
  on: '2024-01-02',
  provision: '8A.44',
  conditions: [],
  until: null,
};

/** Rule 2.04 on both sides: in force, lapsed, refused; its conditions open, met, broken, mended. */
export const waiverExamples: readonly WorkedExample<ActOfExchange>[] = [
  { name: 'none is recorded', given: given({ act: null }), expect: 'not-applicable', workedFrom: 'regression' },
  { name: 'one in force, without conditions', given: waiver({}), expect: 'kept', workedFrom: 'regression' },
  {
    name: 'one in force on conditions, of which nothing is recorded',
    given: waiver({ conditions }),
    expect: 'kept',
    workedFrom: 'regression',
  },
  {
    name: 'one in force up to a day',
    given: waiver({ until: '2025-01-02' }),
    expect: 'kept',
    workedFrom: 'regression',
  },
  {
    name: 'its last day is today',
    given: waiver({ until: '2024-06-28' }),
    expect: 'kept',
    workedFrom: 'regression',
    edge: 'just kept',
  },
  {
    name: 'its last day was yesterday',
    given: waiver({ until: '2024-06-27' }),
    expect: 'not-applicable',
    workedFrom: 'regression',
  },
  {
    name: 'one that was refused',
    given: given({ act: null, refused: { entry: 'refused', on: '2024-03-01', provision: '8A.44' } }),
    expect: 'not-applicable',
    workedFrom: 'regression',
  },
  {
    name: 'its condition was met',
    given: { ...waiver({ conditions }), outcomes: [outcome('met')] },
    expect: 'kept',
    workedFrom: 'regression',
  },
  {
    name: 'its condition was broken',
    given: { ...waiver({ conditions }), outcomes: [outcome('broken')] },
    expect: 'breached',
    workedFrom: 'regression',
    edge: 'just breached',
  },
  {
    name: 'a condition of an approval was broken',
    given: given({ act: { ...act, act: 'approval', conditions }, outcomes: [outcome('broken')] }),
    expect: 'breached',
    workedFrom: 'regression',
  },
  {
    name: 'a condition of a determination is open',
    given: given({ act: { ...act, act: 'determination', conditions } }),
    expect: 'kept',
    workedFrom: 'regression',
  },
  {
    name: 'its condition was broken and then met',
    given: {
      ...waiver({ conditions }),
      outcomes: [outcome('met')],
      mended: [{ from: '2024-03-01', until: '2024-05-02' }],
    },
    expect: 'breached',
    workedFrom: 'regression',
  },
];

function waiver(more: Partial<NonNullable<ActOfExchange['act']>>): ActOfExchange {
  return given({ act: { ...act, ...more } });
}

function given(more: Partial<ActOfExchange>): ActOfExchange {
  return { issuer: 'issuer', today: '2024-06-28', act, outcomes: [], mended: [], refused: null, ...more };
}

function outcome(told: 'met' | 'broken'): ActOfExchange['outcomes'][number] {
  const [condition = ''] = conditions;
  return { number: 1, condition, outcome: told, on: '2024-05-02', entry: told, what: null };
}
