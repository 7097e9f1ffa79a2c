import { createCanvas } from '@napi-rs/canvas';
import { refuseAbove } from '../refuse.ts';
import type { Limits } from '../limits.ts';
import type { PdfPage } from './letters.ts';

/** A unit of PDF is the seventy-second part of an inch. */
const UNITS = 72;

/** A page drawn at so many dots an inch, as PNG. Throws `Unreadable` for one that would be larger than is worked on. */
export async function pictureOfPage(
  page: PdfPage,
  { limits, dots }: { readonly limits: Limits; readonly dots: number },
): Promise<Uint8Array> {
  const viewport = page.getViewport({ scale: dots / UNITS });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  refuseAbove('picture-too-large', Math.max(width, height), limits.side);
  const canvas = createCanvas(width, height);
  const canvasContext = canvas.getContext('2d');
  canvasContext.fillStyle = 'white';
  canvasContext.fillRect(0, 0, width, height);
  await page.render({ canvas: null, canvasContext: canvasContext as never, viewport }).promise;
  return canvas.toBuffer('image/png');
}
