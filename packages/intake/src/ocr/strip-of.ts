import { createCanvas, loadImage } from '@napi-rs/canvas';

/** The strip by which a script is told: far enough down to be below a heading, and high enough for some lines of text. */
const STRIP = { from: 0.15, height: 0.15 };

/** A strip of a page as a picture of its own, in PNG: Tesseract reads a rectangle as wide as its picture wrongly. */
export async function stripOf(picture: Uint8Array): Promise<Uint8Array> {
  const image = await loadImage(picture);
  const [top, height] = [Math.floor(image.height * STRIP.from), Math.ceil(image.height * STRIP.height)];
  const canvas = createCanvas(image.width, height);
  canvas.getContext('2d').drawImage(image, 0, -top);
  return canvas.toBuffer('image/png');
}
