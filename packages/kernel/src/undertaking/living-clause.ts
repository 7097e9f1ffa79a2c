import type { Finding, Reason } from '../finding/finding.ts';
import { gravest, type Verdict } from '../finding/verdict.ts';
import type { GivenUndertaking } from '../register/promise.ts';
import type { Beneficiary } from '../world/beneficiary.ts';
import type { World } from '../world/world.ts';
import { asQuestionOfEndeavours } from './endeavours.ts';
import type { Clause } from './instrument.ts';
import type { LivingClause, LivingPart } from './living.ts';
import { statementState } from './statement.ts';
import type { UndertakingEnd } from './undertaking-end.ts';
import type { EndeavoursForAct } from './endeavours-for.ts';
import { actsWithoutEndeavours } from './acts-without-endeavours.ts';
import { reason } from '../finding/finding.ts';

/** What the state of a sentence is read from. */
export interface ClauseContext {
  readonly world: World;
  readonly findings: readonly Finding[];
  readonly person: Beneficiary | null;
  readonly vehicles: ReadonlySet<string>;
  readonly undertaking: GivenUndertaking | null;
  readonly end: UndertakingEnd | null;
  readonly accrued: readonly Finding[];
  /** What the instrument promises, for a sentence that names no provision itself. */
  readonly provisions: readonly string[];
  /** Acts of company and vehicles since he promised, with what is recorded of him about each. */
  readonly acts: readonly EndeavoursForAct[];
}

/** One sentence with its state on the day. */
export function livingClause(context: ClauseContext, clause: Clause): LivingClause {
  switch (clause.kind) {
    case 'own-compliance':
      return promise(context, clause, ({ subject }) => subject === context.person?.person.id);
    case 'vehicle-compliance':
      return promise(context, clause, ({ party, subject }) => party === 'vehicle' && context.vehicles.has(subject));
    case 'company-compliance':
      return promise(context, clause, ({ party }) => party === 'issuer');
    case 'title':
    case 'recital':
    case 'interpretation':
    case 'consideration':
    case 'waiver':
    case 'reliance':
    case 'benefit':
    case 'enforcement':
    case 'termination':
    case 'survival':
    case 'governing-law':
    case 'jurisdiction':
    case 'other':
      return { ...clause, nature: 'statement', parts: [], findings: [], ...statementState(context, clause.kind) };
  }
}

function promise(context: ClauseContext, clause: Clause, concerns: (finding: Finding) => boolean): LivingClause {
  if (context.end !== null) return ended(context, clause, concerns);
  if (clause.kind === 'vehicle-compliance' && context.vehicles.size === 0) {
    return still(clause, { verdict: 'not-applicable', reasons: [reason('undertaking.no-vehicle')] });
  }
  const relevant = context.findings.filter(concerns).map((finding) => asPromised(context, clause, finding));
  const provisions = clause.provisions ?? context.provisions;
  const parts = provisions.map((provision) => partOf(provision, relevant));
  const inScope = relevant.filter(({ finding }) => parts.some(({ provision }) => provision === finding.provision));
  const verdict = gravest(parts.map((part) => part.verdict));
  const reasons = inScope.filter((one) => one.verdict === verdict).flatMap((one) => one.reasons);
  const nothing = [reason('undertaking.nothing-found')];
  return {
    ...clause,
    nature: 'promise',
    verdict,
    reasons: [...(reasons.length > 0 ? reasons : nothing), ...actsWithoutEndeavours(context, clause, provisions)],
    parts,
    findings: inScope.map(({ finding }) => finding.id),
  };
}

/** A finding as it bears on a sentence: the giver's own conduct as found, somebody else's as a question of endeavours. */
interface Promised {
  readonly finding: Finding;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

function asPromised(context: ClauseContext, { kind }: Clause, finding: Finding): Promised {
  if (kind === 'own-compliance') return { finding, verdict: finding.verdict, reasons: finding.reasons };
  return { finding, ...asQuestionOfEndeavours(context, finding) };
}

function partOf(provision: string, relevant: readonly Promised[]): LivingPart {
  const found = relevant.filter(({ finding }) => finding.provision === provision);
  return {
    provision,
    verdict: gravest(found.map(({ verdict }) => verdict)),
    findings: found.map(({ finding }) => finding.id),
  };
}

/** After the end nothing more is promised; what had accrued stays listed under the sentence that it breached. */
function ended(
  { end, accrued, world }: ClauseContext,
  clause: Clause,
  concerns: (finding: Finding) => boolean,
): LivingClause {
  const stays = accrued.filter(concerns);
  const when = end?.at.includes('T') === true ? { instant: end.at } : { date: end?.on ?? world.on };
  const why = reason(`undertaking.ended-${end?.because ?? 'ceased'}`, { when }, end === null ? [] : [end.entry]);
  return {
    ...clause,
    nature: 'promise',
    verdict: end?.because === 'ceased' ? 'ceased' : 'not-applicable',
    reasons: [why],
    parts: [],
    findings: stays.map(({ id }) => id),
  };
}

function still(
  clause: Clause,
  state: { readonly verdict: Verdict; readonly reasons: readonly Reason[] },
): LivingClause {
  return { ...clause, nature: 'promise', parts: [], findings: [], ...state };
}
