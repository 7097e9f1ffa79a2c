import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerAgain } from '../../src/plan/changed-answer.ts';
import type { KeptStep } from '../../src/plan/kept-answer.ts';
import type { PlainValue } from '../../src/plan/kept-draft.ts';
import { type Matched, matchedClearance, type Matching, matchSteps, stepsLeft } from '../../src/plan/matched.ts';
import type { Entry } from '../../src/register/entry.ts';
import { boughtBack, buyBack, cancelled, converted, grant, recorded, stored } from './kept.ts';

const steps = [buyBack(), grant];

/** A clearance of those steps, given on 1 Feb 2025 and good until 10 March, beside what was recorded since. */
function matched(
  entries: readonly Entry[],
  { of = steps, today = '2025-02-01', again }: { of?: readonly KeptStep[]; today?: string; again?: AnswerAgain } = {},
): Matched {
  const asked: Matching = {
    answer: stored({ verdict: 'action-required', steps: of }),
    from: '2025-02-01',
    expiresOn: '2025-03-10',
    recorded: entries,
    today,
  };
  const found = matchSteps(asked);
  const left = stepsLeft(found).map(({ step }) => step);
  return matchedClearance(found, left.length === 0 ? null : (again ?? { steps: left }));
}

const asCleared = [
  boughtBack('a', '2025-02-03', 90),
  cancelled('b', '2025-02-04', 90),
  converted('c', '2025-02-04', 10),
];
const granted = recorded('d', 'shares-issued', '2025-03-03', { class: 'B', shares: '10', way: 'scheme' });

