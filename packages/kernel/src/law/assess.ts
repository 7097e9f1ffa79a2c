import type { Finding, PolicyTurn, Reason } from '../finding/finding.ts';
import { reason } from '../finding/finding.ts';
import type { Verdict } from '../finding/verdict.ts';
import type { Clearing } from '../register/exchange.ts';
import { statusOn } from '../register/register.ts';
import { underOthers, type World } from '../world/world.ts';
import { type AnyRule, type Decision, type Observation, type RuleVersion, versionOn } from './rule.ts';

/** What every rule finds in a world, in the order of the rules. Pure: the same world gives the same findings. */
export function assess(world: World, rules: readonly AnyRule[]): readonly Finding[] {
  return rules.flatMap((rule) => assessRule(world, rule));
}

/** What one rule finds in a world: a finding for each subject it observes. */
export function assessRule(world: World, rule: AnyRule): readonly Finding[] {
  const observations = rule.observe(world);
  const others = rule.policies.flatMap((policy) => underOthers(world, policy).map((other) => ({ policy, ...other })));
  const observedOtherwise = others.map((other) => ({ ...other, observations: rule.observe(other.world) }));
  return observations.map((observation) => {
    const judged = judge(world, rule, observation);
    const turns = judged.version === null ? [] : policyTurns(observedOtherwise, { rule, observation, judged });
    return toFinding(world, { rule, observation, judged, turns });
  });
}

interface Judged {
  readonly decision: Decision;
  /** `null` where no version was in force or the rule does not bind the issuer. */
  readonly version: RuleVersion<unknown> | null;
}

function judge(world: World, rule: AnyRule, { subject, facts }: Observation<unknown>): Judged {
  const day = subject.on ?? world.on;
  const version = versionOn(rule, day);
  if (version === null) {
    const first = rule.versions[0]?.from ?? day;
    return { version, decision: notApplicable(reason('rule.not-in-force', { from: { date: first } })) };
  }
  const exempt = exemption(world, rule, day);
  if (exempt !== null) return { version: null, decision: notApplicable(exempt) };
  return { version, decision: rule.decide(facts, version.parameters, world.policies) };
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

type ObservedOtherwise = {
  readonly policy: string;
  readonly value: string;
  readonly world: World;
  readonly observations: readonly Observation<unknown>[];
};

function policyTurns(
  others: readonly ObservedOtherwise[],
  { rule, observation, judged }: { rule: AnyRule; observation: Observation<unknown>; judged: Judged },
): readonly PolicyTurn[] {
  const turns = new Map<string, PolicyTurn['otherwise'][number][]>();
  for (const { policy, value, world, observations } of others) {
    const twin = observations.find(({ subject }) => sameSubject(subject, observation.subject));
    if (twin === undefined) continue;
    const { decision } = judge(world, rule, twin);
    if (sameAnswer(decision, judged.decision)) continue;
    turns.set(policy, [...(turns.get(policy) ?? []), { value, verdict: decision.verdict, reasons: decision.reasons }]);
  }
  return [...turns].map(([policy, otherwise]) => ({ policy, value: '', otherwise }));
}

function sameSubject(a: Observation<unknown>['subject'], b: Observation<unknown>['subject']): boolean {
  return a.id === b.id && a.event === b.event && a.party === b.party;
}

/** Two decisions say the same when verdict and reasons agree, figures included. */
function sameAnswer(a: Decision, b: Decision): boolean {
  return a.verdict === b.verdict && fingerprint(a.reasons) === fingerprint(b.reasons);
}

function fingerprint(reasons: readonly Reason[]): string {
  return JSON.stringify(reasons, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
}

function toFinding(
  world: World,
  given: { rule: AnyRule; observation: Observation<unknown>; judged: Judged; turns: readonly PolicyTurn[] },
): Finding {
  const { rule, observation, judged, turns } = given;
  const { subject } = observation;
  const waivers = waiversFor(world, rule, subject);
  const { verdict, reasons } = waive(judged.decision, waivers);
  const entries = reasons.flatMap((one) => one.entries);
  return {
    id: [rule.provision, subject.id, subject.event].filter((part) => part !== undefined).join(':'),
    provision: rule.provision,
    subject: subject.id,
    party: subject.party,
    verdict,
    reasons,
    textStatus: rule.textStatus,
    version: judged.version?.id ?? '',
    policies: turns.map((turn) => ({ ...turn, value: world.policies[turn.policy as keyof World['policies']] })),
    waivers: verdict === judged.decision.verdict ? [] : waivers.map(({ entry }) => entry),
    standing: world.standingOf(entries),
    accrued: judged.decision.accrued ?? null,
    duties: verdict === judged.decision.verdict ? (judged.decision.duties ?? []) : [],
  };
}

/** Waivers of a rule in force on the day of the event (Rule 2.04), for the issuer as a whole or for this subject. */
function waiversFor({ register, on }: World, { provision }: AnyRule, subject: Observation<unknown>['subject']): readonly Clearing[] {
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
