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

/** So many lines are read and judged within the time that a request has, on a small machine too. */
const MOST_LINES = 250_000;

/** Reads a CSV file that was sent; what is wrong with its form is told with its line. */
export function scanCsv(bytes: Buffer): ScannedCsv | HttpProblem {
  const long = linesIn(bytes);
  if (long > MOST_LINES) return tooMany(long, MOST_LINES);
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

const LINE_FEED = 0x0a;

function linesIn(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1;
  return lines;
}

function tooMany(lines: number, most: number): HttpProblem {
  return problemOf('too-large', 'server.too-many-lines', {
    lines: { number: BigInt(lines) },
    most: { number: BigInt(most) },
  });
}
