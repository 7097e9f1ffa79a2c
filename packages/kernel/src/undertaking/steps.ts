import type { GivenUndertaking, PromiseStep } from '../register/promise.ts';
import type { LivingStep } from './living.ts';
import { type Life, stateOf } from './state.ts';

/** The steps of a life in the order of their time. */
export function stepsOf(life: Life): readonly LivingStep[] {
  const { undertaking, draft } = life;
  const drafted = draft === null ? [] : [toStep('draft', draft)];
  if (undertaking === null) return drafted;
  return inOrder([...drafted, ...madeBy(undertaking), ...endedBy(life)]);
}

function madeBy(given: GivenUndertaking): readonly LivingStep[] {
  const { givenOn, at, entry, way, document, witnessed, acknowledged, companyWitnessed } = given;
  const signed = toStep('signed', { on: givenOn, at, entry, way, document });
  return [
    signed,
    ...(witnessed === null ? [] : [toStep('witnessed', witnessed)]),
    ...(acknowledged === null ? [] : [toStep('acknowledged', acknowledged)]),
    ...(companyWitnessed === null ? [] : [toStep('company-witnessed', companyWitnessed)]),
    ...effectiveFrom(given),
  ];
}

/** It is effective with the later of the witness’s and the company’s signature. */
function effectiveFrom({ witnessed, acknowledged }: GivenUndertaking): readonly LivingStep[] {
  if (witnessed === null || acknowledged === null) return [];
  const last = witnessed.on > acknowledged.on ? witnessed : acknowledged;
  return [{ ...toStep('effective', last), way: null, document: null }];
}

function endedBy(life: Life): readonly LivingStep[] {
  const { end } = life;
  if (end === null) return [];
  const ended = { ...end, way: null, document: null };
  return [toStep('terminated', ended), ...(stateOf(life) === 'closed' ? [closing(life)] : [])];
}

/** With the last claim that was closed; without any, when the time to sue was over. */
function closing({ claims, sinceEnd, end }: Life): LivingStep {
  const last = claims
    .flatMap(({ closed }) => (closed === null ? [] : [closed]))
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))[0];
  const over = sinceEnd.flatMap(({ lastDay }) => (lastDay === null ? [] : [lastDay])).toSorted();
  const on = last?.on ?? over.at(-1) ?? end?.on ?? '';
  const after = end !== null && on < end.on ? end.on : on;
  return { state: 'closed', on: after, at: after, entry: last?.entry ?? end?.entry ?? '', way: null, document: null };
}

function toStep(state: LivingStep['state'], { on, at, entry, way, document }: PromiseStep): LivingStep {
  return { state, on, at, entry, way, document };
}

/** By their days, and those of one day as they are listed above. */
function inOrder(steps: readonly LivingStep[]): readonly LivingStep[] {
  return steps.toSorted((a, b) => {
    if (a.on === b.on) return 0;
    return a.on < b.on ? -1 : 1;
  });
}
