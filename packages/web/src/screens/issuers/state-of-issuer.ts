import { gravest, type Verdict } from '@tenfold/kernel';
import type { CheckJson, FindingJson } from '../../format/check.ts';

/** How the promises of an issuer's beneficiaries stand together. */
export interface StateOfIssuer {
  readonly verdict: Verdict;
  /** The provisions promised under which the answer is that. */
  readonly provisions: readonly string[];
  readonly findings: readonly FindingJson[];
}

/** The gravest answer of the promises that are in force, with the provisions it is about; `null` where there is no promise. */
export function stateOfIssuer({ undertakings, findings }: CheckJson): StateOfIssuer | null {
  const clauses = undertakings.flatMap(({ ended, clauses: all }) => (ended === null ? all : []));
  const promises = clauses.filter(({ nature }) => nature === 'promise');
  if (promises.length === 0)
    return undertakings.length === 0 ? null : { verdict: 'ceased', provisions: [], findings: [] };
  const verdict = gravest(promises.map((clause) => clause.verdict));
  const parts = promises.flatMap((clause) => clause.parts).filter((part) => part.verdict === verdict);
  const ids = new Set(parts.flatMap((part) => part.findings));
  const isQuiet = verdict === 'kept' || verdict === 'not-applicable';
  return {
    verdict,
    provisions: isQuiet ? [] : [...new Set(parts.map(({ provision }) => provision))],
    findings: findings.filter(({ id }) => ids.has(id)),
  };
}
