import type { Cursor } from './cursor.ts';
import { hexDigit, isBlank } from './letters.ts';
import type { PdfString } from './value.ts';

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A text in round brackets (ISO 32000-1, 7.3.4.2); the cursor stands on the first. */
export function readText(cursor: Cursor): PdfString {
  const start = cursor.at;
  const letters: string[] = [];
  let depth = 0;
  do {
    const letter = letterOf(cursor);
    if (letter === '\\') letters.push(escaped(cursor));
    else {
      if (letter === '(') depth += 1;
      if (letter === ')') depth -= 1;
      letters.push(letter);
    }
  } while (depth > 0);
  return { kind: 'string', bytes: letters.slice(1, -1).join(''), start, end: cursor.at, isPlainHex: false };
}

function letterOf(cursor: Cursor): string {
  const { byte } = cursor;
  if (byte === undefined) throw cursor.broken('text without end');
  cursor.at += 1;
  return String.fromCharCode(byte);
}

function escaped(cursor: Cursor): string {
  const letter = letterOf(cursor);
  if (letter >= '0' && letter <= '7') return octal(cursor, letter);
  if (letter === '\r' && cursor.byte === 0x0a) cursor.at += 1;
  if (letter === '\r' || letter === '\n') return '';
  return ESCAPED[letter] ?? letter;
}

function octal(cursor: Cursor, first: string): string {
  let digits = first;
  while (digits.length < 3 && cursor.byte !== undefined && cursor.byte >= 0x30 && cursor.byte <= 0x37) {
    digits += letterOf(cursor);
  }
  return String.fromCharCode(Number.parseInt(digits, 8) & 0xff);
}

/** A text in hexadecimal digits (7.3.4.3); the cursor stands on its `<`. */
export function readHex(cursor: Cursor): PdfString {
  const start = cursor.at;
  cursor.at += 1;
  const digits: number[] = [];
  let isPlainHex = true;
  for (; cursor.byte !== 0x3e; cursor.at += 1) {
    const digit = hexDigit(cursor.byte);
    if (digit >= 0) digits.push(digit);
    else if (isBlank(cursor.byte)) isPlainHex = false;
    else throw cursor.broken('no hexadecimal digit');
  }
  cursor.at += 1;
  if (digits.length % 2 === 1) isPlainHex = false;
  return { kind: 'string', bytes: bytesOfDigits(digits), start, end: cursor.at, isPlainHex };
}

function bytesOfDigits(digits: readonly number[]): string {
  const bytes = Buffer.alloc(Math.ceil(digits.length / 2));
  for (let index = 0; index < bytes.length; index += 1) {
    bytes[index] = (digits[2 * index] ?? 0) * 16 + (digits[2 * index + 1] ?? 0);
  }
  return bytes.toString('latin1');
}
