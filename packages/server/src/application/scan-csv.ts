import { entriesFromCsv } from '@tenfold/documents';
import type { EntryJson } from '@tenfold/ledger';
import { type HttpProblem, problemOf } from '../problem/index.ts';
import { decodedText } from './decoded-text.ts';
import type { LineOf } from './with-lines.ts';

/** The entries of a CSV file that was sent, and on which line each begins. */
export interface ScannedCsv {
  readonly entries: readonly EntryJson[];
  readonly lineOf: LineOf;
}

/** Reads a CSV file that was sent; what is wrong with its form is told with its line. */
export function scanCsv(bytes: Buffer): ScannedCsv | HttpProblem {
  const text = decodedText(bytes);
  if (text === null) return problemOf('invalid', 'record-file.not-utf-8');
  const { entries, problems } = entriesFromCsv(text);
  if (problems.length === 0) {
    const lines = new Map(entries.map(({ line, json }) => [json['id'], line]));
    return { entries: entries.map(({ json }) => json), lineOf: (id) => lines.get(id) ?? null };
  }
  const told = problems.map(({ line, message }) => ({ entry: null, field: '', line, message }));
  return { problem: 'invalid', problems: told };
}
