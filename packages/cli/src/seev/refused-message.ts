import type { Problem } from '@tenfold/kernel';
import { refusedRecord } from '../check/load-record.ts';
import type { Refused } from '../commands/command.ts';
import { refusedCount } from '../poll/refused-count.ts';

/** What is wrong with a message, with its file and its line; what is wrong with what it says, with the field. */
export function refusedMessage(path: string, problems: readonly Problem[]): Refused {
  const hasLines = problems.every(({ message: { figures } }) => figures['line'] !== undefined);
  return hasLines
    ? refusedCount(problems.map((problem) => ({ ...problem, field: path })))
    : refusedRecord(path, problems);
}
