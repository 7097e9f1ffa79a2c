import { breachesOf } from '../claim/breaches.ts';
import type { LimitationLaw, LimitationWatch } from '../claim/limitation.ts';
import { limitationOf } from '../claim/limitation-of.ts';
import type { Finding } from '../finding/finding.ts';
import type { RecordedClaim } from '../register/claim.ts';
import type { DraftedUndertaking, GivenUndertaking, PromiseBasis } from '../register/promise.ts';
import type { World } from '../world/world.ts';
import type { ProvisionsOfActs } from './acts-under-promise.ts';
import type { Clause, Instrument } from './instrument.ts';
import { endeavoursForActs } from './endeavours-for.ts';
import { lackingOf } from './lacking.ts';
import { livingClause } from './living-clause.ts';
import type { LivingUndertaking } from './living.ts';
import { questionsOf } from './questions.ts';
import { stateOf } from './state.ts';
import { stepsOf } from './steps.ts';
import { endOf, type UndertakingEnd } from './undertaking-end.ts';
import { vehiclesOf } from './vehicles-of.ts';
import { warningsOf } from './warnings.ts';

/** What the living undertakings are made of. */
export interface LiveGiven {
  readonly world: World;
  readonly findings: readonly Finding[];
  /** The sentences that stand in where no paper has been read in. */
  readonly readingVersion: readonly Clause[];
  /** The six that Rule 8A.43 wants promised: what a reading version promises. */
  readonly promised: readonly string[];
  /** The law of the time to sue, by which an ended undertaking is closed when nobody claimed. */
  readonly limitation: LimitationLaw;
  /** Which provisions the acts of company and vehicles come under. */
  readonly provisionsOfActs: ProvisionsOfActs;
  /** Papers read in for this question, by the beneficiary's id; they go before what the record holds. */
  readonly papers?: ReadonlyMap<string, Instrument>;
}

/**
 * Every undertaking with the state of each of its sentences on the day: those given, those drawn up and not signed yet, and, for
 * a beneficiary for whom none is recorded, the usual form in its stead with `id: null`.
 */
export function livingUndertakings(given: LiveGiven): readonly LivingUndertaking[] {
  const { undertakings, drafts } = given.world.register;
  const recorded = [...undertakings.values(), ...drafts.values()];
  const without = given.world.beneficiaries.filter(
    ({ person }) => !recorded.some(({ beneficiary }) => beneficiary === person.id),
  );
  return [
    ...[...undertakings.values()].map((undertaking) =>
      live(given, { beneficiary: undertaking.beneficiary, undertaking, draft: undertaking.draft }),
    ),
    ...[...drafts.values()].map((draft) => live(given, { beneficiary: draft.beneficiary, undertaking: null, draft })),
    ...without.map(({ person }) => live(given, { beneficiary: person.id, undertaking: null, draft: null })),
  ];
}

interface Recorded {
  readonly beneficiary: string;
  readonly undertaking: GivenUndertaking | null;
  readonly draft: DraftedUndertaking | null;
}

function live(given: LiveGiven, recorded: Recorded): LivingUndertaking {
  const { beneficiary, undertaking, draft } = recorded;
  const sentences = livingSentences(given, recorded);
  const { end, body } = sentences;
  const promise = { ...body, id: undertaking?.id ?? draft?.id ?? null };
  const life = {
    world: given.world,
    undertaking,
    draft,
    end,
    body,
    claims: claimsUnder(given.world, undertaking),
    breaches: undertaking === null ? [] : breachesOf({ ...given, undertakings: [] }, promise),
    sinceEnd: sinceEnd(given, { end, basis: body.basis }),
  };
  return {
    ...promise,
    beneficiary,
    state: stateOf(life),
    steps: stepsOf(life),
    lacking: lackingOf(life),
    warnings: warningsOf(life),
    questions: questionsOf(life),
  };
}

type Body = Pick<LivingUndertaking, 'beneficiary' | 'givenOn' | 'ended' | 'wording' | 'clauses' | 'accrued' | 'basis'>;

function livingSentences(
  given: LiveGiven,
  { beneficiary, undertaking, draft }: Recorded,
): { readonly end: UndertakingEnd | null; readonly body: Body } {
  const { world } = given;
  const findings = given.findings.filter((finding) => !isOverBefore(undertaking?.givenOn ?? null, finding));
  const instrument = given.papers?.get(beneficiary) ?? undertaking?.instrument ?? null;
  const person = world.beneficiaries.find((one) => one.person.id === beneficiary) ?? null;
  const end = endOf(world, person, undertaking?.givenOn ?? null);
  const accrued = findings.filter((finding) => isAccrued(finding, { beneficiary, end }));
  const provisions = instrument?.provisions ?? given.promised;
  const promise = { beneficiary, givenOn: undertaking?.givenOn ?? null, ended: end };
  const acts = endeavoursForActs({ world, promise, provisionsOfActs: given.provisionsOfActs });
  const vehicles = vehiclesOf(person);
  const context = { world, findings, person, end, accrued, undertaking, vehicles, provisions, acts };
  const clauses = sentencesOf(instrument, given.readingVersion);
  return {
    end,
    body: {
      beneficiary,
      givenOn: undertaking?.givenOn ?? null,
      ended: end,
      wording: instrument?.wording ?? 'reading-version',
      clauses: clauses.map((clause) => livingClause(context, clause)),
      accrued: accrued.map(({ id }) => id),
      basis: undertaking?.basis ?? draft?.basis ?? null,
    },
  };
}

function claimsUnder({ register }: World, undertaking: GivenUndertaking | null): readonly RecordedClaim[] {
  return [...register.claims.values()].filter((claim) => claim.undertaking === undertaking?.id);
}

/** Whatever was broken last was broken by the end: from then on every time to sue runs out at the latest. */
function sinceEnd(
  { world, limitation }: LiveGiven,
  { end, basis }: { readonly end: UndertakingEnd | null; readonly basis: PromiseBasis | null },
): readonly LimitationWatch[] {
  return end === null ? [] : limitationOf(limitation, { on: world.on, from: end.on, basis, entries: [end.entry] });
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

/** A breach that was over before the promise was given is no breach of this promise. */
function isOverBefore(givenOn: string | null, { verdict, accrued }: Finding): boolean {
  return verdict === 'breached' && accrued !== null && givenOn !== null && accrued.until < givenOn;
}

/** A breach that was over before the end, or that stood when it came. What happens after the end is no breach of it. */
function isAccrued(
  { subject, verdict, accrued }: Finding,
  { beneficiary, end }: { readonly beneficiary: string; readonly end: UndertakingEnd | null },
): boolean {
  if (subject !== beneficiary || verdict !== 'breached' || accrued === null) return false;
  return end === null || accrued.from <= end.on;
}
