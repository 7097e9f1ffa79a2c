import { type Canvas, createCanvas, type ImageData, loadImage } from '@napi-rs/canvas';

/** A page parted by the colour of its ink. */
export interface Inks {
  /** The page as if red ink were paper: what stands under a seal can be read. */
  readonly withoutRed: Uint8Array;
  /** The red ink alone, as grey on white. */
  readonly red: Uint8Array;
}

/** By how much red outdoes the other colours in red ink, of 255: more than scanners stray. */
const RED = 50;

/** A page has a red seal from this part of it on; a few red letters are less. */
const LEAST_RED = 0.001;

/** Parts a page by ink, as PNG; `null` where it has not enough red for a seal. */
export async function partedInks(picture: Uint8Array): Promise<Inks | null> {
  const image = await loadImage(picture);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const pixels = context.getImageData(0, 0, image.width, image.height);
  if (redIn(pixels) < LEAST_RED * image.width * image.height) return null;
  return { withoutRed: painted(canvas, pixels, inRedLight), red: painted(canvas, pixels, onlyRed) };
}

function redIn({ data }: ImageData): number {
  let count = 0;
  for (let at = 0; at < data.length; at += 4) if (isRed(data, at)) count += 1;
  return count;
}

function isRed(data: Uint8ClampedArray, at: number): boolean {
  return rednessAt(data, at) > RED;
}

function rednessAt(data: Uint8ClampedArray, at: number): number {
  return (data[at] as number) - Math.max(data[at + 1] as number, data[at + 2] as number);
}

/** In red light red ink is paper, and only what lies under it is dark. */
function inRedLight(data: Uint8ClampedArray, at: number): number {
  return data[at] as number;
}

function onlyRed(data: Uint8ClampedArray, at: number): number {
  return isRed(data, at) ? 255 - rednessAt(data, at) : 255;
}

/** A picture in grey: how light each pixel is. */
function painted(
  { width, height }: Canvas,
  { data }: ImageData,
  greyAt: (data: Uint8ClampedArray, at: number) => number,
): Uint8Array {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const made = context.createImageData(width, height);
  for (let at = 0; at < data.length; at += 4) {
    made.data.fill(greyAt(data, at), at, at + 3);
    made.data[at + 3] = 255;
  }
  context.putImageData(made, 0, 0);
  return canvas.toBuffer('image/png');
}
