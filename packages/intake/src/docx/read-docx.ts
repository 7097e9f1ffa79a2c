import { message, type Message } from '@tenfold/kernel';
import type { Limits } from '../limits.ts';
import type { PaperPage, PlacedLine } from '@tenfold/documents/pages';
import { refuseAbove } from '../refuse.ts';
import { documentXml } from './document-xml.ts';
import { paragraphsOf } from './paragraphs.ts';

/** A DOCX says what stands in it and not where: its lines are set one below the other on pages of a size of their own. */
const WIDTH = 600;
const STEP = 18;
const HEIGHT = 12;

/** The text of a DOCX, page by page as far as the program that wrote it noted where pages end. */
export async function readDocx(
  bytes: Uint8Array,
  limits: Limits,
): Promise<{ readonly pages: readonly PaperPage[]; readonly remarks: readonly Message[] }> {
  const { pages, isChanged } = paragraphsOf(await documentXml(bytes, limits));
  refuseAbove('too-many-pages', pages.length, limits.pages);
  return {
    pages: pages.map((lines, at) => pageOf(lines, at + 1)),
    remarks: isChanged ? [message('intake.docx-changes')] : [],
  };
}

function pageOf(texts: readonly string[], number: number): PaperPage {
  const lines = texts.flatMap((text, at) => (text === '' ? [] : [lineAt(text, at)]));
  return { number, width: WIDTH, height: STEP * Math.max(texts.length, 1), readBy: 'letters', lines };
}

function lineAt(text: string, at: number): PlacedLine {
  const place = { left: 0, top: STEP * at, width: WIDTH, height: HEIGHT };
  return { place, words: [{ text, place, confidence: null }] };
}
