import { beginsAsXml } from '@tenfold/intake/seev';
import type { PollFileKind } from '@tenfold/ledger';

/** The media types under which files of a poll come. What a file is, its first bytes say. */
export const pollFileTypes = [
  'text/csv',
  'application/gzip',
  'application/vnd.apache.parquet',
  'application/xml',
  'application/octet-stream',
] as const;

/** So many of the first bytes tell what a file is. */
export const TELLING_BYTES = 4096;

const GZIP = [0x1f, 0x8b];
const NOUGHT = 0;

/** What a file is by its first bytes; `null` for one that holds no lines at all, as a picture or a PDF does. */
export function kindOfPollFile(first: Uint8Array): PollFileKind | null {
  if (GZIP.every((byte, at) => first[at] === byte)) return 'gzip';
  if (Buffer.from(first.subarray(0, 4)).toString('latin1') === 'PAR1') return 'parquet';
  if (beginsAsXml(first)) return 'xml';
  return first.includes(NOUGHT) || isPdf(first) ? null : 'csv';
}

function isPdf(first: Uint8Array): boolean {
  return Buffer.from(first.subarray(0, 5)).toString('latin1') === '%PDF-';
}
