import {
  type Bounds,
  convertedSince,
  type Observation,
  countedBy,
  pendingConversion,
  type PlainDate,
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

/** A fall in the number of shares as it concerns one beneficiary. */
export interface ReductionForOne {
  readonly openedOn: PlainDate;
  /** The day on which it was over; `null` while it is not answered. */
  readonly closedOn: PlainDate | null;
  readonly causes: readonly string[];
  readonly conversions: readonly string[];
  readonly left: Bounds;
  /** How things stood at the end of each day on which shares fell. */
  readonly stages: readonly (Standing & { readonly on: PlainDate })[];
  /** How they stand now, or stood at the end. */
  readonly now: Standing;
  /** The last day on which he converted. */
  readonly lastConverted: PlainDate | null;
  /** Live weighted shares of each beneficiary at the start of the first day. */
  readonly shares: ReadonlyMap<string, Bounds>;
  readonly alive: Bounds;
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

/** Each beneficiary with the fall that is not answered, and once more with each that was answered late. */
export function observeParts(world: World): readonly Observation<PartInReduction>[] {
  const { ratchet } = world;
  const forAll = factsForAll(world);
  const now = liveBeneficiaries(world).map(({ person }) => ({
    subject: { id: person.id, party: 'beneficiary' as const },
    facts: factsFor(forAll, person.id, ratchet.open),
  }));
  const late = ratchet.late.flatMap((reduction) =>
    world.beneficiaries
      .filter(({ person }) => wasBearer(reduction, person.id))
      .map(({ person }) => ({
        subject: {
          id: person.id,
          party: 'beneficiary' as const,
          event: reduction.causes[0] as string,
          on: reduction.openedOn,
        },
        facts: factsFor(forAll, person.id, reduction),
      })),
  );
  return [...now, ...late];
}

function wasBearer({ shares }: Reduction, person: string): boolean {
  const his = shares.get(person);
  return his === undefined || his.high !== 0n;
}

type FactsForAll = Pick<PartInReduction, 'on' | 'answered' | 'pending'>;

function factsForAll({ ratchet, register, on }: World): FactsForAll {
  const pending = { ...pendingConversion(register, ratchet), entries: countedBy(register) };
  return { on, answered: answeredLast(ratchet.lastAnswered), pending };
}

function factsFor(forAll: FactsForAll, person: string, reduction: Reduction | null): PartInReduction {
  return { ...forAll, person, reduction: reduction === null ? null : reductionFor(reduction, person) };
}

function answeredLast(last: Reduction | null): PartInReduction['answered'] {
  if (last === null) return null;
  const { openedOn, required, causes, conversions } = last;
  return { on: openedOn, required: required.low, converted: convertedSince(last), entries: [...causes, ...conversions] };
}

function reductionFor(reduction: Reduction, person: string): ReductionForOne {
  const { openedOn, closedOn, causes, conversions, left, stages, lastConverted, shares, alive } = reduction;
  return {
    ...{ openedOn, closedOn, causes, conversions, left, shares, alive },
    stages: stages.map((stage) => ({ on: stage.on, ...standingOf(stage, person) })),
    now: standingOf(reduction, person),
    lastConverted: lastConverted.get(person) ?? null,
  };
}

function standingOf(
  { required, converted }: { readonly required: Bounds; readonly converted: ReadonlyMap<string, bigint> },
  person: string,
): Standing {
  return { required, convertedByAll: convertedSince({ converted }), convertedByHim: converted.get(person) ?? 0n };
}
