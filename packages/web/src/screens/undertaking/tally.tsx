import { type Verdict, verdicts } from '@tenfold/kernel';
import { marks } from '@tenfold/documents/screens';
import type { JSX } from 'react';
import type { ClauseJson, FindingJson } from '../../format/check.ts';
import { useSay } from '../../language/say.tsx';
import { standingOfBreach, wordOfClause } from '../../marks/worded.ts';

interface Given {
  readonly clauses: readonly ClauseJson[];
  readonly findings: ReadonlyMap<string, FindingJson>;
}

/** How many sentences have each answer, the gravest first. */
export function Tally({ clauses, findings }: Given): JSX.Element {
  const { say } = useSay();
  return (
    <span className="tally">
      {counted({ clauses, findings }).map(({ key, verdict, count }) => (
        <span key={key} className={`mark ${verdict}`}>
          <span aria-hidden="true">{marks[verdict]}</span>{' '}
          {say('check.tally', { count: { number: BigInt(count) }, verdict: { message: key } })}
        </span>
      ))}
    </span>
  );
}

interface Counted {
  readonly key: string;
  readonly verdict: Verdict;
  readonly count: number;
}

function counted({ clauses, findings }: Given): readonly Counted[] {
  const counts = new Map<string, Counted>();
  for (const clause of clauses) {
    const key = wordOfClause(clause, standingOfBreach(clause.findings.flatMap((id) => findings.get(id) ?? [])));
    counts.set(key, { key, verdict: clause.verdict, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((one, other) => verdicts.indexOf(one.verdict) - verdicts.indexOf(other.verdict));
}
