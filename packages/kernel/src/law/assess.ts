import { type Finding, type PolicyTurn, type Reason, reason } from '../finding/finding.ts';
import type { Verdict } from '../finding/verdict.ts';
import type { PolicyName } from '../policy/policies.ts';
import type { Clearing } from '../register/exchange.ts';
import { statusOn } from '../register/register.ts';
import { underOthers, type World } from '../world/world.ts';
import { type AnyRule, type Decision, type Observation, type RuleVersion, type Subject, versionOn } from './rule.ts';

/** What every rule finds in a world, in the order of the rules. Pure: the same world gives the same findings. */
export function assess(world: World, rules: readonly AnyRule[]): readonly Finding[] {
  return rules.flatMap((rule) => assessRule(world, rule));
}

/** What one rule finds in a world: a finding for each subject it observes. */
export function assessRule(world: World, rule: AnyRule): readonly Finding[] {
  const judgements = rule.observe(world).map((observation) => judge(world, rule, observation));
  const isInForce = judgements.some(({ version }) => version !== null);
  const otherwise = isInForce ? rule.policies.flatMap((policy) => judgeOtherwise(world, rule, policy)) : [];
  return judgements.map((judged, index) => toFinding(world, rule, { judged, turns: turnsOf(judged, otherwise, index) }));
}

interface Judged {
  readonly subject: Subject;
  readonly decision: Decision;
  /** `null` where no version was in force or the rule does not bind the issuer. */
  readonly version: RuleVersion<unknown> | null;
}

function judge(world: World, rule: AnyRule, { subject, facts }: Observation<unknown>): Judged {
  const day = subject.on ?? world.on;
  const version = versionOn(rule, day);
  if (version === null) {
    const first = rule.versions[0]?.from ?? day;
    return { subject, version, decision: notApplicable(reason('rule.not-in-force', { from: { date: first } })) };
  }
  const exempt = exemption(world, rule, day);
  if (exempt !== null) return { subject, version: null, decision: notApplicable(exempt) };
  return { subject, version, decision: rule.decide(facts, version.parameters, world.policies) };
}

/** Rule 8A.46 and the plain fact that no listing rule binds before listing or after delisting. */
function exemption({ register }: World, { reach }: AnyRule, day: string): Reason | null {
  const status = statusOn(register, day);
  if (status === null) {
    const delisted = register.delisted;
    if (delisted !== null && delisted.on <= day) {
      return reason('rule.delisted', { on: { date: delisted.on } }, [delisted.entry]);
    }
    return reason('rule.not-listed', { on: { date: day } });
  }
  if (reach === 'every-wvr-issuer' || status === 'chapter-8a') return null;
  const term = register.listing.findLast(({ from }) => from <= day);
  return reason(`rule.exempt-${status}`, {}, term === undefined ? [] : [term.entry]);
}

function notApplicable(why: Reason): Decision {
  return { verdict: 'not-applicable', reasons: [why] };
}

/** What a rule answers under another value of one policy. */
interface JudgedOtherwise {
  readonly policy: PolicyName;
  readonly value: string;
  readonly judgements: readonly Judged[];
}

function judgeOtherwise(world: World, rule: AnyRule, policy: PolicyName): readonly JudgedOtherwise[] {
  return underOthers(world, policy).map(({ value, world: other }) => ({
    policy,
    value,
    judgements: rule.observe(other).map((observation) => judge(other, rule, observation)),
  }));
}

/** The policies on which one judgement turns; `index` is its place, where its twin nearly always stands too. */
function turnsOf(judged: Judged, otherwise: readonly JudgedOtherwise[], index: number): readonly Turn[] {
  if (judged.version === null) return [];
  const turns: Turn[] = [];
  for (const { policy, value, judgements } of otherwise) {
    const there = judgements[index];
    const isTwin = there !== undefined && sameSubject(there.subject, judged.subject);
    const twin = isTwin ? there : judgements.find(({ subject }) => sameSubject(subject, judged.subject));
    if (twin === undefined || sameAnswer(twin.decision, judged.decision)) continue;
    const { verdict, reasons } = twin.decision;
    turns.push({ policy, otherwise: { value, verdict, reasons } });
  }
  return turns;
}

/** One other value of a policy under which the answer is another. */
interface Turn {
  readonly policy: PolicyName;
  readonly otherwise: PolicyTurn['otherwise'][number];
}

function sameSubject(a: Subject, b: Subject): boolean {
  return a.id === b.id && a.event === b.event && a.party === b.party;
}

/** Two decisions say the same when verdict and reasons agree, figures included. */
function sameAnswer(a: Decision, b: Decision): boolean {
  return a.verdict === b.verdict && isSame(a.reasons, b.reasons);
}

/** Whether two values made of plain data are the same throughout. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  let left = 0;
  for (const _ in b) left += 1;
  for (const name in a) {
    if (!isSame(a[name as keyof typeof a], b[name as keyof typeof b])) return false;
    left -= 1;
  }
  return left === 0;
}

function toFinding(
  world: World,
  rule: AnyRule,
  { judged, turns }: { readonly judged: Judged; readonly turns: readonly Turn[] },
): Finding {
  const { subject, version, decision } = judged;
  const waivers = waiversFor(world, rule, subject);
  const { verdict, reasons } = waive(decision, waivers);
  const isWaived = verdict !== decision.verdict;
  return {
    id: subject.event === undefined ? `${rule.provision}:${subject.id}` : `${rule.provision}:${subject.id}:${subject.event}`,
    provision: rule.provision,
    subject: subject.id,
    party: subject.party,
    verdict,
    reasons,
    textStatus: rule.textStatus,
    version: version?.id ?? '',
    policies: policyTurns(world, turns),
    waivers: isWaived ? waivers.map(({ entry }) => entry) : [],
    standing: world.standingOf(reasons.flatMap(({ entries }) => entries)),
    accrued: decision.accrued ?? null,
    duties: isWaived ? [] : (decision.duties ?? []),
  };
}

function policyTurns({ policies }: World, turns: readonly Turn[]): readonly PolicyTurn[] {
  if (turns.length === 0) return [];
  const byPolicy = Map.groupBy(turns, ({ policy }) => policy);
  return [...byPolicy].map(([policy, values]) => ({
    policy,
    value: policies[policy],
    otherwise: values.map(({ otherwise }) => otherwise),
  }));
}

/** Waivers of a rule in force on the day of the event (Rule 2.04), for the issuer as a whole or for this subject. */
function waiversFor({ register, on }: World, { provision }: AnyRule, subject: Subject): readonly Clearing[] {
  const day = subject.on ?? on;
  return register.clearings.filter(
    (one) =>
      one.act === 'waiver' &&
      one.provision === provision &&
      one.on <= day &&
      (one.until === null || one.until >= day) &&
      (one.subject === null || one.subject === subject.id || one.subject === subject.event),
  );
}

const waivable: readonly Verdict[] = ['breached', 'action-required', 'needs-approval'];

/** A waiver deletes no rule: the finding keeps its reasons and says which waiver, with which conditions, let it pass. */
function waive(decision: Decision, waivers: readonly Clearing[]): Pick<Decision, 'verdict' | 'reasons'> {
  if (waivers.length === 0 || !waivable.includes(decision.verdict)) return decision;
  const reasons = waivers.map(({ on, entry, conditions }) =>
    reason(
      conditions.length === 0 ? 'rule.waived' : 'rule.waived-on-conditions',
      { since: { date: on }, conditions: { list: conditions.map((quote) => ({ quote })) } },
      [entry],
    ),
  );
  return { verdict: 'kept', reasons: [...reasons, ...decision.reasons] };
}
