import type { PolicyTurn, Reason } from '../finding/finding.ts';
import { isSame } from '../finding/is-same.ts';
import type { PolicyName } from '../policy/policies.ts';
import type { Watched } from '../world/watched.ts';
import type { World } from '../world/world.ts';
import { type Judged, judge } from './judge.ts';
import type { AnyRule, Decision, Subject } from './rule.ts';

/** What a rule decides under another value of one policy. */
export interface JudgedOtherwise {
  readonly policy: PolicyName;
  readonly value: string;
  readonly judgements: readonly Judged[];
}

/** What a rule decides under each other value of its policies that can change what it decided in the watched world. */
export function judgeOtherwise(rule: AnyRule, { othersThatMatter }: Watched): readonly JudgedOtherwise[] {
  return rule.policies.flatMap((policy) =>
    othersThatMatter(policy).map(({ value, world }) => ({ policy, value, judgements: judge(world, rule) })),
  );
}

/** The policies on which one judgement turns. `index` is its place, where its twins nearly always stand too. */
export function turnsOf(
  { policies }: World,
  judged: Judged,
  { otherwise, index }: { readonly otherwise: readonly JudgedOtherwise[]; readonly index: number },
): readonly PolicyTurn[] {
  if (judged.version === null || otherwise.length === 0) return [];
  const turns = new Map<PolicyName, PolicyTurn['otherwise'][number][]>();
  for (const { policy, value, judgements } of otherwise) {
    const twin = twinOf(judged.subject, judgements, index);
    if (twin === undefined || saysTheSame(twin.decision, judged.decision)) continue;
    const { verdict, reasons } = twin.decision;
    turns.set(policy, [...(turns.get(policy) ?? []), { value, verdict, reasons }]);
  }
  return [...turns].map(([policy, values]) => ({ policy, value: policies[policy], otherwise: values }));
}

function twinOf(subject: Subject, judgements: readonly Judged[], index: number): Judged | undefined {
  const there = judgements[index];
  if (there !== undefined && isSameSubject(there.subject, subject)) return there;
  return judgements.find((one) => isSameSubject(one.subject, subject));
}

function isSameSubject(a: Subject, b: Subject): boolean {
  return a.id === b.id && a.event === b.event && a.party === b.party;
}

/** Two decisions say the same when verdict and reasons agree, figures included. */
function saysTheSame(a: Decision, b: Decision): boolean {
  if (a.verdict !== b.verdict || a.reasons.length !== b.reasons.length) return false;
  return a.reasons.every((reason, index) => isSameReason(reason, b.reasons[index] as Reason));
}

function isSameReason(a: Reason, b: Reason): boolean {
  return a.key === b.key && isSame(a.entries, b.entries) && isSame(a.figures, b.figures);
}
