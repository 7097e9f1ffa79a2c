import { createCanvas, type Image, loadImage } from '@napi-rs/canvas';
import { unreadable } from '../refuse.ts';

/** The longer side of a page at which letters are recognised well: that of a page at some 300 dots an inch. */
export const BEST_SIDE = 3500;
/** Below this a page has less than some 130 dots an inch, and letters gain by being drawn larger; at 150 they gain nothing. */
const SMALL_SIDE = 1500;

/** A picture at the size at which its letters are recognised best, as PNG. Throws `Unreadable` where it is broken. */
export async function atBestSize(picture: Uint8Array): Promise<Uint8Array> {
  const image = await opened(picture);
  const side = Math.max(image.width, image.height);
  return drawn(image, side > BEST_SIDE ? BEST_SIDE / side : side < SMALL_SIDE ? 2 : 1);
}

/** A picture whose longer side has at most so many pixels, as PNG. Throws `Unreadable` where it is broken. */
export async function atMostSide(picture: Uint8Array, most: number): Promise<Uint8Array> {
  const image = await opened(picture);
  return drawn(image, Math.min(1, most / Math.max(image.width, image.height)));
}

async function opened(picture: Uint8Array): Promise<Image> {
  return loadImage(picture).catch(() => {
    throw unreadable('picture-broken');
  });
}

function drawn(image: Image, scale: number): Uint8Array {
  const canvas = createCanvas(Math.ceil(image.width * scale), Math.ceil(image.height * scale));
  const context = canvas.getContext('2d');
  // What shines through a picture is paper.
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toBuffer('image/png');
}
