import { onePicture } from '../image/one-picture.ts';
import { kindOfFile } from '../kind-of-file.ts';
import type { Limits } from '../limits.ts';
import { openPdf } from '../pdf/open-pdf.ts';
import { pictureOfPage } from '../pdf/picture-of-page.ts';
import { Unreadable } from '../refuse.ts';

/** Enough to read small print on a screen. */
const DOTS = 130;

/** A page of a file as PNG in base64; `null` where it has no such page, or is of a kind that has no pages to be seen. */
export async function drawPage(bytes: Uint8Array, page: number, limits: Limits): Promise<string | null> {
  try {
    const drawn = await pictureOf(bytes, page, limits);
    return drawn === null ? null : Buffer.from(drawn).toString('base64');
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

async function pictureOf(bytes: Uint8Array, page: number, limits: Limits): Promise<Uint8Array | null> {
  const kind = kindOfFile(bytes);
  if (kind === null || kind === 'docx') return null;
  return kind === 'pdf' ? pageOfPdf(bytes, page, limits) : onePicture(kind, bytes, { page, limits });
}

async function pageOfPdf(bytes: Uint8Array, page: number, limits: Limits): Promise<Uint8Array | null> {
  const pdf = await openPdf(bytes, limits);
  try {
    return page > pdf.numPages ? null : await pictureOfPage(await pdf.getPage(page), { limits, dots: DOTS });
  } finally {
    await pdf.loadingTask.destroy();
  }
}
