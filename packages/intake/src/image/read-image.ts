import type { PaperPage } from '@tenfold/documents/pages';
import type { ReadWith } from '../read-with.ts';
import { atBestSize } from './at-best-size.ts';
import { picturesIn, type PictureKind } from './pictures-in.ts';

/** What is recognised on a picture, page by page where it has several. */
export async function readImage(
  kind: PictureKind,
  bytes: Uint8Array,
  { limits, recogniser, onPage }: ReadWith,
): Promise<readonly PaperPage[]> {
  const pictures = picturesIn(kind, bytes, limits);
  const pages: PaperPage[] = [];
  for (const [at, picture] of pictures.entries()) {
    const seen = await recogniser.recognise(await atBestSize(picture));
    pages.push({ number: at + 1, ...seen, readBy: 'recognition' });
    onPage?.(pages.length, pictures.length);
  }
  return pages;
}
