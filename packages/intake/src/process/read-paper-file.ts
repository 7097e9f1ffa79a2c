import { readDocx } from '../docx/read-docx.ts';
import { readImage } from '../image/read-image.ts';
import { kindOfFile } from '../kind-of-file.ts';
import type { FileKind, PaperFile } from '../paper-file.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import type { ReadWith } from '../read-with.ts';
import { refuseAbove, unreadable } from '../refuse.ts';

/** Reads a file as pages of lines. Throws `Unreadable` for one that can't be read, or is more than is worked on. */
export async function readPaperFile(bytes: Uint8Array, means: ReadWith): Promise<PaperFile> {
  refuseAbove('too-large', bytes.length, means.limits.bytes);
  const kind = kindOfFile(bytes);
  if (kind === null) throw unreadable('kind-unknown');
  const paper = { kind, ...(await pagesOf(kind, bytes, means)) };
  if (paper.pages.every(({ lines }) => lines.length === 0)) throw unreadable('nothing-found');
  return paper;
}

async function pagesOf(kind: FileKind, bytes: Uint8Array, means: ReadWith): Promise<Omit<PaperFile, 'kind'>> {
  switch (kind) {
    case 'pdf':
      return readPdf(bytes, means);
    case 'docx':
      return readDocx(bytes, means.limits);
    case 'png':
    case 'jpeg':
    case 'tiff':
      return { pages: await readImage(kind, bytes, means), remarks: [] };
  }
}
