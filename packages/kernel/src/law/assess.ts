import { type Finding, type PolicyTurn, type Reason, reason } from '../finding/finding.ts';
import type { Verdict } from '../finding/verdict.ts';
import { brokenConditions } from '../register/conditions.ts';
import type { Clearing } from '../register/exchange.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { watch } from '../world/watched.ts';
import type { World } from '../world/world.ts';
import { type Judged, judge } from './judge.ts';
import { judgeOtherwise, turnsOf } from './policy-turns.ts';
import type { AnyRule, Decision, Subject } from './rule.ts';

/** What every rule finds in a world, in the order of the rules. Pure: the same world gives the same findings. */
export function assess(world: World, rules: readonly AnyRule[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) findings.push(...assessRule(world, rule));
  return findings;
}

/** What one rule finds in a world: a finding for each subject it observes. */
export function assessRule(world: World, rule: AnyRule): readonly Finding[] {
  if (rule.policies.length === 0) {
    return judge(world, rule).map((judged) => toFinding(world, rule, { judged, policies: [] }));
  }
  const watched = watch(world);
  const judgements = judge(watched.world, rule);
  const otherwise = judgeOtherwise(rule, watched);
  return judgements.map((judged, index) => {
    const policies = turnsOf(world, judged, { otherwise, index });
    return toFinding(world, rule, { judged, policies });
  });
}

function toFinding(
  world: World,
  rule: AnyRule,
  { judged, policies }: { readonly judged: Judged; readonly policies: readonly PolicyTurn[] },
): Finding {
  const { subject, version, decision } = judged;
  const waivers = waiversFor(world, rule, subject);
  const { verdict, reasons } = waive(world, decision, { waivers, day: subject.on ?? world.on });
  const isWaived = verdict !== decision.verdict;
  return {
    id:
      subject.event === undefined
        ? `${rule.provision}:${subject.id}`
        : `${rule.provision}:${subject.id}:${subject.event}`,
    provision: rule.provision,
    subject: subject.id,
    party: subject.party,
    verdict,
    reasons,
    textStatus: rule.textStatus,
    version: version?.id ?? '',
    policies,
    waivers: isWaived ? waivers.map(({ entry }) => entry) : [],
    standing: world.standingOf(entriesOf(reasons)),
    accrued: decision.accrued ?? null,
    duties: isWaived ? [] : (decision.duties ?? []),
  };
}

/** The entries that the reasons rest on; most findings have one reason. */
function entriesOf(reasons: readonly Reason[]): readonly string[] {
  const [first] = reasons;
  return reasons.length === 1 && first !== undefined ? first.entries : reasons.flatMap(({ entries }) => entries);
}

/** Waivers of a rule in force on the day of the event (Rule 2.04), for the issuer as a whole or for this subject. */
function waiversFor({ register, on }: World, { provision }: AnyRule, subject: Subject): readonly Clearing[] {
  if (register.clearings.length === 0) return [];
  const day = subject.on ?? on;
  return register.clearings.filter(
    (one) =>
      one.act === 'waiver' &&
      (one.provision === provision || one.provision.startsWith(`${provision}(`)) &&
      one.on <= day &&
      (one.until === null || one.until >= day) &&
      (one.subject === null || one.subject === subject.id || one.subject === subject.event),
  );
}

const waivable: readonly Verdict[] = ['breached', 'action-required', 'needs-approval'];

interface Waived {
  readonly waivers: readonly Clearing[];
  /** The day of the event. */
  readonly day: PlainDate;
}

/**
 * A waiver deletes no rule: the finding keeps its reasons and says which waiver, with which conditions, let it pass. Whether one
 * of which a condition is broken still lets anything pass is for the Exchange to say.
 */
function waive(world: World, decision: Decision, { waivers, day }: Waived): Pick<Decision, 'verdict' | 'reasons'> {
  if (waivers.length === 0 || !waivable.includes(decision.verdict)) return decision;
  const told = waivers.map((waiver) => waiverReason(world, waiver, day));
  const isCovered = told.some(({ key }) => key !== 'rule.waiver-condition-broken');
  return {
    verdict: isCovered ? 'kept' : 'needs-determination',
    reasons: [...told, ...decision.reasons],
  };
}

function waiverReason({ register }: World, { on, entry, conditions }: Clearing, day: PlainDate): Reason {
  const since = { date: on };
  const broken = brokenConditions(register, entry, day);
  if (broken.length > 0) {
    const list = broken.map(({ condition }) => ({ quote: condition }));
    const entries = [entry, ...broken.map((one) => one.entry)];
    return reason('rule.waiver-condition-broken', { since, conditions: { list } }, entries);
  }
  const key = conditions.length === 0 ? 'rule.waived' : 'rule.waived-on-conditions';
  return reason(key, { since, conditions: { list: conditions.map((quote) => ({ quote })) } }, [entry]);
}
