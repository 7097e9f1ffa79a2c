import type { FileKind } from './paper-file.ts';

const starts: readonly (readonly [kind: FileKind, start: string])[] = [
  ['pdf', '%PDF-'],
  ['png', '\u0089PNG\r\n\u001a\n'],
  ['jpeg', '\u00ff\u00d8\u00ff'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['docx', 'PK\u0003\u0004'],
];

/** Readers of PDF look for its mark within so many bytes: mail programs put lines of their own before it. */
const SEARCHED = 1024;

/** What kind of file the bytes are, by how they begin; `null` for one that is not read here. */
export function kindOfFile(bytes: Uint8Array): FileKind | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SEARCHED)).toString('latin1');
  const found = starts.find(([, start]) => head.startsWith(start));
  if (found !== undefined) return found[0];
  return head.includes('%PDF-') ? 'pdf' : null;
}