function text(value: PlainValue | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Each step's state, and every difference as `field: cleared → recorded`. */
function said({ state, steps: found }: Matched): readonly unknown[] {
  const differences = found.flatMap(({ drafts }) => drafts.flatMap((draft) => draft.differences));
  return [
    state,
    found.map((step) => step.state),
    ...differences.map(({ field, cleared, recorded: was }) => `${field}: ${text(cleared)} → ${text(was)}`),
  ];
}

describe('what was cleared', () => {
  test('and done to the share and the day is done as cleared, whatever came between', () => {
    const between = boughtBack('other', '2025-02-20', 5);
    expect(said(matched([...asCleared, between, granted]))).toEqual([
      'done-as-cleared',
      ['done-as-cleared', 'done-as-cleared'],
    ]);
    const { steps: found } = matched([...asCleared, between, granted]);
    expect(found.map(({ drafts }) => drafts.map(({ recorded: ids }) => ids))).toEqual([[['a'], ['b'], ['c']], [['d']]]);
  });

  test('and done with other figures or on another day is done differently, each difference named', () => {
    const otherwise = [
      boughtBack('a', '2025-02-03', 89),
      cancelled('b', '2025-02-05', 89),
      converted('c', '2025-02-05', 10),
      granted,
    ];
    expect(said(matched(otherwise))).toEqual([
      'done-differently',
      ['done-differently', 'done-as-cleared'],
      'shares: 90 → 89',
      'on: 2025-02-04 → 2025-02-05',
      'shares: 90 → 89',
      'on: 2025-02-04 → 2025-02-05',
    ]);
  });

  test('and done by another holder is done differently', () => {
    const byBob = [...asCleared.slice(0, 2), converted('c', '2025-02-04', 10, 'bob'), granted];
    expect(said(matched(byBob))).toEqual([
      'done-differently',
      ['done-differently', 'done-as-cleared'],
      'holder: ann → bob',
    ]);
  });

  test('and done in parts is counted together', () => {
    const inParts = [
      boughtBack('x', '2025-02-03', 40),
      boughtBack('y', '2025-02-03', 50),
      ...asCleared.slice(1),
      granted,
    ];
    expect(said(matched(inParts))).toEqual(['done-as-cleared', ['done-as-cleared', 'done-as-cleared']]);
    const short = [
      boughtBack('x', '2025-02-03', 40),
      boughtBack('y', '2025-02-05', 45),
      ...asCleared.slice(1),
      granted,
    ];
    expect(said(matched(short)).slice(2)).toEqual(['on: 2025-02-03 → 2025-02-05', 'shares: 90 → 85']);
  });

  test('and done in part is partly done', () => {
    expect(said(matched(asCleared))).toEqual(['partly-done', ['done-as-cleared', 'not-done']]);
    expect(said(matched(asCleared.slice(0, 2)))).toEqual(['partly-done', ['partly-done', 'not-done']]);
    // What was not done in time will not be done under this clearance.
    expect(said(matched(asCleared, { today: '2025-03-11' }))).toEqual(['partly-done', ['done-as-cleared', 'lapsed']]);
  });

  test('is not done yet until its last day, and has lapsed after it', () => {
    expect(said(matched([], { today: '2025-03-10' }))).toEqual(['not-done', ['not-done', 'not-done']]);
    expect(said(matched([], { today: '2025-03-11' }))).toEqual(['lapsed', ['lapsed', 'lapsed']]);
  });

  test('is done by what was done on its last day', () => {
    const onLast = recorded('d', 'shares-issued', '2025-03-10', { class: 'B', shares: '10', way: 'scheme' });
    expect(said(matched([...asCleared, onLast]))).toEqual([
      'done-differently',
      ['done-as-cleared', 'done-differently'],
      'on: 2025-03-03 → 2025-03-10',
    ]);
  });

  test('is not done by what was done after its last day, nor before it was cleared', () => {
    const late = [boughtBack('a', '2025-03-11', 90), boughtBack('b', '2025-01-31', 90)];
    expect(said(matched(late, { today: '2025-03-12' }))).toEqual(['lapsed', ['lapsed', 'lapsed']]);
  });

  test('but recorded late was done in time', () => {
    expect(matched([...asCleared, granted], { today: '2025-12-31' }).state).toBe('done-as-cleared');
  });

  test('as an act that no record shows is not said to be undone', () => {
    const proxy = { ...grant, act: 'proxy', entries: [] };
    expect(said(matched([], { of: [proxy] }))).toEqual(['not-recorded', ['not-recorded']]);
    expect(said(matched(asCleared, { of: [buyBack(), proxy] }))).toEqual([
      'done-as-cleared',
      ['done-as-cleared', 'not-recorded'],
    ]);
    expect(said(matched([], { of: [proxy], today: '2025-03-11' }))[0]).toBe('lapsed');
  });
});

describe('of several acts of one kind', () => {
  const monthly = ['2025-02-03', '2025-03-03'].map((on) =>
    buyBack({
      on,
      entries: buyBack()
        .entries.slice(0, 1)
        .map((draft) => ({ ...draft, on })),
    }),
  );

  test('each entry is counted to the one that is nearest in time', () => {
    const entries = [
      boughtBack('x', '2025-02-05', 90),
      boughtBack('y', '2025-03-01', 80),
      boughtBack('z', '2025-03-04', 10),
    ];
    const { steps: found } = matched(entries, { of: monthly });
    expect(found.map(({ drafts }) => drafts[0]?.recorded)).toEqual([['x'], ['y', 'z']]);
  });

  test('one that is equal is never counted to another', () => {
    const same = monthly.map((step) => ({ ...step, entries: monthly[0]?.entries ?? [] }));
    const { steps: found } = matched([boughtBack('x', '2025-02-03', 90), boughtBack('y', '2025-02-03', 90)], {
      of: same,
    });
    expect(found.map(({ drafts }) => drafts[0]?.recorded)).toEqual([['x'], ['y']]);
  });

  test('no entry is counted twice, and none is made up', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((at) => `2025-02-${String(at).padStart(2, '0')}`);
    const life = fc.array(fc.tuple(day, fc.integer({ min: 1, max: 90 })), { maxLength: 8 });
    fc.assert(
      fc.property(life, (acts) => {
        const entries = acts.map(([on, shares], at) => boughtBack(`e${at}`, on, shares));
        const { steps: found } = matched(entries, { of: monthly });
        const ids = found.flatMap(({ drafts }) => drafts.flatMap((draft) => draft.recorded));
        expect(new Set(ids).size).toBe(ids.length);
        // Both drafts are of the same class: whatever was bought belongs to one of them.
        expect(ids.toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
      }),
    );
  });
});

describe('asked again', () => {
  const changed = (now: Partial<KeptStep>): readonly string[] => {
    const { state, changes } = matched([], { of: [buyBack()], again: { steps: [buyBack(now)] } });
    return [state, ...changes.map(({ key }) => key)];
  };

  test.each<[string, Partial<KeptStep>, string]>([
    ['another verdict', { verdict: 'breached' }, 'clearance-kept.changed-verdict'],
    ['another smallest conversion', { minimum: '11' }, 'clearance-kept.changed-minimum'],
    ['one that is not known any more', { minimum: null }, 'clearance-kept.minimum-not-known-now'],
    ['bounds that moved', { bounds: { low: '9', high: '10' } }, 'clearance-kept.changed-bounds'],
    ['another day for it', { due: '2025-02-05' }, 'clearance-kept.changed-due'],
    [
      'another split',
      { allocation: [{ holder: 'bob', shareClass: 'A', shares: '10' }] },
      'clearance-kept.changed-split',
    ],
    ['another thing to be had', { requirements: ['8A.20:1', 'return'] }, 'clearance-kept.more-requirements'],
    ['a thing twice', { requirements: ['return', 'return'] }, 'clearance-kept.more-requirements'],
    ['one thing less', { requirements: [] }, 'clearance-kept.fewer-requirements'],
    ['weight that ends', { ended: [{ holder: 'ann', shares: '1' }] }, 'clearance-kept.changed-ended'],
    ['another entry', { entries: grant.entries }, 'clearance-kept.changed-entries'],
  ])('%s is a fact that changed since', (_, now, key) => {
    expect(changed(now)).toEqual(['facts-changed', key]);
  });

  test('the same answer is no change, in whatever order its parts are stored', () => {
    expect(changed({})).toEqual(['not-done']);
  });

  test('a conversion whose size was not known and is known now is a change', () => {
    const { state, changes } = matched([], { of: [buyBack({ minimum: null })], again: { steps: [buyBack()] } });
    expect([state, changes]).toEqual([
      'facts-changed',
      [
        {
          key: 'clearance-kept.minimum-known-now',
          figures: { step: { number: 1n }, on: { date: '2025-02-03' }, is: { shares: 10n } },
        },
      ],
    ]);
  });

  test('a plan that can’t be done any more says why', () => {
    const why = { key: 'register.class-unknown', figures: {} };
    const again = { problems: [{ entry: null, field: 'steps[0].fields.class', message: why }] };
    expect(matched([], { again })).toMatchObject({ state: 'facts-changed', changes: [why] });
  });

  test('only the steps that are left are asked about, by their places in the plan', () => {
    const { state, changes } = matched(asCleared, { again: { steps: [{ ...grant, verdict: 'breached' }] } });
    expect(state).toBe('partly-done');
    expect(changes.map(({ figures }) => figures['step'])).toEqual([{ number: 2n }]);
  });

  test('what is over is asked about no more', () => {
    expect(matched([], { today: '2025-03-11', again: { steps: [] } })).toMatchObject({ state: 'lapsed', changes: [] });
    expect(matched([...asCleared, granted]).changes).toEqual([]);
  });
});
