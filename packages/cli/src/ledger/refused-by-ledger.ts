import { message, type Message, type Problem } from '@tenfold/kernel';
import type { Refused as RefusedByLedger } from '@tenfold/ledger';
import type { Refused } from '../commands/command.ts';

/** More problems than this nobody reads at once. */
const MOST_SHOWN = 20;

/** What the ledger did not do, in the words of the command line: each problem with its entry and field. */
export function refusedByLedger({ problems }: RefusedByLedger, where: readonly Message[] = []): Refused {
  const shown = problems.slice(0, MOST_SHOWN);
  return {
    refusals: shown.map((problem) => ({ place: [...where, ...placeOf(problem)], message: problem.message })),
    further: problems.length - shown.length,
  };
}

function placeOf({ entry, field }: Problem): readonly Message[] {
  return [
    ...(entry === null ? [] : [message('cli.place.entry', { entry: { entry } })]),
    ...(field === '' ? [] : [message('cli.place.field', { field: { quote: field } })]),
  ];
}
