import { createCanvas, type ImageData, loadImage } from '@napi-rs/canvas';

/** The sixth part of a page that is darkest of its paper strays so far from the middle on a noisy scan, of 255. */
const NOISY = 6;
const DARKER_PART = 0.16;

/** What strays so many times as far is paper still. */
const REACH = 3;

/** However much a page strays, what is darker than so much of its paper is ink. */
const LEAST_LEVEL = 0.6;

/**
 * A noisy page with white paper, as PNG; `null` where it is not noisy. Without it an empty page, or one with a line or two, is
 * read as a page full of letters, for its noise is the darkest that there is.
 */
export async function onWhitePaper(picture: Uint8Array): Promise<Uint8Array | null> {
  const image = await loadImage(picture);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const pixels = context.getImageData(0, 0, image.width, image.height);
  const level = levelOf(pixels);
  if (level === null) return null;
  for (let at = 0; at < pixels.data.length; at += 4) {
    if (greyAt(pixels, at) > level) pixels.data.fill(255, at, at + 3);
  }
  context.putImageData(pixels, 0, 0);
  return canvas.toBuffer('image/png');
}

/** From how light on a dot is paper; `null` where the paper hardly strays. */
function levelOf(pixels: ImageData): number | null {
  const counts = new Uint32Array(256);
  for (let at = 0; at < pixels.data.length; at += 4) {
    const grey = greyAt(pixels, at);
    counts[grey] = (counts[grey] as number) + 1;
  }
  const paper = shareAt(counts, 0.5);
  const stray = paper - shareAt(counts, DARKER_PART);
  return stray < NOISY ? null : Math.max(paper - REACH * stray, LEAST_LEVEL * paper);
}

/** As much of the dots are as dark as this, or darker. */
function shareAt(counts: Uint32Array, share: number): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  let seen = 0;
  for (const [grey, count] of counts.entries()) {
    seen += count;
    if (seen >= share * all) return grey;
  }
  return 255;
}

/** Green is close to how light a dot looks. */
function greyAt({ data }: ImageData, at: number): number {
  return data[at + 1] as number;
}
