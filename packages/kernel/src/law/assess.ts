import { type Finding, type PolicyTurn, type Reason, reason } from '../finding/finding.ts';
import type { Verdict } from '../finding/verdict.ts';
import type { Clearing } from '../register/exchange.ts';
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
  const { verdict, reasons } = waive(decision, waivers);
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
