import { createHash } from 'node:crypto';
import { PdfFile } from '../pdf/pdf-file.ts';
import { written } from '../pdf/written.ts';
import { pageOfField, placeField } from './place-field.ts';
import { nextObject, updated } from './update.ts';
import type { Prepared } from './prepared.ts';

/** What is to be signed, and the words of the signature that is still empty. */
export interface EmptySignature {
  readonly pdf: Uint8Array;
  readonly field: string;
  /** Entries of its dictionary but for the range and the contents. */
  readonly entries: string;
  /** Bytes that are left for its contents. */
  readonly room: number;
}

/** Ten digits for each of three numbers: a file of nine gigabytes. */
const RANGE = `[0 ${' '.repeat(32)}]`;

/**
 * A file with one more signature, still empty, behind its end. Its field is its own annotation, which has no size and is
 * printed and locked: an archive allows it without a picture (ISO 19005-2, 6.3.3), and nothing of it is to be seen.
 */
export function addSignature({ pdf, field, entries, room }: EmptySignature): Prepared {
  const file = new PdfFile(pdf);
  const first = nextObject(file);
  const page = written(pageOfField(file));
  const widget = `/Type /Annot /Subtype /Widget /Rect [0 0 0 0] /F 132 /P ${page}`;
  const contents = `<${'0'.repeat(2 * room)}>`;
  const bytes = updated(file, [
    { object: first, body: `<< ${widget} /FT /Sig /T (${field}) /V ${first + 1} 0 R >>` },
    { object: first + 1, body: `<< ${entries} /ByteRange ${RANGE} /Contents ${contents} >>` },
    ...placeField(file, first, first + 2),
  ]);
  return withRange(bytes, pdf.length, contents.length);
}

/** Writes down which bytes are signed: all but the contents. */
function withRange(pdf: Uint8Array, from: number, contentsLength: number): Prepared {
  const bytes = Buffer.from(pdf);
  const place = bytes.indexOf(RANGE, from);
  const gap = bytes.indexOf('/Contents <', place) + '/Contents '.length;
  const behind = gap + contentsLength;
  const byteRange = [0, gap, behind, bytes.length - behind] as const;
  bytes.write(`[${byteRange.join(' ')}]`.padEnd(RANGE.length), place, 'latin1');
  const hash = createHash('sha256').update(bytes.subarray(0, gap)).update(bytes.subarray(behind));
  return { pdf: bytes, byteRange, digestToSign: hash.digest() };
}
