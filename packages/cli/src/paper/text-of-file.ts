import { isUtf8 } from 'node:buffer';
import { message, type Message } from '@tenfold/kernel';
import { refuseEncoding } from '../record/encoding.ts';

/** More than the text of any paper has; one that is longer is something else. */
const MOST_BYTES = 8_000_000;

/** Files that people keep papers in and that are not read, by how they begin. */
const kinds: readonly (readonly [kind: string, start: string])[] = [
  ['DOC', '\u00d0\u00cf\u0011\u00e0'],
  ['RTF', '{\\rtf'],
];

/** The text in a file; of what is no text, a sentence that says what it is. */
export function textOfFile(bytes: Buffer): string | Message {
  const head = bytes.subarray(0, 8).toString('latin1');
  const kind = kinds.find(([, start]) => head.startsWith(start));
  if (kind !== undefined) return message('cli.kind-not-read', { kind: { quote: kind[0] } });
  if (bytes.length > MOST_BYTES) return message('cli.text-too-long');
  const text = decoded(bytes);
  if (typeof text === 'string' && text.trim() === '') return message('cli.text-empty');
  return typeof text === 'string' && text.includes('\0') ? message('cli.no-text') : text;
}

/** UTF-8, or UTF-16 where a mark says so; of anything else, the encoding that it looks like. */
function decoded(bytes: Buffer): string | Message {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes);
  if (bytes.includes(0)) return message('cli.no-text');
  // Which encoding it is, is told from what stands between quotes: in a plain text, that is all of it.
  return refuseEncoding(Buffer.concat([QUOTE, bytes, QUOTE]));
}

const QUOTE = Buffer.from('"');
