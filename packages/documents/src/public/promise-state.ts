import {
  type Finding,
  gravest,
  type LivingClause,
  type LivingPart,
  type LivingUndertaking,
  type PlainDate,
  type Verdict,
} from '@tenfold/kernel';
import type { Check } from '../check/check.ts';
import { wordFor } from '../check/words.ts';
import type { FindingsById } from './findings-by-id.ts';

/** How the promises of an issuer's beneficiaries stand together on a day. */
export interface PromiseState {
  readonly verdict: Verdict;
  /** How it is called: of a breach that no primary source shows, not that it is one. */
  readonly word: string;
  /** The findings that make it so, where it is not simply kept. */
  readonly because: readonly Finding[];
  /** Breaches of these promises that are over, the latest first. */
  readonly lapses: readonly Finding[];
  /** The day on which the first of the promises in force was given; `null` where that is not recorded. */
  readonly givenOn: PlainDate | null;
}

const quiet: readonly Verdict[] = ['kept', 'not-applicable'];

/** The gravest answer of the promises in force, with what is over set apart; `null` where nothing was ever promised. */
export function promiseState(check: Check, byId: FindingsById): PromiseState | null {
  const undertakings = undertakingsGiven(check);
  if (undertakings.length === 0) return null;
  const inForce = undertakings.filter(({ ended }) => ended === null);
  const lapses = lapsesOf(undertakings, byId);
  if (inForce.length === 0) return { verdict: 'ceased', word: 'ceased', because: [], lapses, givenOn: null };
  const parts = inForce.flatMap(partsPromised);
  const verdict = gravest(parts.map((part) => verdictNow(part, byId)));
  const because = quiet.includes(verdict) ? [] : decidingFindings(parts, verdict, byId);
  return {
    verdict,
    word: wordFor(verdict, because).replace('verdict.', ''),
    because,
    lapses,
    givenOn: firstDay(inForce),
  };
}

/** The undertakings that are recorded; a form that stands in for one that is not is no promise. */
export function undertakingsGiven({ undertakings }: Check): readonly LivingUndertaking[] {
  return undertakings.filter(({ id, state }) => id !== null && state !== 'draft');
}

/** The parts of the promises of an undertaking. */
export function partsPromised({ clauses }: LivingUndertaking): readonly LivingPart[] {
  return clauses.filter(isPromise).flatMap(({ parts }) => parts);
}

function isPromise({ nature }: LivingClause): boolean {
  return nature === 'promise';
}

/** What a part comes to now: a breach that is over stays listed, and is no breach of today. */
export function verdictNow({ verdict, findings }: LivingPart, byId: FindingsById): Verdict {
  if (verdict !== 'breached') return verdict;
  const open = findings.flatMap((id) => byId.get(id) ?? []).filter(({ accrued }) => accrued === null);
  return open.length === 0 ? 'kept' : gravest(open.map((finding) => finding.verdict));
}

/** The findings that make parts come out as they do. Of a question of endeavours it is the breach behind it. */
export function decidingFindings(
  parts: readonly LivingPart[],
  verdict: Verdict,
  byId: FindingsById,
): readonly Finding[] {
  const ids = parts.filter((part) => verdictNow(part, byId) === verdict).flatMap(({ findings }) => findings);
  const found = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []).filter(({ accrued }) => accrued === null);
  const own = found.filter((finding) => finding.verdict === verdict);
  return own.length > 0 ? own : found.filter((finding) => !quiet.includes(finding.verdict));
}

function lapsesOf(undertakings: readonly LivingUndertaking[], byId: FindingsById): readonly Finding[] {
  const ids = new Set(undertakings.flatMap(({ accrued }) => accrued));
  return [...ids]
    .flatMap((id) => byId.get(id) ?? [])
    .toSorted((one, other) => compare(other.accrued?.until ?? '', one.accrued?.until ?? ''));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function firstDay(undertakings: readonly LivingUndertaking[]): PlainDate | null {
  const days = undertakings.flatMap(({ givenOn }) => givenOn ?? []);
  return days.length < undertakings.length ? null : (days.toSorted()[0] ?? null);
}
