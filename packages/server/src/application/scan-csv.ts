import { entriesFromCsv } from '@tenfold/documents';
import type { EntryJson } from '@tenfold/ledger';
import { type HttpProblem, problemOf } from '../problem/index.ts';
import { decodedText } from './decoded-text.ts';

/** The entries of a CSV file that was sent; what is wrong with its form is told with its line. */
export function scanCsv(bytes: Buffer): readonly EntryJson[] | HttpProblem {
  const text = decodedText(bytes);
  if (text === null) return problemOf('invalid', 'record-file.not-utf-8');
  const { entries, problems } = entriesFromCsv(text);
  if (problems.length === 0) return entries.map(({ json }) => json);
  const told = problems.map(({ line, message }) => ({ entry: null, field: '', line, message }));
  return { problem: 'invalid', problems: told };
}
