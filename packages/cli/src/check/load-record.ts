import { resolve } from 'node:path';
import { type IssuerRecord, message, type Message, type Problem, type RecordProblem } from '@tenfold/kernel';
import type { Given, Refused, RefusedInput } from '../commands/command.ts';
import { filePlace } from '../commands/file-place.ts';
import { readRecordChunks, readRecordFile } from '../record/read-record-file.ts';
import { showProgress } from './progress.ts';

/** More problems than this nobody reads at once. */
const MOST_SHOWN = 20;

/** Reads the record in a file, or from the standard input for `-`; what is wrong with it is refused with its place. */
export async function loadRecord(path: string, around: Given): Promise<IssuerRecord | Refused> {
  const progress = showProgress(around);
  const { record, problems, furtherProblems } =
    path === '-'
      ? await readRecordChunks(around.stdin, progress)
      : await readRecordFile(resolve(around.cwd, path), progress);
  progress.end();
  return record ?? refusedRecord(path, problems, furtherProblems);
}

/** Problems of a record as refusals, each with its file, entry and field. */
export function refusedRecord(path: string, problems: readonly (Problem | RecordProblem)[], further = 0): Refused {
  const shown = problems.slice(0, MOST_SHOWN);
  return {
    refusals: shown.map(
      (problem): RefusedInput => ({ place: placeOf(path, problem), message: asTyped(problem.message, path) }),
    ),
    further: problems.length - shown.length + further,
  };
}

/** A sentence about the file names it as it was typed, not by the whole path that was opened. */
function asTyped({ key, figures }: Message, path: string): Message {
  return { key, figures: 'path' in figures ? { ...figures, path: { quote: path } } : figures };
}

function placeOf(path: string, problem: Problem | RecordProblem): readonly Message[] {
  const place: Message[] = [];
  if (!('path' in problem.message.figures)) place.push(filePlace(path));
  if ('line' in problem && problem.line !== null)
    place.push(message('cli.place.line', { line: { number: BigInt(problem.line) } }));
  if (problem.entry !== null) place.push(message('cli.place.entry', { entry: { entry: problem.entry } }));
  else if ('position' in problem && problem.position !== null) {
    place.push(message('cli.place.position', { position: { number: BigInt(problem.position) } }));
  }
  if (problem.field !== '') place.push(message('cli.place.field', { field: { quote: problem.field } }));
  return place;
}
