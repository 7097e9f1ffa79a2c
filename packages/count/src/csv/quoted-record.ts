import type { FieldPlaces } from './field-places.ts';
import { longestRecord } from './limits.ts';
import { needsMore, nextLine, type Span } from './line-end.ts';
import { carriageReturn, comma, lineFeed, quote, stops } from './marks.ts';

/** What is found where a record breaks the rules of RFC 4180. */
export const isBroken = -2;

/**
 * Reads the record at `start`, which may hold marks of quotation, and puts its fields into `fields`. Gives where the next one
 * begins, {@link needsMore} or {@link isBroken}.
 */
export function quotedRecord(span: Span, start: number, fields: FieldPlaces): number {
  const { bytes, length, isEnd } = span;
  fields.clear();
  for (let at = start; ; at += 1) {
    const end = bytes[at] === quote && at < length ? quotedField(span, at, fields) : plainField(span, at, fields);
    if (end === isBroken) return isBroken;
    if (end === needsMore || (end >= length && !isEnd))
      return length - start > longestRecord + 1 ? isBroken : needsMore;
    if (end - start > longestRecord) return isBroken;
    if (end >= length || bytes[end] !== comma) return nextLine(span, end);
    at = end;
  }
}

/** The end of a field without marks around it; a mark within it breaks the record. */
function plainField({ bytes, length }: Span, start: number, fields: FieldPlaces): number {
  let at = start;
  while (at < length && stops[bytes[at] ?? lineFeed] === 0) at += 1;
  if (at < length && bytes[at] === quote) return isBroken;
  fields.add(start, at);
  return at;
}

/** The end of a field with marks around it: behind the closing one. */
function quotedField({ bytes, length, isEnd }: Span, start: number, fields: FieldPlaces): number {
  let hasDoubled = false;
  let at = start + 1;
  for (; at < length; at += 1) {
    if (bytes[at] !== quote) continue;
    if (at + 1 >= length || bytes[at + 1] !== quote) break;
    hasDoubled = true;
    at += 1;
  }
  if (at >= length) return isEnd ? isBroken : needsMore;
  fields.add(start + 1, at);
  if (hasDoubled) fields.markEscaped();
  return at + 1 >= length || isAfterField(bytes[at + 1]) ? at + 1 : isBroken;
}

function isAfterField(byte: number | undefined): boolean {
  return byte === comma || byte === carriageReturn || byte === lineFeed;
}
