import {
  type Decision,
  type Observation,
  type Passing,
  type Policies,
  reason,
  type WorkedExample,
  type World,
} from '@tenfold/kernel';
import { type DeterminedOver, determinedOver } from '../determined-weight.ts';

/** Something in weighted shares that passed. */
export interface PassingFacts {
  readonly about: 'passing';
  readonly passing: Passing;
  readonly isToBeneficiary: 'yes' | 'no';
  /** A determination of the Exchange about it, when there is one. */
  readonly determined: DeterminedOver | null;
}

/** Every passing of weighted shares since listing, under the person whose they were. */
export function observePassings(world: World): readonly Observation<PassingFacts>[] {
  const { register, issuer } = world;
  return register.passings
    .filter(({ outcome }) => outcome !== 'not-bound')
    .map((passing) => ({
      subject: {
        id: passing.person ?? issuer.id,
        party: passing.person === null ? ('issuer' as const) : ('beneficiary' as const),
        event: passing.entry,
        on: passing.on,
      },
      facts: {
        about: 'passing' as const,
        passing,
        isToBeneficiary:
          (register.people.get(passing.to)?.recognised ?? null) === null ? ('no' as const) : ('yes' as const),
        determined: determinedOver(world, { about: [passing.entry, passing.to], from: passing.on }),
      },
    }));
}

export function decidePassing({ passing, isToBeneficiary, determined }: PassingFacts, policies: Policies): Decision {
  const { entry, on, from, to, shares, outcome, because } = passing;
  const figures = {
    on: { date: on },
    from: { name: from },
    to: { name: to },
    shares: shares === null ? { message: 'figure.unknown-count' } : { shares },
  };
  if (determined !== null) {
    const verdict = determined.weight === 'ends' ? 'ceased' : 'kept';
    return { verdict, reasons: [reason('8A.18.determined', figures, [entry, determined.entry])] };
  }
  const isSale = isToBeneficiary === 'yes' && outcome !== 'same-person' && because !== 'enforcement';
  if (isSale && policies.transferBetweenBeneficiaries === 'determination') {
    return { verdict: 'needs-determination', reasons: [reason('8A.18.to-beneficiary', figures, [entry])] };
  }
  switch (outcome) {
    case 'ended':
      return { verdict: 'ceased', reasons: [reason(`8A.18.ended-by-${because}`, figures, [entry])] };
    case 'same-person':
      return { verdict: 'kept', reasons: [reason('8A.18.same-person', figures, [entry])] };
    case 'uncertain':
      return { verdict: 'needs-determination', reasons: [reason('8A.18.partly-his', figures, [entry])] };
    case 'title-only':
      return { verdict: 'needs-determination', reasons: [reason('8A.18.title-only', figures, [entry])] };
    case 'not-bound':
      return { verdict: 'not-applicable', reasons: [reason('8A.18.before-listing', figures, [entry])] };
  }
}

const sold: Passing = {
  entry: 'sale',
  on: '2024-01-02',
  from: 'first',
  to: 'buyer',
  shareClass: 'A',
  shares: 10n,
  passing: ['legal-title', 'beneficial-ownership', 'economic-interest', 'voting-control'],
  outcome: 'ended',
  person: 'first',
  because: 'transfer',
};

function passed(given: Partial<Passing>, isToBeneficiary: 'yes' | 'no' = 'no'): PassingFacts {
  return { about: 'passing', passing: { ...sold, ...given }, isToBeneficiary, determined: null };
}

export const passingExamples: readonly WorkedExample<PassingFacts>[] = [
  { name: 'sold to an outsider', given: passed({}), expect: 'ceased', workedFrom: 'text' },
  {
    name: 'moved to a company that is wholly his',
    given: passed({ outcome: 'same-person' }),
    expect: 'kept',
    workedFrom: 'text',
  },
  {
    name: 'moved to a vehicle that is partly his',
    given: passed({ outcome: 'uncertain' }),
    expect: 'needs-determination',
    workedFrom: 'text',
  },
  {
    name: 'title alone moved, as security',
    given: passed({ outcome: 'title-only' }),
    expect: 'needs-determination',
    workedFrom: 'text',
  },
  {
    name: 'to another beneficiary: another person still',
    given: passed({}, 'yes'),
    expect: 'ceased',
    workedFrom: 'text',
  },
  {
    name: 'to another beneficiary, where that is left to the Exchange',
    given: passed({}, 'yes'),
    expect: 'needs-determination',
    workedFrom: 'regression',
    policies: { transferBetweenBeneficiaries: 'determination' },
  },
  { name: 'a pledge enforced', given: passed({ because: 'enforcement' }), expect: 'ceased', workedFrom: 'text' },
];
