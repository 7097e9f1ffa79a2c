import type { InstructionRow, Seev004Reading } from '@tenfold/documents/seev';
import type { Problem } from '@tenfold/kernel';
import { beginsAsXml } from './begins-as-xml.ts';
import { seev004Rows } from './seev-004-rows.ts';

/** A file as far as it matters here: its bytes from the beginning, each time that it is asked. */
export interface OpenedFile {
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** Makes a source of lines of a file whose instructions another reader takes out of its bytes; the count has one. */
export type RowSource<File> = (
  file: File,
  rowsOf: (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<InstructionRow | { readonly problem: Problem }>,
) => File;

/**
 * A source of instructions as the count takes it: a file that begins as XML is read as a message (seev.004). How lines are made of
 * what was read is handed in, for this package knows nothing of the count.
 */
export async function instructionsIn<File extends OpenedFile>(
  file: File,
  reading: Seev004Reading,
  rowSource: RowSource<File>,
): Promise<File> {
  const isMessage = await beginsWithMessage(file);
  return isMessage ? rowSource(file, (bytes) => seev004Rows(bytes, reading)) : file;
}

/** Whether a file begins as a message. What cannot be read at all is left to the count, which says why. */
export async function beginsWithMessage(file: OpenedFile): Promise<boolean> {
  try {
    for await (const piece of file.open()) if (piece.length > 0) return beginsAsXml(piece);
  } catch {
    return false;
  }
  return false;
}
