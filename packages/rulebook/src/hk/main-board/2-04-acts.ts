import {
  type Clearing,
  type ConditionOutcome,
  conditionsBy,
  type Observation,
  type PlainDate,
  type RefusedWaiver,
  type World,
} from '@tenfold/kernel';

/** An act of the Exchange with what became of its conditions, or that it refused to waive; none of both where neither is recorded. */
export interface ActOfExchange {
  readonly issuer: string;
  /** The day of the question. */
  readonly today: PlainDate;
  readonly act: Pick<Clearing, 'act' | 'entry' | 'on' | 'provision' | 'conditions' | 'until'> | null;
  /** What was last recorded of each condition. */
  readonly outcomes: readonly Pick<ConditionOutcome, 'number' | 'condition' | 'outcome' | 'on' | 'entry' | 'what'>[];
  /** Conditions that were broken once and met later, with both days. */
  readonly mended: readonly { readonly from: PlainDate; readonly until: PlainDate }[];
  readonly refused: Pick<RefusedWaiver, 'entry' | 'on' | 'provision'> | null;
}

/** Every waiver, every approval and determination that has conditions, and every waiver refused. */
export function observeActs({ issuer, register, on }: World): readonly Observation<ActOfExchange>[] {
  const whole = { id: issuer.id, party: 'issuer' } as const;
  const nothing = { issuer: issuer.id, today: on, act: null, outcomes: [], mended: [], refused: null };
  const acts = register.clearings
    .filter(({ act, conditions }) => act === 'waiver' || conditions.length > 0)
    .map((act) => ({
      subject: { ...whole, event: act.entry },
      facts: { ...nothing, act, outcomes: conditionsBy(register, act.entry, on), mended: mendedOf(register, act, on) },
    }));
  const refusals = register.refusedWaivers.map((refused) => ({
    subject: { ...whole, event: refused.entry },
    facts: { ...nothing, refused },
  }));
  const all = [...acts, ...refusals];
  return all.length > 0 ? all : [{ subject: whole, facts: nothing }];
}

function mendedOf({ conditions }: World['register'], { entry }: Clearing, today: PlainDate): ActOfExchange['mended'] {
  const told = conditions.filter(({ of, on }) => of === entry && on <= today);
  return told.flatMap((broken, index) => {
    if (broken.outcome !== 'broken') return [];
    const met = told.slice(index + 1).find(({ number, outcome }) => number === broken.number && outcome === 'met');
    return met === undefined ? [] : [{ from: broken.on, until: met.on }];
  });
}
