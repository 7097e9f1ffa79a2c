import { countBounds, message, type Position } from '@tenfold/kernel';
import { entriesBehindCounts } from '../written/entries-behind.ts';
import { proportionOf } from '../written/proportion.ts';
import { figure, type Line } from '../written/written.ts';
import type { MinuteGiven } from './minute.ts';

/** The shares and the weight before the act and after it, as the clearance has them. What is planned rests on the same entries. */
export function factLines({ clearance, given }: MinuteGiven): readonly Line[] {
  const counts = entriesBehindCounts(given.entries);
  return [...linesOf('before', clearance.before, counts), ...linesOf('after', clearance.after, counts)];
}

function linesOf(when: 'before' | 'after', { on, world }: Position, entries: readonly string[]): readonly Line[] {
  const { inIssue, weighted } = world.capital;
  const day = { on: { date: on } };
  return [
    figure(message(`minute.figure.in-issue-${when}`, day), {
      unit: 'shares',
      value: inIssue === null ? null : countBounds(inIssue),
      entries,
    }),
    figure(message(`minute.figure.alive-${when}`, day), {
      unit: 'shares',
      value: countBounds(weighted.low, weighted.high),
      entries,
    }),
    figure(message(`minute.figure.part-${when}`, day), {
      unit: 'part',
      value: proportionOf(weighted, inIssue),
      entries,
    }),
  ];
}
