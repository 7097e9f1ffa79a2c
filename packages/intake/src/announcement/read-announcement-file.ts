import { type AnnouncementSheet, sheetOfPages } from '@tenfold/documents/announcement-reading';
import type { PlacedLine } from '@tenfold/documents/pages';
import { documentXml } from '../docx/document-xml.ts';
import { kindOfFile } from '../kind-of-file.ts';
import type { Limits } from '../limits.ts';
import { readPaperFile } from '../process/read-paper-file.ts';
import type { ReadWith } from '../read-with.ts';
import { refuseAbove, unreadable } from '../refuse.ts';
import { sheetOfDocx } from './sheet-of-docx.ts';
import { sheetOfHtml } from './sheet-of-html.ts';
import { sheetOfText } from './sheet-of-text.ts';
import { isHtml, textOfBytes } from './text-of-bytes.ts';

/** A page with more words than these was made to keep a reader busy. */
const MOST_WORDS = 10_000;

/** What kind of file an announcement came as. */
export type AnnouncementKind = 'pdf' | 'docx' | 'html' | 'text' | 'picture';

/** An announcement off its file, as pieces with places. */
export interface AnnouncementFile {
  readonly kind: AnnouncementKind;
  readonly sheet: AnnouncementSheet;
}

/** Reads a file as an announcement. Throws `Unreadable` for one that can't be read, or is more than is worked on. */
export async function readAnnouncementFile(bytes: Uint8Array, means: ReadWith): Promise<AnnouncementFile> {
  refuseAbove('too-large', bytes.length, means.limits.bytes);
  const kind = kindOfFile(bytes);
  if (kind === null) return readText(bytes, means.limits);
  if (kind === 'docx') return { kind, sheet: sheetOfDocx(await documentXml(bytes, means.limits)) };
  const { pages } = await readPaperFile(bytes, means);
  for (const { lines } of pages) refuseAbove('too-many-cells', wordsIn(lines), MOST_WORDS);
  return { kind: kind === 'pdf' ? kind : 'picture', sheet: sheetOfPages(pages) };
}

function wordsIn(lines: readonly PlacedLine[]): number {
  return lines.reduce((sum, { words }) => sum + words.length, 0);
}

function readText(bytes: Uint8Array, { unpacked }: Limits): AnnouncementFile {
  refuseAbove('too-large', bytes.length, unpacked);
  const text = textOfBytes(bytes);
  if (text === null) throw unreadable('announcement-kind-unknown');
  if (text.trim() === '') throw unreadable('nothing-found');
  return isHtml(text) ? { kind: 'html', sheet: sheetOfHtml(text) } : { kind: 'text', sheet: sheetOfText(text) };
}
