import { message, type Message } from '@tenfold/kernel';
import { linesOf } from '../lines/lines-of.ts';
import type { ReadWith } from '../read-with.ts';
import type { PaperPage } from '@tenfold/documents/pages';
import { refuseAbove } from '../refuse.ts';
import { isPicture } from './is-picture.ts';
import { lettersOf, type PdfPage } from './letters.ts';
import { openPdf, type Pdf } from './open-pdf.ts';
import { pictureOfPage } from './picture-of-page.ts';

/** Dots an inch at which pages are drawn for recognition: more costs time and finds nothing more. */
const DOTS = 250;

/** Fewer letters on a page that carries a picture are a number or a stamp, and no text of it. */
const FEW = 40;

/** What a PDF has, page by page: its letters, or what is recognised of a page that is a picture. */
export async function readPdf(
  bytes: Uint8Array,
  { limits, recogniser, onPage }: ReadWith,
): Promise<{ readonly pages: readonly PaperPage[]; readonly remarks: readonly Message[] }> {
  const pdf = await openPdf(bytes, limits);
  try {
    refuseAbove('too-many-pages', pdf.numPages, limits.pages);
    const remarks = await remarksOn(pdf);
    const pages: PaperPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      pages.push(await readPage(page, { number, limits, recogniser }));
      refuseAbove('too-many-pictures', pages.filter(({ readBy }) => readBy === 'recognition').length, limits.pictures);
      page.cleanup();
      onPage?.(number, pdf.numPages);
    }
    return { pages, remarks };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

interface PageWish extends Pick<ReadWith, 'limits' | 'recogniser'> {
  readonly number: number;
}

/** Letters that lie under a picture of the page are somebody's reading of it; we read it ourselves. */
async function readPage(page: PdfPage, { number, limits, recogniser }: PageWish): Promise<PaperPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const letters = await lettersOf(page);
  const written = letters.reduce((sum, { text }) => sum + text.length, 0);
  const mustSee = (await isPicture(page)) || written < FEW;
  if (!mustSee) return { number, width, height, readBy: 'letters', lines: linesOf(letters) };
  const seen = await recogniser.recognise(await pictureOfPage(page, { limits, dots: DOTS }));
  return { number, ...seen, readBy: 'recognition' };
}

/** What a file carries that no paper has. */
async function remarksOn(pdf: Pdf): Promise<readonly Message[]> {
  const [scripts, attached] = await Promise.all([pdf.getJSActions(), pdf.getAttachments()]);
  return [
    ...(scripts === null ? [] : [message('intake.pdf-scripts')]),
    ...(attached === null || attached === undefined ? [] : [message('intake.pdf-attachments')]),
  ];
}
