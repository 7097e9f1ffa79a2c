import type { Limits } from '../limits.ts';
import { refuseAbove, unreadable } from '../refuse.ts';
import { isWhole } from './is-whole.ts';
import { refuseSize } from './refuse-size.ts';
import { sizeOfJpeg, sizeOfPng } from './size-of-image.ts';
import { pagesOfTiff } from './tiff.ts';

/** The kinds of file that are pictures. */
export type PictureKind = 'png' | 'jpeg' | 'tiff';

/** The pages of a picture, each as PNG or JPEG. Throws `Unreadable` where it is broken or larger than is worked on. */
export function picturesIn(kind: PictureKind, bytes: Uint8Array, limits: Limits): readonly Uint8Array[] {
  if (kind === 'tiff') {
    const pages = pagesOfTiff(bytes, limits);
    refuseAbove('too-many-pictures', pages.length, limits.pictures);
    return pages;
  }
  refuseSize(kind === 'png' ? sizeOfPng(bytes) : sizeOfJpeg(bytes), limits);
  if (!isWhole(kind, bytes)) throw unreadable('picture-broken');
  return [bytes];
}
