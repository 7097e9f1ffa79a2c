import { isPlainDate } from '@tenfold/kernel';
import { useMemo } from 'react';
import { useChangeAddress, useTexts } from '../../app/address.ts';
import type { DutyStateJson } from '../../format/duties.ts';

/** Which duties are looked for; `null` where it does not matter. */
export interface Sought {
  readonly who: string | null;
  readonly state: DutyStateJson | 'to-do' | null;
}

/** The days between which duties are asked for; `null` leaves it to the engine. */
export interface PeriodAsked {
  readonly from: string | null;
  readonly to: string | null;
}

interface Seeking {
  readonly sought: Sought;
  readonly period: PeriodAsked;
  readonly seek: (change: { readonly [name in 'who' | 'state' | 'from' | 'to']?: string | undefined }) => void;
}

/** In which state duties can be looked for. */
export const soughtStates = ['to-do', 'open', 'late', 'done', 'done-late', 'beyond-calendar'] as const;

/** What the address says of the duties that are looked for. */
export function useSought(): Seeking {
  const { who, state, from, to } = useTexts();
  const change = useChangeAddress();
  const sought = useMemo(
    (): Sought => ({ who: who ?? null, state: soughtStates.find((one) => one === state) ?? null }),
    [who, state],
  );
  const period = useMemo((): PeriodAsked => ({ from: dayOf(from), to: dayOf(to) }), [from, to]);
  return { sought, period, seek: (next) => change(next, { replace: true }) };
}

function dayOf(text: string | undefined): string | null {
  return text !== undefined && isPlainDate(text) ? text : null;
}

/** Whether a duty is in the state that is looked for. */
export function isInState(state: DutyStateJson, sought: Sought['state']): boolean {
  if (sought === 'to-do') return state === 'open' || state === 'late' || state === 'beyond-calendar';
  return sought === null || state === sought;
}
