import { isUtf8 } from 'node:buffer';
import { message, type RecordProblem, RecordScan, wholeRecord } from '@tenfold/kernel';
import type { EntryJson } from '@tenfold/ledger';
import type { HttpProblem } from '../problem/index.ts';
import type { LineOf } from './with-lines.ts';

/** A record that was sent as a file: whose it is, its entries as they were written, and on which line each names itself. */
export interface ScannedRecord {
  readonly issuer: string;
  readonly entries: readonly EntryJson[];
  readonly lineOf: LineOf;
}

/** Reads the text of a record file as strictly as the command line does: what is wrong is told with its line. */
export function scanRecord(bytes: Buffer): ScannedRecord | HttpProblem {
  if (!isUtf8(bytes)) return refused([{ ...wholeRecord, field: '', message: message('record-file.not-utf-8') }], 0);
  const text = withoutMark(bytes);
  const scan = new RecordScan((from, start, end) =>
    Buffer.from(from.buffer, from.byteOffset + start, end - start).toString(),
  );
  scan.take(text, text.length);
  const { record, problems, furtherProblems } = scan.finish();
  if (record === null) return refused(problems, furtherProblems);
  const whole = text.toString();
  const { entries } = JSON.parse(whole) as { readonly entries: readonly EntryJson[] };
  return { issuer: record.issuer.id, entries, lineOf: (id) => lineOfId(whole, id) };
}

/** Where an entry says its id; the header, which has an id too, may stand before. */
function lineOfId(text: string, id: string): number | null {
  const list = /"entries"\s*:/.exec(text)?.index ?? 0;
  const found = new RegExp(`"id"\\s*:\\s*"${RegExp.escape(id)}"`).exec(text.slice(list));
  return found === null ? null : text.slice(0, list + found.index).split('\n').length;
}

function refused(problems: readonly RecordProblem[], further: number): HttpProblem {
  return { problem: 'invalid', problems, further };
}

/** Some programs put a mark before UTF-8. */
function withoutMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
