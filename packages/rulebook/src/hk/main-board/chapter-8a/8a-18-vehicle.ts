import {
  compareRatios,
  type Decision,
  lookThrough,
  type LookThrough,
  type Observation,
  type PlainDate,
  type Policies,
  type Ratio,
  ratio,
  reason,
  soleOwner,
  type VehicleForm,
  whole,
  type WorkedExample,
  type World,
  zero,
} from '@tenfold/kernel';
import { type DeterminedOver, determinedOver } from '../determined-weight.ts';

/** A vehicle that holds weighted shares, followed to the people behind it. */
export interface VehicleFacts {
  readonly about: 'vehicle';
  readonly vehicle: string;
  readonly form: VehicleForm;
  readonly purpose: string | null;
  /** The one person who has all of it, economics and control. */
  readonly owner: string | null;
  /** Who has the most of its votes, with his parts. */
  readonly main: { readonly who: string; readonly economic: Ratio; readonly control: Ratio } | null;
  /** Vehicles on the way whose interests nobody has recorded. */
  readonly unknown: readonly string[];
  readonly isOwnerBeneficiary: 'yes' | 'no';
  readonly entries: readonly string[];
  /** The Exchange found that it satisfies the rule, or that it does not. */
  readonly determined: DeterminedOver | null;
}

/** Every vehicle in whose name weighted shares stand that are not all ended. */
export function observeVehicles(world: World): readonly Observation<VehicleFacts>[] {
  const { register } = world;
  const holders = new Set<string>();
  for (const shareClass of register.classes.values()) {
    if (!shareClass.weighted) continue;
    for (const [holder, { shares, ended, allEnded }] of shareClass.holdings) {
      if (register.vehicles.has(holder) && !allEnded && (shares === null || shares > ended)) holders.add(holder);
    }
  }
  return [...holders].map((holder) => ({
    subject: { id: holder, party: 'vehicle' as const },
    facts: factsOf(world, holder),
  }));
}

function factsOf(world: World, holder: string): VehicleFacts {
  const { register } = world;
  const vehicle = register.vehicles.get(holder);
  const seen = lookThrough(register, holder);
  const owner = soleOwner(seen);
  return {
    about: 'vehicle',
    vehicle: holder,
    form: vehicle?.form ?? 'other',
    purpose: vehicle?.purpose ?? null,
    owner,
    main: mainOf(seen),
    unknown: seen.unknown,
    isOwnerBeneficiary: owner !== null && register.people.get(owner)?.recognised != null ? 'yes' : 'no',
    entries: seen.entries.length > 0 ? seen.entries : [vehicle?.entry ?? ''],
    determined: determinedOver(world, { about: seen.vehicles, from: lastChange(world, seen) }),
  };
}

/** The last day on which interests behind the vehicle were set: what was determined before says nothing of them. */
function lastChange({ register }: World, { vehicles }: LookThrough): PlainDate {
  const days = vehicles.map((id) => register.vehicles.get(id)?.interests?.on ?? '');
  return days.reduce((last, day) => (day > last ? day : last), '');
}

function mainOf({ control, economic }: LookThrough): VehicleFacts['main'] {
  let main: VehicleFacts['main'] = null;
  for (const [who, share] of control.by) {
    if (main !== null && compareRatios(share, main.control) <= 0) continue;
    main = { who, control: share, economic: economic.by.get(who) ?? zero };
  }
  return main;
}

export function decideVehicle(facts: VehicleFacts, policies: Policies): Decision {
  const { vehicle, determined, unknown, owner, isOwnerBeneficiary, entries, main } = facts;
  const figures = { vehicle: { name: vehicle } };
  if (determined !== null) {
    const verdict = determined.weight === 'ends' ? 'ceased' : 'kept';
    return { verdict, reasons: [reason('8A.18.vehicle-determined', figures, [determined.entry])] };
  }
  if (unknown.length > 0) {
    const list = unknown.map((name) => ({ name }));
    return {
      verdict: 'information-missing',
      reasons: [reason('8A.18.vehicle-unknown', { ...figures, unknown: { list } }, entries)],
    };
  }
  if (owner !== null && isOwnerBeneficiary === 'yes') {
    return {
      verdict: 'kept',
      reasons: [reason('8A.18.vehicle-sole', { ...figures, owner: { name: owner } }, entries)],
    };
  }
  if (owner !== null) {
    const why = reason('8A.18.vehicle-outsider', { ...figures, owner: { name: owner } }, entries);
    return { verdict: 'needs-determination', reasons: [why] };
  }
  const parts = {
    ...figures,
    who: { name: main?.who ?? vehicle },
    economic: { ratio: main?.economic ?? zero },
    control: { ratio: main?.control ?? zero },
  };
  if (policies.vehicleTest === 'by-form' && suffices(facts)) {
    return { verdict: 'kept', reasons: [reason('8A.18.vehicle-by-form', parts, entries)] };
  }
  return { verdict: 'needs-determination', reasons: [reason('8A.18.vehicle-partly', parts, entries)] };
}

/** What one issuer cites from the conclusions of April 2018, by form; a secondary source (policy A12). */
function suffices({ form, main, purpose }: VehicleFacts): boolean {
  if (main === null) return false;
  switch (form) {
    case 'limited-partnership':
      return compareRatios(main.control, whole) === 0;
    case 'trust':
      return main.control.numerator > 0n && purpose !== null;
    case 'private-company':
    case 'other':
      return false;
  }
}

function held(given: Partial<VehicleFacts>): VehicleFacts {
  return {
    about: 'vehicle',
    vehicle: 'vehicle',
    form: 'private-company',
    purpose: null,
    owner: 'first',
    main: { who: 'first', economic: whole, control: whole },
    unknown: [],
    isOwnerBeneficiary: 'yes',
    entries: [],
    determined: null,
    ...given,
  };
}

const nearlyAll = ratio(999_999n, 1_000_000n);
const partlyHis = { owner: null, main: { who: 'first', economic: nearlyAll, control: whole } };

export const vehicleExamples: readonly WorkedExample<VehicleFacts>[] = [
  { name: 'a company that is wholly his', given: held({}), expect: 'kept', workedFrom: 'text', edge: 'just kept' },
  {
    name: 'a millionth of it is somebody else’s',
    given: held(partlyHis),
    expect: 'needs-determination',
    workedFrom: 'text',
  },
  {
    name: 'a partnership whose votes he alone directs, judged by its form',
    given: held({ ...partlyHis, form: 'limited-partnership' }),
    expect: 'kept',
    workedFrom: 'regulator',
    policies: { vehicleTest: 'by-form' },
  },
  {
    name: 'a company partly his, judged by its form',
    given: held(partlyHis),
    expect: 'needs-determination',
    workedFrom: 'regulator',
    policies: { vehicleTest: 'by-form' },
  },
  {
    name: 'nobody recorded who is behind it',
    given: held({ owner: null, main: null, unknown: ['vehicle'] }),
    expect: 'information-missing',
    workedFrom: 'text',
  },
];
