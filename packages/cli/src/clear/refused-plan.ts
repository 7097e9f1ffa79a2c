import { message, type Message, type Problem } from '@tenfold/kernel';
import type { Refused, RefusedInput } from '../commands/command.ts';
import { filePlace } from '../commands/file-place.ts';

/** More problems than this nobody reads at once. */
const MOST_SHOWN = 20;

/** What is wrong with a plan or a programme, each with the step that it stands in; `path` is `null` for what was typed. */
export function refusedPlan(path: string | null, problems: readonly Problem[]): Refused {
  const shown = problems.slice(0, MOST_SHOWN);
  return {
    refusals: shown.map((problem): RefusedInput => ({ place: placeOf(path, problem), message: problem.message })),
    further: problems.length - shown.length,
  };
}

function placeOf(path: string | null, { entry, field }: Problem): readonly Message[] {
  const file = path === null ? [] : [filePlace(path)];
  const [, list, index = '', rest = ''] = /^(steps|repeat)\[(\d+)\]\.?(.*)$/.exec(field) ?? [];
  if (list === undefined) return [...file, ...fieldPlace(field)];
  const number = { number: BigInt(Number(index) + 1) };
  const step = message(list === 'steps' ? 'cli.place.step' : 'cli.place.repeated-step', { step: number });
  const day =
    entry !== null && /^\d{4}-\d{2}-\d{2}$/.test(entry) ? [message('cli.place.day', { day: { date: entry } })] : [];
  return [...file, step, ...day, ...fieldPlace(rest)];
}

function fieldPlace(field: string): readonly Message[] {
  return field === '' ? [] : [message('cli.place.field', { field: { quote: field } })];
}
