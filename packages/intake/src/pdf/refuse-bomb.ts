import { inflateSync } from 'node:zlib';
import { unreadable } from '../refuse.ts';

/** How far before its data the dictionary of a stream is looked for. */
const DICTIONARY = 4096;

/**
 * Refuses a PDF in which something that is no picture unpacks to more than is worked on: the text of a page never does. Pictures
 * are bounded by what they say of their size.
 */
export function refuseBomb(bytes: Uint8Array, most: number): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const head = file.subarray(Math.max(0, at - DICTIONARY), at).toString('latin1');
    const dictionary = head.slice(head.lastIndexOf(' obj') + 1);
    if (!/\/Fl(?:ateDecode)?\b/.test(dictionary) || /\/Subtype\s*\/Image\b/.test(dictionary)) continue;
    const isBomb = isMoreThan(file.subarray(dataBehind(file, at + 6)), most);
    if (isBomb) throw unreadable('pdf-too-long', { most: { number: BigInt(most) } });
  }
}

/** Data begin behind the end of the line. */
function dataBehind(file: Buffer, at: number): number {
  if (file[at] === 0x0d && file[at + 1] === 0x0a) return at + 2;
  return file[at] === 0x0a || file[at] === 0x0d ? at + 1 : at;
}

/** Whether data unpack to more; what can't be unpacked is left to the reader of PDF, which mends what it can. */
function isMoreThan(packed: Uint8Array, most: number): boolean {
  try {
    inflateSync(packed, { maxOutputLength: most });
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
  }
}
