import { isUtf8 } from 'node:buffer';
import { type Message, message } from '@tenfold/kernel';

/** The first bytes of files that are no text, and what such a file is called. */
const binaries: readonly (readonly [string, readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['GZIP', [0x1f, 0x8b]],
];

/** Letters that hardly any Chinese paper about a company does without, in both scripts. */
const usual = new Set('的有限公司股份及之於于為为在一不人是中國国上發发行年月日香港董事會会表決决權权紀錄纪录承諾诺');

/** What the first bytes of a file say against its being UTF-8 text; `null` when nothing. */
export function refuseHead(head: Buffer): Message | null {
  const wide = wideEncoding(head);
  if (wide !== null) return message('record-file.other-encoding', { encoding: { quote: wide } });
  const binary = binaries.find(([, start]) => start.every((byte, index) => head[index] === byte));
  if (binary !== undefined) return message('record-file.other-kind', { kind: { quote: binary[0] } });
  return head.includes(0) ? message('record-file.binary') : null;
}

/** The head without the mark that some programs put before UTF-8. */
export function withoutMark(head: Buffer): Buffer {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? head.subarray(3) : head;
}

/** Checks that bytes are UTF-8 while they come in, also where a letter is split between two chunks. */
export class Utf8Check {
  #rest: Buffer = Buffer.alloc(0);

  /** Whether all is UTF-8 so far. */
  accepts(chunk: Buffer): boolean {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const whole = bytes.length - bytesOfUnfinishedLetter(bytes);
    this.#rest = Buffer.from(bytes.subarray(whole));
    return isUtf8(bytes.subarray(0, whole));
  }
}

/** The sentence for text that is not UTF-8, with the encoding it looks like where that can be told. */
export function refuseEncoding(chunk: Buffer): Message {
  // No letter of either encoding has the byte of a quote in it, so that what stands between two holds whole letters.
  const text = chunk.subarray(chunk.indexOf(0x22) + 1, Math.max(chunk.lastIndexOf(0x22), 0));
  const [best] = (['GB18030', 'Big5'] as const)
    .map((encoding) => ({ encoding, hits: usualLetters(text, encoding) }))
    .toSorted((a, b) => b.hits - a.hits);
  if (best === undefined || best.hits === 0) return message('record-file.not-utf-8');
  return message('record-file.other-encoding', { encoding: { quote: best.encoding } });
}

function wideEncoding([a, b, c, d]: Buffer): string | null {
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32';
  // A bracket, a quote or a space that takes two or four bytes.
  if (a === 0 && b === 0 && c === 0 && d !== 0) return 'UTF-32';
  if (a !== 0 && b === 0 && c === 0 && d === 0) return 'UTF-32';
  const isLittleEndian = a !== 0 && b === 0 && c !== 0 && d === 0;
  const isBigEndian = a === 0 && b !== 0 && c === 0 && d !== 0;
  return isLittleEndian || isBigEndian ? 'UTF-16' : null;
}

/** The bytes at the end that begin a letter and do not complete it. */
function bytesOfUnfinishedLetter(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if ((byte & 0xc0) === 0x80) continue;
    return back < lengthOfLetter(byte) ? back : 0;
  }
  return 0;
}

function lengthOfLetter(firstByte: number): number {
  if (firstByte >= 0xf0) return 4;
  if (firstByte >= 0xe0) return 3;
  return firstByte >= 0xc0 ? 2 : 1;
}

function usualLetters(bytes: Buffer, encoding: 'GB18030' | 'Big5'): number {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return [...text].filter((letter) => usual.has(letter)).length;
  } catch {
    return 0;
  }
}
