import {
  type Beneficiary,
  type Bounds,
  convertedSince,
  countedBy,
  type Observation,
  pendingConversion,
  type Person,
  type PlainDate,
  type Ratio,
  type Reduction,
  type World,
} from '@tenfold/kernel';
import { liveBeneficiaries } from '../subjects.ts';

/** What was needed in all at one time since a fall in shares, and what had been converted. */
export interface Standing {
  readonly required: Bounds;
  readonly convertedByAll: bigint;
  readonly convertedByHim: bigint;
}

/** How things stood at the end of a day on which shares fell, in shares of that day. */
export interface StandingThen extends Standing {
  readonly on: PlainDate;
  /** How many shares of today one share of that day has become. */
  readonly multiple: Ratio;
  /** Live weighted shares of each who bears a part, at the start of the first day. */
  readonly shares: ReadonlyMap<string, Bounds>;
  readonly alive: Bounds;
}

/** A fall in the number of shares as it concerns one beneficiary. */
export interface ReductionForOne {
  readonly openedOn: PlainDate;
  /** The day on which it was over; `null` while it is not answered. */
  readonly closedOn: PlainDate | null;
  readonly causes: readonly string[];
  readonly conversions: readonly string[];
  readonly left: Bounds;
  /** How things stood at the end of each day on which shares fell. */
  readonly stages: readonly StandingThen[];
  /** How they stand now, or stood at the end. */
  readonly now: Standing;
  /** The last day on which he converted. */
  readonly lastConverted: PlainDate | null;
  /** The day on which his weight ended, if it has. */
  readonly ceasedOn: PlainDate | null;
}

/** What a fall in the number of shares asks of one beneficiary. */
export interface PartInReduction {
  readonly person: string;
  readonly on: PlainDate;
  /** A fall not answered yet, or one answered late; `null` when there is neither. */
  readonly reduction: ReductionForOne | null;
  /** A fall that was answered on its day, the last of them. */
  readonly answered: {
    readonly on: PlainDate;
    readonly required: bigint;
    readonly converted: bigint;
    readonly entries: readonly string[];
  } | null;
  /** Conversions that will fall due when the shares bought back are cancelled; 0 when none are waiting. */
  readonly pending: {
    readonly boughtBack: bigint;
    readonly conversion: bigint | null;
    /** The entries that the counts rest on. */
    readonly entries: readonly string[];
  };
}

/**
 * Each beneficiary with the fall that is not answered, and once more with each that was answered late. Whoever bore a part
 * of an unanswered fall and has lost his weight since is asked about it as about a late one.
 */
export function observeParts(world: World): readonly Observation<PartInReduction>[] {
  const { open, late } = world.ratchet;
  const forAll = factsForAll(world);
  const live = liveBeneficiaries(world);
  const ceased = world.beneficiaries.filter((one) => !live.includes(one));
  const now = live.map(({ person }) => ({
    subject: { id: person.id, party: 'beneficiary' as const },
    facts: factsFor(forAll, person, open),
  }));
  const ofPast = late.flatMap((reduction) => ofBearers(forAll, reduction, world.beneficiaries));
  return [...now, ...ofPast, ...(open === null ? [] : ofBearers(forAll, open, ceased))];
}

function ofBearers(
  forAll: FactsForAll,
  reduction: Reduction,
  beneficiaries: readonly Beneficiary[],
): readonly Observation<PartInReduction>[] {
  const event = { event: reduction.causes[0] as string, on: reduction.openedOn };
  return beneficiaries
    .filter(({ person }) => wasBearer(reduction, person))
    .map(({ person }) => ({
      subject: { id: person.id, party: 'beneficiary' as const, ...event },
      facts: factsFor(forAll, person, reduction),
    }));
}

/** Whose part it may be: he had, or may have had, weighted shares that day, and had not lost his weight. */
function wasBearer({ shares, openedOn }: Reduction, { id, recognised, weightEnded }: Person): boolean {
  if (recognised === null || recognised.on > openedOn) return false;
  if (weightEnded !== null && weightEnded.on <= openedOn) return false;
  const his = shares.get(id);
  return his === undefined || his.high !== 0n;
}

type FactsForAll = Pick<PartInReduction, 'on' | 'answered' | 'pending'>;

function factsForAll({ ratchet, register, on }: World): FactsForAll {
  const pending = { ...pendingConversion(register, ratchet), entries: countedBy(register) };
  return { on, answered: answeredLast(ratchet.lastAnswered), pending };
}

function factsFor(forAll: FactsForAll, person: Person, reduction: Reduction | null): PartInReduction {
  return { ...forAll, person: person.id, reduction: reduction === null ? null : reductionFor(reduction, person) };
}

function answeredLast(last: Reduction | null): PartInReduction['answered'] {
  if (last === null) return null;
  const { openedOn, required, causes, conversions } = last;
  return {
    on: openedOn,
    required: required.low,
    converted: convertedSince(last),
    entries: [...causes, ...conversions],
  };
}

function reductionFor(reduction: Reduction, { id, weightEnded }: Person): ReductionForOne {
  const { openedOn, closedOn, causes, conversions, left, stages, lastConverted } = reduction;
  return {
    openedOn,
    closedOn,
    causes,
    conversions,
    left,
    stages: stages.map(({ on, multiple, shares, alive, ...stage }) => ({
      on,
      multiple,
      shares,
      alive,
      ...standingOf(stage, id),
    })),
    now: standingOf(reduction, id),
    lastConverted: lastConverted.get(id) ?? null,
    ceasedOn: weightEnded?.on ?? null,
  };
}

function standingOf(
  { required, converted }: { readonly required: Bounds; readonly converted: ReadonlyMap<string, bigint> },
  person: string,
): Standing {
  return { required, convertedByAll: convertedSince({ converted }), convertedByHim: converted.get(person) ?? 0n };
}
