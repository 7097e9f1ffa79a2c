import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { message, type Message } from '@tenfold/kernel';
import type { Refused } from '../commands/command.ts';
import { filePlace } from '../commands/file-place.ts';
import { refuseEncoding } from '../record/encoding.ts';
import { systemProblem } from '../record/file-problem.ts';
import type { Surroundings } from '../surroundings.ts';

/** More than any paper has; a text that is longer is something else. */
const MOST_BYTES = 8_000_000;

/** Files that people keep papers in and this version does not read, by how they begin. */
const kinds: readonly (readonly [kind: string, start: string])[] = [
  ['PDF', '%PDF'],
  ['PNG', '\u0089PNG'],
  ['JPEG', '\u00ff\u00d8\u00ff'],
  ['TIFF', 'II*\0'],
  ['TIFF', 'MM\0*'],
  ['DOCX', 'PK\u0003\u0004'],
  ['DOC', '\u00d0\u00cf\u0011\u00e0'],
  ['RTF', '{\\rtf'],
];

/** The text in a file, or from the standard input for `-`; what is no text is refused by the name of what it is. */
export async function loadText(path: string, around: Surroundings): Promise<string | Refused> {
  try {
    const bytes = path === '-' ? await everything(around.stdin) : await readFile(resolve(around.cwd, path));
    const text = textOf(bytes);
    return typeof text === 'string' ? text : atFile(path, text);
  } catch (error) {
    return { refusals: [{ place: [], message: systemProblem(error, path) }], further: 0 };
  }
}

async function everything(stdin: Surroundings['stdin']): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MOST_BYTES) break;
  }
  return Buffer.concat(chunks);
}

function textOf(bytes: Buffer): string | Message {
  const head = bytes.subarray(0, 8).toString('latin1');
  const kind = kinds.find(([, start]) => head.startsWith(start));
  if (kind !== undefined) return message('cli.text-only', { kind: { quote: kind[0] } });
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

function atFile(path: string, what: Message): Refused {
  return { refusals: [{ place: [filePlace(path)], message: what }], further: 0 };
}
