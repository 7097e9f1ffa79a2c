import { createCanvas, ImageData } from '@napi-rs/canvas';
import UTIF from 'utif2';
import type { Limits } from '../limits.ts';
import { unreadable } from '../refuse.ts';
import { refuseSize } from './refuse-size.ts';

/** The pages of a TIFF, each as PNG. Throws `Unreadable` for one that is broken or larger than is worked on. */
export function pagesOfTiff(bytes: Uint8Array, limits: Limits): readonly Uint8Array[] {
  const file = new Uint8Array(bytes).buffer;
  const pages = directoriesOf(file).filter(({ t256 }) => t256 !== undefined);
  if (pages.length === 0) throw unreadable('picture-broken');
  for (const page of pages) refuseSize(sizeOf(page), limits);
  return pages.map((page) => pngOf(file, page));
}

type Directory = ReturnType<typeof UTIF.decode>[number];

function directoriesOf(file: ArrayBuffer): readonly Directory[] {
  try {
    return UTIF.decode(file);
  } catch {
    throw unreadable('picture-broken');
  }
}

/** Tags 256 and 257: width and height. */
function sizeOf({ t256, t257 }: Directory): { readonly width: number; readonly height: number } {
  return { width: (t256 as readonly number[])[0] ?? 0, height: ((t257 ?? []) as readonly number[])[0] ?? 0 };
}

function pngOf(file: ArrayBuffer, page: Directory): Uint8Array {
  try {
    UTIF.decodeImage(file, page);
    const { width, height } = page;
    const canvas = createCanvas(width, height);
    canvas.getContext('2d').putImageData(new ImageData(new Uint8ClampedArray(UTIF.toRGBA8(page)), width, height), 0, 0);
    return canvas.toBuffer('image/png');
  } catch {
    throw unreadable('picture-broken');
  }
}
