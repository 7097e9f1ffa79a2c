import { type LineSource, rowSource } from '@tenfold/count';
import type { Seev004Reading } from '@tenfold/documents/seev';
import { seev004Rows } from '@tenfold/intake/seev';
import { beginsAsXml } from './begins-as-xml.ts';

/** A source of instructions as the count takes it: a file that begins as XML is read as a message (seev.004). */
export async function instructionsIn(file: LineSource, reading: Seev004Reading): Promise<LineSource> {
  const isMessage = await beginsWithMessage(file);
  return isMessage ? rowSource(file, (bytes) => seev004Rows(bytes, reading)) : file;
}

/** What cannot be read at all is left to the count, which says why. */
async function beginsWithMessage(file: LineSource): Promise<boolean> {
  try {
    for await (const piece of file.open()) if (piece.length > 0) return beginsAsXml(piece);
  } catch {
    return false;
  }
  return false;
}
