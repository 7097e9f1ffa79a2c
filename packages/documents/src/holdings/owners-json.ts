import { formatRatio, lookThrough, type Ratio, type Vehicle, type World } from '@tenfold/kernel';
import type { Json } from '../check/figure-json.ts';

/** The people and the vehicles that stand behind some holders, and all beneficiaries; a name that is neither has no more than that. */
export function ownersJson(world: World, holders: ReadonlySet<string>): { readonly [name: string]: Json } {
  const { vehicles } = world.register;
  const between = new Set([...holders].flatMap((holder) => lookThrough(world.register, holder).vehicles));
  const shown = [...vehicles.values()].filter(({ id }) => between.has(id));
  const interested = shown.flatMap(({ interests }) => (interests?.list ?? []).map(({ who }) => who));
  const beneficiaries = world.beneficiaries.map(({ person }) => person.id);
  const people = [...new Set([...beneficiaries, ...interested, ...holders])].filter((id) => !between.has(id));
  return { people: people.map((id) => personJson(world, id)), vehicles: shown.map(vehicleJson) };
}

function personJson({ beneficiaries, register }: World, id: string): Json {
  const beneficiary = beneficiaries.find(({ person }) => person.id === id);
  const ended = beneficiary?.person.weightEnded ?? null;
  return {
    id,
    isBeneficiary: beneficiary !== undefined,
    live: beneficiary === undefined || beneficiary.live === 'unknown' ? null : beneficiary.live === 'yes',
    weightEnded: ended === null ? null : { on: ended.on, at: ended.at, cause: ended.cause, entry: ended.entry },
    entry: register.people.get(id)?.entry ?? null,
  };
}

function vehicleJson({ id, form, purpose, entry, interests }: Vehicle): Json {
  return {
    id,
    form,
    purpose,
    entry: interests?.entry ?? entry,
    interests:
      interests === null
        ? null
        : interests.list.map(({ who, economic, control }) => ({
            who,
            economic: partJson(economic),
            control: partJson(control),
          })),
  };
}

function partJson(part: Ratio | null): Json {
  return part === null ? null : formatRatio(part);
}
