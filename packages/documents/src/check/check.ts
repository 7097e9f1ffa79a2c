import type {
  AnyRule,
  Difference,
  Duty,
  Finding,
  LivingClause,
  LivingUndertaking,
  Standing,
  World,
} from '@tenfold/kernel';

/**
 * How many of the entries that an answer could rest on come from each kind of source; how many of them state or move counts of
 * shares, and how many of those name no legal authority.
 */
export type SourceCount = Readonly<Record<Standing | 'capital' | 'withoutAuthority', number>>;

/** All that a check found of one issuer on one day: what its text and its JSON are written from. */
export interface Check {
  readonly world: World;
  /** The rules that were applied, for their titles. */
  readonly rules: readonly AnyRule[];
  readonly findings: readonly Finding[];
  readonly undertakings: readonly LivingUndertaking[];
  /** Every published figure that was held against the register, whether it agrees or not. */
  readonly compared: readonly Difference[];
  readonly sources: SourceCount;
  /** Whether the day asked about has not passed yet. */
  readonly isAhead: boolean;
  /** The person or the rule that was asked about; `null` for all. */
  readonly only: Narrowing;
}

/** What of a check is asked for; `null` for all. */
export interface Narrowing {
  readonly person: string | null;
  readonly provision: string | null;
}

/** A check cut down to what concerns a person or a rule. What was found stays as it was found. */
export function narrowed(check: Check, only: Narrowing): Check {
  const { person, provision } = only;
  const undertakings = check.undertakings
    .filter(({ beneficiary }) => person === null || beneficiary === person)
    .map((undertaking) => (provision === null ? undertaking : underRule(undertaking, provision)));
  const named = new Set(undertakings.flatMap(findingsNamed));
  const findings = check.findings.filter(
    (finding) =>
      (person === null || finding.subject === person || named.has(finding.id)) &&
      (provision === null || isUnder(finding.provision, provision)),
  );
  return { ...check, undertakings, findings, only };
}

/** Whether `provision` is the rule asked about or a head of it: `8A.17(2)` is under `8A.17`. */
export function isUnder(provision: string, asked: string): boolean {
  return provision === asked || provision.startsWith(`${asked}(`);
}

/** The ids of all findings that stand under the sentences of an undertaking. */
export function findingsNamed({ clauses, accrued }: LivingUndertaking): readonly string[] {
  return [...accrued, ...clauses.flatMap(({ findings }) => findings)];
}

/** What is to be done because of the findings, each duty once, the first due first. */
export function dutiesOf({ findings }: Check): readonly Duty[] {
  const byId = new Map(findings.flatMap(({ duties }) => duties).map((duty) => [duty.id, duty]));
  return [...byId.values()].toSorted((a, b) => compareTexts(a.due ?? '9', b.due ?? '9'));
}

/** The sentences that promise the rule, with that part of them. */
function underRule(undertaking: LivingUndertaking, provision: string): LivingUndertaking {
  return { ...undertaking, clauses: undertaking.clauses.flatMap((clause) => underRuleOnly(clause, provision)) };
}

function underRuleOnly(clause: LivingClause, provision: string): readonly LivingClause[] {
  const parts = clause.parts.filter((part) => isUnder(part.provision, provision));
  const [first] = parts;
  return first === undefined
    ? []
    : [{ ...clause, parts, verdict: first.verdict, findings: parts.flatMap((part) => part.findings) }];
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
