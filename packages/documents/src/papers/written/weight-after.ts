import { countBounds, message } from '@tenfold/kernel';
import type { Check } from '../../check/check.ts';
import type { PaperGiven } from '../paper.ts';
import { entriesBehindCounts } from './entries-behind.ts';
import { proportionOf } from './proportion.ts';
import { figure, type Line } from './written.ts';

/** The shares that carry weight at the end of the day, and what part of all shares they are. */
export function weightAfter({ entries }: PaperGiven, { world: { capital, on } }: Check): readonly Line[] {
  const counts = entriesBehindCounts(entries);
  const { weighted } = capital;
  return [
    figure(message('notice.figure.alive', { on: { date: on } }), {
      unit: 'shares',
      value: countBounds(weighted.low, weighted.high),
      entries: counts,
    }),
    figure(message('annual.figure.proportion'), {
      unit: 'part',
      value: proportionOf(weighted, capital.inIssue),
      entries: counts,
    }),
  ];
}
