import { readAnnouncementFile } from '../../../src/announcement/read-announcement-file.ts';
import { usualLimits } from '../../../src/limits.ts';
import { NoRecogniser } from '../../support/no-recogniser.ts';
import { smallZip } from '../../support/small-zip.ts';
import { documentXmlOf, htmlOf, type InventedDocument, textOf } from './document.ts';

/** The files as which an announcement comes, but for PDF. */
export const forms: Readonly<Record<string, (document: InventedDocument) => Uint8Array>> = {
  'an HTML page': (document) => new TextEncoder().encode(htmlOf(document)),
  'a DOCX': (document) => smallZip({ 'word/document.xml': documentXmlOf(document) }),
  'text, copied with tabs': (document) => new TextEncoder().encode(textOf(document, 'tabs')),
  'text, a cell a line': (document) => new TextEncoder().encode(textOf(document, 'lines')),
  'text, with one space between cells': (document) => new TextEncoder().encode(textOf(document, 'spaces')),
};

/** A file as a sheet. */
export async function sheetOf(bytes: Uint8Array): Promise<Awaited<ReturnType<typeof readAnnouncementFile>>['sheet']> {
  return (await readAnnouncementFile(bytes, { limits: usualLimits, recogniser: new NoRecogniser() })).sheet;
}
