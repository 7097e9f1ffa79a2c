import { readInstrument } from '@tenfold/documents/read-instrument';
import type { Instrument } from '@tenfold/kernel';
import { type HttpProblem, problemFor, problemOf } from '../problem/index.ts';
import { decodedText } from './decoded-text.ts';

/** What stands on a paper whose text was sent, as `tenfold read` shows it of a file. */
export function readText(bytes: Buffer): Instrument | HttpProblem {
  const text = decodedText(bytes);
  if (text === null) return problemOf('invalid', 'record-file.not-utf-8');
  if (text.trim() === '') return problemOf('invalid', 'cli.text-empty');
  const read = readInstrument(text);
  return read.kind === 'refused' ? problemFor('invalid', read.reason) : read.instrument;
}
