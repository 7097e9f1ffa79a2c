import { type Finding, type Reason, reason } from '../finding/finding.ts';
import type { Verdict } from '../finding/verdict.ts';
import type { ClauseContext } from './living-clause.ts';

/**
 * What another’s conduct means for somebody who promised his best endeavours. A breach by the vehicle or the company is
 * never by itself a breach by him: it asks what he did. Where that is recorded, whether it was enough is a question for a
 * court, which this never answers (policy A26).
 */
export function asQuestionOfEndeavours(
  { world, person }: ClauseContext,
  finding: Finding,
): { readonly verdict: Verdict; readonly reasons: readonly Reason[] } {
  if (finding.verdict !== 'breached') return { verdict: finding.verdict, reasons: finding.reasons };
  const done = world.register.endeavours.filter(
    ({ beneficiary, provision }) =>
      beneficiary === person?.person.id && (provision === null || provision === finding.provision),
  );
  const figures = { provision: { provision: finding.provision }, subject: { name: finding.subject } };
  if (done.length === 0) {
    return {
      verdict: 'information-missing',
      reasons: [reason('undertaking.endeavours-unknown', figures), ...finding.reasons],
    };
  }
  const entries = done.map(({ entry }) => entry);
  const why = reason(
    'undertaking.endeavours-recorded',
    { ...figures, count: { number: BigInt(done.length) } },
    entries,
  );
  return { verdict: 'needs-determination', reasons: [why, ...finding.reasons] };
}
