import type { ReadElement, SeevName } from '@tenfold/documents/seev';
import { beginsAsXml, readSeev } from '@tenfold/intake/seev';
import { message } from '@tenfold/kernel';
import { fromUtf8, readJson } from '@tenfold/seal';
import { type Given, isRefused, type Refused } from '../commands/command.ts';
import { bytesOf } from '../seal/read-file.ts';
import { refusedAt } from '../seal/refuse.ts';
import { refusedMessage } from './refused-message.ts';

/** The JSON in a file, or the message where the file begins as XML; `-` is the standard input. */
export async function loadJsonOrMessage(
  path: string,
  wanted: SeevName,
  given: Given,
): Promise<{ readonly json: unknown } | { readonly document: ReadElement } | Refused> {
  const bytes = await bytesOf(path, given);
  return isRefused(bytes) ? bytes : jsonOrMessageIn(bytes, path, wanted);
}

/** The JSON in bytes, or the message where they begin as XML. */
export async function jsonOrMessageIn(
  bytes: Uint8Array,
  path: string,
  wanted: SeevName,
): Promise<{ readonly json: unknown } | { readonly document: ReadElement } | Refused> {
  if (!beginsAsXml(bytes)) return jsonIn(bytes, path);
  const read = await readSeev(inOnePiece(bytes), wanted);
  return 'problems' in read ? refusedMessage(path, read.problems) : { document: read.document };
}

/** Bytes that are at hand, for who takes them piece by piece. */
export async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function jsonIn(bytes: Uint8Array, path: string): { readonly json: unknown } | Refused {
  const text = fromUtf8(bytes)?.replace(/^\ufeff/, '');
  if (text === undefined) return refusedAt(path, message('record-file.not-utf-8'));
  const read = readJson(text);
  return 'problem' in read ? refusedAt(path, read.problem) : { json: read.value };
}
