import type { Verdict } from '@tenfold/kernel';
import type { ClauseJson, FindingJson } from '../format/check.ts';

/** Of what standing the sources of a finding are. */
export type Standing = FindingJson['standing'];

const worse: Readonly<Record<Standing, number>> = { primary: 2, secondary: 1, assumed: 0 };

/** The key of the word for an answer; of a breach that no primary source shows, it is not said that it is one. */
export function wordKey(verdict: Verdict, standing: Standing | undefined): string {
  if (verdict !== 'breached' || standing === undefined || standing === 'primary') return `verdict.${verdict}`;
  return standing === 'assumed' ? 'verdict.breached-on-assumption' : 'verdict.breached-on-published-figures';
}

/** The best standing among the findings that are breached; nothing where none is. */
export function standingOfBreach(findings: readonly FindingJson[]): Standing | undefined {
  const standings = findings.filter(({ verdict }) => verdict === 'breached').map(({ standing }) => standing);
  return standings.toSorted((one, other) => worse[other] - worse[one])[0];
}

/** The same as a few words, for where there is room for no more: a margin, a list, a count. */
export function shortWordKey(verdict: Verdict, standing: Standing | undefined): string {
  const key = wordKey(verdict, standing);
  return key === `verdict.${verdict}` ? key : `mark.${key.slice('verdict.'.length)}`;
}

/** The key of the word for a sentence: one that states is true or not in question; a promise is answered as a rule is. */
export function wordOfClause(
  { nature, verdict }: Pick<ClauseJson, 'nature' | 'verdict'>,
  standing: Standing | undefined,
): string {
  if (nature === 'promise') return shortWordKey(verdict, standing);
  if (verdict === 'kept') return 'verdict.true';
  return verdict === 'not-applicable' ? 'verdict.not-in-question' : shortWordKey(verdict, standing);
}
