import { message, type Message, type Problem } from '@tenfold/kernel';
import type { Refused } from '../commands/command.ts';
import { filePlace } from '../commands/file-place.ts';

/** Why nothing could be counted, each with its file and its line. */
export function refusedCount(problems: readonly Problem[]): Refused {
  return { refusals: problems.map((problem) => ({ place: placeOf(problem), message: problem.message })), further: 0 };
}

function placeOf({ field: file, message: { figures } }: Problem): readonly Message[] {
  const { line } = figures;
  return [
    ...(file === '' ? [] : [filePlace(file)]),
    ...(line === undefined ? [] : [message('cli.place.line', { line })]),
  ];
}
