import type { HoldingRow, InstructionRow, Seev004Reading, Seev047Reading } from '@tenfold/documents/seev';
import type { Problem } from '@tenfold/kernel';
import { beginsAsXml } from './begins-as-xml.ts';
import { seev004Rows } from './seev-004-rows.ts';
import { seev047Rows } from './seev-047-rows.ts';

/** A file as far as it matters here: its bytes from the beginning, each time that it is asked. */
export interface OpenedFile {
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** Makes a source of lines of a file whose instructions, or holdings, another reader takes out of its bytes; the count has both. */
export type RowSource<File, Row = InstructionRow> = (
  file: File,
  rowsOf: (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<Row | { readonly problem: Problem }>,
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

/** A source of a register of members in the same way: a file that begins as XML is read as a message (seev.047). */
export async function registerIn<File extends OpenedFile>(
  file: File,
  reading: Seev047Reading,
  holdingSource: RowSource<File, HoldingRow>,
): Promise<File> {
  const isMessage = await beginsWithMessage(file);
  return isMessage ? holdingSource(file, (bytes) => seev047Rows(bytes, reading)) : file;
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
