import { FieldPlaces } from './field-places.ts';
import { needsMore, nextLine, type Span } from './line-end.ts';
import { carriageReturn, lineFeed, quote } from './marks.ts';
import { isBroken, quotedRecord } from './quoted-record.ts';

/** Where the last record of these bytes ends that is whole for certain, whatever comes after them; 0 where there is none. */
export function lastRecordEnd(bytes: Uint8Array, length: number): number {
  const there = Buffer.from(bytes.buffer, bytes.byteOffset, length);
  if (there.includes(quote)) return lastEndAmongMarks({ bytes, length, isEnd: false });
  const feed = there.lastIndexOf(lineFeed);
  if (feed !== -1) return feed + 1;
  // A CR at the very end may be half of an end of line.
  return there.subarray(0, length - 1).lastIndexOf(carriageReturn) + 1;
}

/** The same where quotation marks may hide the end of a line: every record is gone through. */
function lastEndAmongMarks(span: Span): number {
  const fields = new FieldPlaces();
  let last = 0;
  for (let at = 0; at < span.length; at = last) {
    const found = quotedRecord(span, at, fields);
    const next = found === isBroken ? nextLine(span, at) : found;
    if (next === needsMore) return last;
    last = next;
  }
  return last;
}
