import type { CountAsked } from '@tenfold/count';
import { type CountFigures, endIfCalledOff, problemIn, RefusedLines, Uncountable } from '@tenfold/count/other-way';
import type { Problem } from '@tenfold/kernel';
import { checkRegister } from './check-register.ts';
import { figuresTogether } from './figures.ts';
import { loadFacts } from './load/load-facts.ts';
import { loadInstructions } from './load/load-instructions.ts';
import { loadRegister } from './load/load-register.ts';
import { Loading } from './load/loading.ts';
import type { Part } from './part.ts';
import { figuresOfPart } from './part-figures.ts';
import { withParts } from './parts.ts';
import { problemOf } from './problem.ts';
import { refusedInOrder } from './refused-in-order.ts';

/** The figures of a count, or why there are none. */
export type DatabaseOutcome = { readonly figures: CountFigures } | { readonly problems: readonly Problem[] };

/**
 * Counts in PostgreSQL what `countInstructions` counts, by the same rules and with the same answer: the lines are read here and
 * loaded by COPY, and judged, replaced and added up there. `urls` name one database or several, over which the members are spread;
 * a database that is named twice counts on two connections. Where one of them fails, nothing is counted. Of what is asked, threads,
 * checkpoint and second way are for the other count alone.
 */
export async function countInDatabases(asked: CountAsked, urls: readonly string[]): Promise<DatabaseOutcome> {
  try {
    return { figures: await withParts(urls, asked.signal, (parts) => countIn(parts, asked)) };
  } catch (error) {
    if (asked.signal?.aborted === true) return { problems: [problemIn('', 'cancelled')] };
    if (error instanceof Uncountable) return { problems: error.problems };
    const problem = problemOf(error);
    if (problem === null) throw error;
    return { problems: [problem] };
  }
}

async function countIn(parts: readonly Part[], asked: CountAsked): Promise<CountFigures> {
  await loadFacts(asked, parts);
  await loadRegister(asked, new Loading(parts, 'register_line'));
  await checkRegister(asked, parts);
  await loadInstructions(asked, new Loading(parts, 'instruction'));
  const figures = await Promise.all(parts.map((part) => figuresOfPart(part, asked.ruleBook)));
  const refused = new RefusedLines(asked);
  for await (const line of refusedInOrder(parts)) {
    refused.add(line);
    endIfCalledOff(asked.signal);
  }
  return figuresTogether(asked, figures, refused);
}
