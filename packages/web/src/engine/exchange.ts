import type { Clearing, RefusedWaiver, Register, World } from '@tenfold/kernel';
import type { ExchangeActJson } from './exchange-answers.ts';

/** What the Exchange waived, approved, determined and refused, the latest first, each with what became of its conditions. */
export function exchangeActs({ register, on }: World): readonly ExchangeActJson[] {
  const acts = register.clearings.map((clearing) => toAct(register, clearing, on));
  const refusals = register.refusedWaivers.map(toRefusal);
  return [...acts, ...refusals].toSorted((one, other) => other.on.localeCompare(one.on));
}

function toAct({ conditions: outcomes }: Register, clearing: Clearing, day: string): ExchangeActJson {
  const { act, entry, on, until, provision, subject, waiver, outcome, conditions } = clearing;
  return {
    act,
    state: until !== null && until < day ? 'ended' : 'in-force',
    entry,
    on,
    until,
    provision,
    subject,
    named: waiver ?? entry,
    outcome,
    conditions: conditions.map((text, place) => ({
      text,
      outcomes: outcomes.filter(({ of, number }) => of === entry && number === place + 1),
    })),
  };
}

function toRefusal({ on, entry, provision, subject, reference }: RefusedWaiver): ExchangeActJson {
  return {
    act: 'refusal',
    state: 'refused',
    entry,
    on,
    until: null,
    provision,
    subject,
    named: entry,
    outcome: reference,
    conditions: [],
  };
}
