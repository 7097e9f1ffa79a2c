import { type Reason, reason } from '../finding/finding.ts';
import { statusOn } from '../register/register.ts';
import type { World } from '../world/world.ts';
import { type AnyRule, type Decision, type Observation, type RuleVersion, type Subject, versionOn } from './rule.ts';

/** What a rule decides about one subject. */
export interface Judged {
  readonly subject: Subject;
  readonly decision: Decision;
  /** `null` where no version was in force or the rule does not bind the issuer. */
  readonly version: RuleVersion<unknown> | null;
}

/** What one rule decides about each subject that it observes in a world. */
export function judge(world: World, rule: AnyRule): readonly Judged[] {
  const judgements: Judged[] = [];
  let before: Observation<unknown> | undefined;
  for (const observation of rule.observe(world)) {
    const last = judgements.at(-1);
    const isAlike = last !== undefined && before !== undefined && isDecidedAlike(observation, before);
    judgements.push(isAlike ? { ...last, subject: observation.subject } : judgeOne(world, rule, observation));
    before = observation;
  }
  return judgements;
}

/** Beneficiaries are often judged by the very same facts: what was decided of one is then decided of the next. */
function isDecidedAlike(a: Observation<unknown>, b: Observation<unknown>): boolean {
  return a.facts === b.facts && a.subject.on === b.subject.on;
}

function judgeOne(world: World, rule: AnyRule, { subject, facts }: Observation<unknown>): Judged {
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
