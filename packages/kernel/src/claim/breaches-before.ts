import type { Finding } from '../finding/finding.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { daysOfBreach } from './days-of-breach.ts';

/**
 * Findings of a day on which no rule binds any more, with the breaches of the last day on which rules bound in the place of what
 * says so: nothing is broken since, and the rights that they gave rise to stay.
 */
export function withBreachesBefore(
  findings: readonly Finding[],
  { before, until }: { readonly before: readonly Finding[]; readonly until: PlainDate },
): readonly Finding[] {
  const breached = new Map(before.filter(({ verdict }) => verdict === 'breached').map((one) => [one.id, one]));
  if (breached.size === 0) return findings;
  const told = findings.filter(({ verdict }) => verdict === 'breached');
  const carried = [...breached.values()].filter((one) => !told.some((other) => isSameBreach(one, other)));
  const ids = new Set(carried.map(({ id }) => id));
  return [...findings.filter(({ id }) => !ids.has(id)), ...carried.map((one) => carry(one, until))];
}

/** A rule may tell of the same breach by the name of its event. */
function isSameBreach(one: Finding, other: Finding): boolean {
  return (
    other.verdict === 'breached' &&
    other.provision === one.provision &&
    other.subject === one.subject &&
    daysOfBreach(other).from === daysOfBreach(one).from
  );
}

/** A breach that went on until then was over by it; nothing is to be done any more. */
function carry(finding: Finding, until: PlainDate): Finding {
  const { from } = daysOfBreach(finding);
  const accrued = finding.accrued ?? (from === null ? null : { from, until });
  return { ...finding, accrued, duties: [] };
}
