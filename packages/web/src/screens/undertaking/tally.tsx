import { type Verdict, verdicts } from '@tenfold/kernel';
import { marks } from '@tenfold/documents/screens';
import type { JSX } from 'react';
import type { ClauseJson } from '../../format/check.ts';
import { useSay } from '../../language/say.tsx';
import { wordOfClause } from '../../marks/worded.ts';

/** How many sentences have each answer, the gravest first. */
export function Tally({ clauses }: { readonly clauses: readonly ClauseJson[] }): JSX.Element {
  const { say } = useSay();
  return (
    <span className="tally">
      {counted(clauses).map(({ key, verdict, count }) => (
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

function counted(clauses: readonly ClauseJson[]): readonly Counted[] {
  const counts = new Map<string, Counted>();
  for (const clause of clauses) {
    const key = wordOfClause(clause, undefined);
    counts.set(key, { key, verdict: clause.verdict, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((one, other) => verdicts.indexOf(one.verdict) - verdicts.indexOf(other.verdict));
}
