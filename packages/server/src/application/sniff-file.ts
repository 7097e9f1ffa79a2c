import { isUtf8 } from 'node:buffer';

/** The kinds of file that may be evidence, each with the bytes that it begins with. Text is told otherwise. */
const beginnings: Readonly<Record<string, readonly (readonly number[])[]>> = {
  'application/pdf': [[0x25, 0x50, 0x44, 0x46, 0x2d]],
  'image/png': [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  'image/jpeg': [[0xff, 0xd8, 0xff]],
  'image/tiff': [
    [0x49, 0x49, 0x2a, 0x00],
    [0x4d, 0x4d, 0x00, 0x2a],
  ],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': [[0x50, 0x4b, 0x03, 0x04]],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': [[0x50, 0x4b, 0x03, 0x04]],
};

const texts = ['text/plain', 'text/csv', 'application/json'];

/** The media types of files that are taken as evidence. */
export const evidenceTypes: readonly string[] = [...Object.keys(beginnings), ...texts];

/** Whether the bytes of a file are of the type that is said of it, as far as their beginning shows. */
export function isOfType(bytes: Buffer, type: string): boolean {
  if (texts.includes(type)) return isUtf8(bytes) && !bytes.includes(0) && !isOther(bytes);
  return (beginnings[type] ?? []).some((start) => beginsWith(bytes, start));
}

/** A file of another kind may be UTF-8 by chance, a short PDF for one. */
function isOther(bytes: Buffer): boolean {
  return Object.values(beginnings)
    .flat()
    .some((start) => beginsWith(bytes, start));
}

function beginsWith(bytes: Buffer, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
