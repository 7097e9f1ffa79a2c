import { type CountAsked, type Counted, countInstructions, countPlainly } from '@tenfold/count';
import type { CountFigures } from '@tenfold/count/other-way';
import { expect } from 'vitest';
import { countedIn } from '../../../count/test/support/asked.ts';
import { countInDatabases, type DatabaseOutcome } from '../../src/index.ts';

/** The figures of an outcome that must have some. */
export function figuresIn(outcome: DatabaseOutcome): CountFigures {
  if ('figures' in outcome) return outcome.figures;
  throw new Error(`nothing was counted: ${outcome.problems.map(({ message }) => message.key).join(', ')}`);
}

/** What a database is to come to, every figure and every refused line, by the count of streams and by the plain one. */
export async function expectSameAs(asked: CountAsked, urls: readonly string[]): Promise<CountFigures> {
  const figures = figuresIn(await countInDatabases(asked, urls));
  for (const count of [countInstructions, countPlainly]) {
    expect(figures).toEqual(figuresOf(countedIn(await count(asked))));
  }
  return figures;
}

/** What of a count a database gives too. */
function figuresOf(counted: Counted): CountFigures {
  const { tallies, refused, lines, accepted, replaced, registerTotals } = counted;
  const { refusedPerCause, refusedLeftOut, scaled, contested } = counted;
  const lineFigures = { lines, accepted, replaced, scaled, contested };
  return { tallies, refused, registerTotals, refusedPerCause, refusedLeftOut, ...lineFigures };
}
