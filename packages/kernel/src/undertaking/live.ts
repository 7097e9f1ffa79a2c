import type { Finding } from '../finding/finding.ts';
import type { GivenUndertaking } from '../register/promise.ts';
import type { Beneficiary } from '../world/beneficiary.ts';
import type { World } from '../world/world.ts';
import type { Clause, Instrument } from './instrument.ts';
import { livingClause } from './living-clause.ts';
import type { LivingUndertaking, UndertakingState } from './living.ts';
import { endOf, type UndertakingEnd } from './undertaking-end.ts';

/** What the living undertakings are made of. */
export interface LiveGiven {
  readonly world: World;
  readonly findings: readonly Finding[];
  /** The sentences that stand in where no paper has been read in. */
  readonly readingVersion: readonly Clause[];
  /** The six that Rule 8A.43 wants promised: what a reading version promises. */
  readonly promised: readonly string[];
  /** Papers read in for this question, by the beneficiary's id; they go before what the record holds. */
  readonly papers?: ReadonlyMap<string, Instrument>;
}

/**
 * Every undertaking with the state of each of its sentences on the day: those given, and, for a beneficiary for whom none
 * is recorded, the usual form in its stead with `id: null`.
 */
export function livingUndertakings(given: LiveGiven): readonly LivingUndertaking[] {
  const { world } = given;
  const recorded = [...world.register.undertakings.values()];
  const without = world.beneficiaries.filter(
    ({ person }) => !recorded.some(({ beneficiary }) => beneficiary === person.id),
  );
  return [
    ...recorded.map((undertaking) => live(given, { beneficiary: undertaking.beneficiary, undertaking })),
    ...without.map(({ person }) => live(given, { beneficiary: person.id, undertaking: null })),
  ];
}

function live(
  given: LiveGiven,
  { beneficiary, undertaking }: { readonly beneficiary: string; readonly undertaking: GivenUndertaking | null },
): LivingUndertaking {
  const { world, findings } = given;
  const instrument = given.papers?.get(beneficiary) ?? undertaking?.instrument ?? null;
  const person = world.beneficiaries.find((one) => one.person.id === beneficiary) ?? null;
  const end = endOf(world, person);
  const accrued = findings.filter((finding) => isAccrued(finding, { beneficiary, end }));
  const context = {
    world,
    findings,
    person,
    end,
    accrued,
    undertaking,
    vehicles: vehiclesOf(person),
    provisions: instrument?.provisions ?? given.promised,
  };
  const clauses = sentencesOf(instrument, given.readingVersion);
  return {
    id: undertaking?.id ?? null,
    beneficiary,
    state: undertaking === null ? null : stateOf(world, { undertaking, end }),
    givenOn: undertaking?.givenOn ?? null,
    ended: end,
    wording: instrument?.wording ?? 'reading-version',
    clauses: clauses.map((clause) => livingClause(context, clause)),
    accrued: accrued.map(({ id }) => id),
  };
}

/** A reading version is ours, so its usual sentences are shown in the language of whoever asks; a paper's own never are. */
function sentencesOf(instrument: Instrument | null, readingVersion: readonly Clause[]): readonly Clause[] {
  if (instrument === null) return readingVersion;
  if (instrument.wording === 'paper') return instrument.clauses;
  return instrument.clauses.map((clause) => {
    const usual = readingVersion.find(({ id, kind }) => id === clause.id && kind === clause.kind);
    return usual === undefined ? clause : { ...clause, text: usual.text };
  });
}

/** A breach that was over before the end, or that stood when it came. What happens after the end is no breach of it. */
function isAccrued(
  { subject, verdict, accrued }: Finding,
  { beneficiary, end }: { readonly beneficiary: string; readonly end: UndertakingEnd | null },
): boolean {
  if (subject !== beneficiary || verdict !== 'breached' || accrued === null) return false;
  return end === null || accrued.from <= end.on;
}

function vehiclesOf(person: Beneficiary | null): ReadonlySet<string> {
  return new Set((person?.rows ?? []).filter(({ weighted }) => weighted).flatMap(({ seen }) => seen.vehicles));
}

function stateOf(
  { register }: World,
  { undertaking, end }: { readonly undertaking: GivenUndertaking; readonly end: UndertakingEnd | null },
): UndertakingState {
  if (end !== null) {
    const claims = [...register.claims.values()].filter((claim) => claim.undertaking === undertaking.id);
    return claims.length > 0 && claims.every(({ closed }) => closed !== null) ? 'closed' : 'terminated';
  }
  const { witnessed, acknowledged } = undertaking;
  if (acknowledged !== null) return witnessed === null ? 'acknowledged' : 'effective';
  return witnessed === null ? 'signed' : 'witnessed';
}
