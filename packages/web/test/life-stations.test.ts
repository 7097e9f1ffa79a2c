import { undertakingStates } from '@tenfold/kernel';
import { expect, test } from 'vitest';
import type { LifeStepJson } from '../src/format/check.ts';
import { stationsOf } from '../src/screens/undertaking/life/stations.ts';

function step(state: LifeStepJson['state']): LifeStepJson {
  return { state, on: '2024-01-02', at: '2024-01-02', entry: state, way: null, document: null };
}

function standing(reached: readonly LifeStepJson['state'][], hasEnded = false): readonly string[] {
  const ended = hasEnded ? { on: '2025-01-02', cause: 'ceased' } : null;
  return stationsOf({ steps: reached.map(step), ended }, undertakingStates).map(({ is }) => is);
}

test('of a draft that nobody has signed, the signature is next', () => {
  expect(standing(['draft'])).toEqual(['reached', 'next', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead']);
});

test('what was passed without an entry of its own is said to be so', () => {
  expect(standing(['signed', 'witnessed'])).toEqual([
    'passed',
    'reached',
    'reached',
    'next',
    'ahead',
    'ahead',
    'ahead',
  ]);
});

test('nobody works towards the end of one that binds; of one that has ended, closing is next', () => {
  const binding = ['signed', 'witnessed', 'acknowledged', 'effective'] as const;
  expect(standing(binding).slice(4)).toEqual(['reached', 'ahead', 'ahead']);
  expect(standing([...binding, 'terminated'], true).slice(4)).toEqual(['reached', 'reached', 'next']);
});

test('the company’s witness stands with its acknowledgement', () => {
  const stations = stationsOf(
    { steps: [step('acknowledged'), step('company-witnessed')], ended: null },
    undertakingStates,
  );
  expect(stations[3]?.steps.map(({ state }) => state)).toEqual(['acknowledged', 'company-witnessed']);
});
