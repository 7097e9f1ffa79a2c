import type { PollCount } from '@tenfold/ledger';
import type { Live } from './live-counts.ts';

/** What a count can be in. One that nobody counts any more, and that has not ended, was interrupted. */
export const countStates = ['waiting', 'counting', 'counted', 'refused', 'cancelled', 'interrupted', 'failed'] as const;

export type CountState = (typeof countStates)[number];

/** The state of a count, from its last step and from what is under way. */
export function stateOf({ last }: Pick<PollCount, 'last'>, live: Live | null): CountState {
  switch (last?.what) {
    case 'counted':
    case 'refused':
    case 'cancelled':
      return last.what;
    case 'failed':
      return live?.state ?? 'failed';
    case 'resumed':
    case undefined:
      return live?.state ?? 'interrupted';
  }
}

/** Whether nothing happens to a count any more unless somebody does something. */
export function hasEnded(state: CountState): boolean {
  return state !== 'waiting' && state !== 'counting';
}
