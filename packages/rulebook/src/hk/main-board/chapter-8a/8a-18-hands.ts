import {
  type Decision,
  type Encumbrance,
  type Observation,
  reason,
  type WorkedExample,
  type World,
} from '@tenfold/kernel';
import { liveBeneficiaries } from '../subjects.ts';

/** In whose hands a beneficiary's weighted shares are, and what lies on them. */
export interface HandsFacts {
  readonly about: 'hands';
  readonly person: string;
  /** Holders in whose names his weighted shares stand; empty when nobody recorded them. */
  readonly holders: readonly string[];
  readonly encumbrances: readonly Pick<Encumbrance, 'entry' | 'holder' | 'inFavourOf' | 'shares'>[];
}

/** Each beneficiary with live weight, and the vehicles through which he holds. */
export function observeHands(world: World): readonly Observation<HandsFacts>[] {
  const { encumbrances } = world.register;
  return liveBeneficiaries(world).map(({ person, rows }) => {
    const holders = rows.filter(({ weighted }) => weighted).map(({ holder }) => holder);
    const facts: HandsFacts = {
      about: 'hands',
      person: person.id,
      holders,
      encumbrances: holders.flatMap((holder) => encumbrances.get(holder) ?? []),
    };
    return { subject: { id: person.id, party: 'beneficiary' as const }, facts };
  });
}

export function decideHands({ holders, encumbrances }: HandsFacts): Decision {
  const pledges = encumbrances.map(({ entry, holder, inFavourOf, shares }) =>
    reason(
      '8A.18.encumbered',
      {
        holder: { name: holder },
        other: { name: inFavourOf },
        shares: shares === null ? { message: 'figure.unknown-count' } : { shares },
      },
      [entry],
    ),
  );
  const list = holders.map((name) => ({ name }));
  const first =
    holders.length === 0 ? reason('8A.18.nothing-passed') : reason('8A.18.nothing-passed-from', { holders: { list } });
  return { verdict: 'kept', reasons: [first, ...pledges] };
}

function holding(encumbrances: HandsFacts['encumbrances']): HandsFacts {
  return { about: 'hands', person: 'first', holders: ['first'], encumbrances };
}

export const handsExamples: readonly WorkedExample<HandsFacts>[] = [
  { name: 'his own, free of charges', given: holding([]), expect: 'kept', workedFrom: 'text' },
  {
    name: 'pledged, not enforced',
    given: holding([{ entry: 'pledge', holder: 'first', inFavourOf: 'bank', shares: 10n }]),
    expect: 'kept',
    workedFrom: 'text',
  },
];
