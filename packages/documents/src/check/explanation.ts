import type { AnyRule, Entry, Finding, RuleVersion } from '@tenfold/kernel';
import type { Check } from './check.ts';

/** One finding with everything that it was derived from. */
export interface Explanation {
  readonly check: Check;
  readonly finding: Finding;
  readonly rule: AnyRule;
  /** The version that was applied; `null` where the rule does not bind or was not in force. */
  readonly version: RuleVersion<unknown> | null;
  /** The entries that its reasons, its other readings and its waivers name, in the order in which they name them. */
  readonly entries: readonly Entry[];
}

/** The ids of all entries that a finding names, each once. */
export function entriesNamed({ reasons, policies, waivers }: Finding): readonly string[] {
  const others = policies.flatMap(({ otherwise }) => otherwise.flatMap((other) => other.reasons));
  return [...new Set([...[...reasons, ...others].flatMap(({ entries }) => entries), ...waivers])];
}

/** The derivation of a finding. Throws a fault for a finding whose rule is not among those that were applied. */
export function explanationOf(
  check: Check,
  finding: Finding,
  entryNamed: (id: string) => Entry | undefined,
): Explanation {
  const rule = check.rules.find(({ provision }) => provision === finding.provision);
  if (rule === undefined) throw new Error(`fault: no rule gives findings under ${finding.provision}`);
  const version = rule.versions.find(({ id }) => id === finding.version) ?? null;
  const entries = entriesNamed(finding).flatMap((id) => entryNamed(id) ?? []);
  return { check, finding, rule, version, entries };
}
