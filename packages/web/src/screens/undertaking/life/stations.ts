import type { LifeStepJson, UndertakingJson } from '../../../format/check.ts';

/**
 * How a state stands: it was reached, it was passed without an entry of its own, it is the next one, or it lies ahead.
 */
export type StationIs = 'reached' | 'passed' | 'next' | 'ahead';

/** A state in the life of an undertaking, with the steps that led to it. */
export interface Station<State extends string> {
  readonly state: State;
  readonly is: StationIs;
  readonly steps: readonly LifeStepJson[];
}

/** The states of a life in their order, each with how it stands. The company’s witness stands with its acknowledgement. */
export function stationsOf<State extends LifeStepJson['state']>(
  { steps, ended }: Pick<UndertakingJson, 'steps' | 'ended'>,
  states: readonly State[],
): readonly Station<State>[] {
  const own = states.map((state) => steps.filter((step) => placeOf(step) === state));
  const last = own.findLastIndex((led) => led.length > 0);
  return states.map((state, place) => {
    const led = own[place] ?? [];
    return { state, is: standing({ place, last, isReached: led.length > 0, hasEnded: ended !== null }), steps: led };
  });
}

function placeOf({ state }: LifeStepJson): LifeStepJson['state'] {
  return state === 'company-witnessed' ? 'acknowledged' : state;
}

interface Standing {
  readonly place: number;
  readonly last: number;
  readonly isReached: boolean;
  readonly hasEnded: boolean;
}

/** Of an undertaking that has begun to bind, the end is no next step: nobody works towards it. */
function standing({ place, last, isReached, hasEnded }: Standing): StationIs {
  if (isReached) return 'reached';
  if (place < last) return 'passed';
  const isNext = place === last + 1 && (place < BINDS || hasEnded);
  return isNext ? 'next' : 'ahead';
}

/** How many states stand before those of the end. */
const BINDS = 5;
