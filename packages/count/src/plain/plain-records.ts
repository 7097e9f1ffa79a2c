import { longestRecord } from '../csv/limits.ts';

/** A line of a CSV with its fields, one character for each byte; `null` where it is not written as RFC 4180 has it. */
export interface PlainRecord {
  /** The line of the file on which it begins, counted from 1. */
  readonly line: number;
  readonly fields: readonly string[] | null;
}

/**
 * The records of a CSV, the simple way: beside this one, the product counts by another reader that shares nothing with it.
 * Empty lines are no records. A record that is broken, or longer than {@link longestRecord}, takes the one line on which it
 * begins, and reading goes on with the next.
 */
export async function* plainRecords(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<PlainRecord> {
  const reader = new PlainReader();
  for await (const chunk of chunks) yield* reader.take(Buffer.from(chunk).toString('latin1'));
  yield* reader.end();
}

interface Found {
  readonly fields: readonly string[] | null;
  /** Where the text goes on behind it. */
  readonly next: number;
}

class PlainReader {
  private text = '';
  private line = 1;
  private isFirst = true;
  private isSkipping = false;

  *take(more: string): Generator<PlainRecord> {
    this.text += more;
    if (this.isFirst && this.text.length < 3) return;
    yield* this.records(false);
  }

  *end(): Generator<PlainRecord> {
    yield* this.records(true);
  }

  private *records(isEnd: boolean): Generator<PlainRecord> {
    if (this.isFirst && this.text.startsWith('\xef\xbb\xbf')) this.text = this.text.slice(3);
    this.isFirst = false;
    let at = 0;
    while (at < this.text.length) {
      const found = this.isSkipping ? restOfLine(this.text, at, isEnd) : recordAt(this.text, at, isEnd);
      if (found === undefined) break;
      if (!this.isSkipping && !isEmptyLine(found)) yield { line: this.line, fields: found.fields };
      this.line += lineEndsIn(this.text.slice(at, found.next));
      this.isSkipping = false;
      at = found.next;
    }
    this.text = this.text.slice(at);
    if (!isEnd && !/[\r\n]/.test(this.text)) yield* this.overlong();
  }

  /** What is longer than any record can be, and has no end yet, is refused at once and then passed over. */
  private *overlong(): Generator<PlainRecord> {
    if (!this.isSkipping && this.text.length <= longestRecord + 1) return;
    if (!this.isSkipping) yield { line: this.line, fields: null };
    this.isSkipping = true;
    this.text = '';
  }
}

function isEmptyLine({ fields }: Found): boolean {
  return fields !== null && fields.length === 0;
}

/** The record at a place; `undefined` where more of the text must come first. An empty line has no field at all. */
function recordAt(text: string, start: number, isEnd: boolean): Found | undefined {
  const line = restOfLine(text, start, isEnd);
  const end = line === undefined ? text.length : contentEnd(text, start, line.next);
  if (line !== undefined && end === start) return { fields: [], next: line.next };
  const plain = text.slice(start, end);
  if (plain.includes('"')) return quotedRecord(text, start, isEnd);
  if (line === undefined) return undefined;
  return { fields: plain.length > longestRecord ? null : plain.split(','), next: line.next };
}

function contentEnd(text: string, start: number, next: number): number {
  let end = next;
  if (end > start && text[end - 1] === '\n') end -= 1;
  if (end > start && text[end - 1] === '\r') end -= 1;
  return end;
}

/** Up to and with the next end of a line: CR, LF, or both. */
function restOfLine(text: string, start: number, isEnd: boolean): Found | undefined {
  const ends = /[\r\n]/g;
  ends.lastIndex = start;
  const at = ends.exec(text)?.index;
  if (at === undefined) return isEnd ? { fields: null, next: text.length } : undefined;
  if (text[at] === '\n') return { fields: null, next: at + 1 };
  // A CR at the end of what is there may be half of an end of line.
  if (at + 1 === text.length && !isEnd) return undefined;
  return { fields: null, next: text[at + 1] === '\n' ? at + 2 : at + 1 };
}

function quotedRecord(text: string, start: number, isEnd: boolean): Found | undefined {
  const fields: string[] = [];
  let at = start;
  for (;;) {
    const field = fieldAt(text, at);
    if (field === 'broken') return broken(text, start, isEnd);
    if (field === 'open' || (field.end === text.length && !isEnd)) {
      const mayClose = !isEnd && text.length - start <= longestRecord + 1;
      return mayClose ? undefined : broken(text, start, isEnd);
    }
    fields.push(field.content);
    at = field.end + 1;
    if (text[field.end] === ',') continue;
    if (field.end - start > longestRecord) return broken(text, start, isEnd);
    const rest = restOfLine(text, field.end, isEnd);
    return rest === undefined ? undefined : { fields, next: rest.next };
  }
}

function broken(text: string, start: number, isEnd: boolean): Found | undefined {
  return restOfLine(text, start, isEnd);
}

type FieldFound = { readonly content: string; readonly end: number } | 'open' | 'broken';

/** The field at a place, with where its comma or end of line stands. */
function fieldAt(text: string, start: number): FieldFound {
  if (text[start] === '"') return quotedFieldAt(text, start);
  const stops = /[,\r\n"]/g;
  stops.lastIndex = start;
  const end = stops.exec(text)?.index ?? text.length;
  return text[end] === '"' ? 'broken' : { content: text.slice(start, end), end };
}

function quotedFieldAt(text: string, start: number): FieldFound {
  let at = start + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark === -1) return 'open';
    if (text[mark + 1] !== '"') return closedField(text, start, mark);
    at = mark + 2;
  }
}

function closedField(text: string, start: number, mark: number): FieldFound {
  const next = text[mark + 1];
  if (next !== undefined && !',\r\n'.includes(next)) return 'broken';
  return { content: text.slice(start + 1, mark).replaceAll('""', '"'), end: mark + 1 };
}

function lineEndsIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
