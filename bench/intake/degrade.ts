import { type Canvas, createCanvas, type ImageData, loadImage } from '@napi-rs/canvas';

/** What a scan has been through. */
export interface Wear {
  readonly name: string;
  /** Degrees by which the sheet lay askew. */
  readonly skew: number;
  /** Dots an inch of the scan; pages are drawn at 200. */
  readonly dots: number;
  /** How far grey of the paper strays, of 255. */
  readonly noise: number;
  /** How light black has become, of 255. */
  readonly fade: number;
  readonly stamp: boolean;
  /** Of JPEG, from 0 to 100. */
  readonly quality: number;
}

/** What is measured: from a clean scan to one that a person would send back. */
export const wears: readonly Wear[] = [
  { name: 'clean', skew: 0, dots: 200, noise: 6, fade: 0, stamp: false, quality: 85 },
  { name: 'askew', skew: 1.6, dots: 200, noise: 12, fade: 20, stamp: false, quality: 75 },
  { name: '150 dots an inch', skew: -0.7, dots: 150, noise: 14, fade: 20, stamp: false, quality: 70 },
  { name: 'noisy and faint', skew: 0.5, dots: 200, noise: 45, fade: 70, stamp: false, quality: 60 },
  { name: 'stamped', skew: -1.1, dots: 180, noise: 18, fade: 30, stamp: true, quality: 70 },
];

/** The wear of a name. */
export function wearNamed(name: string): Wear {
  const found = wears.find((wear) => wear.name === name);
  if (found === undefined) throw new Error(`no wear is called ${name}`);
  return found;
}

/** A page after its wear, as JPEG: the same for the same seed. */
export async function degrade(page: Uint8Array, wear: Wear, random: () => number): Promise<Uint8Array> {
  const canvas = laidAskew(await loadImage(page), wear);
  if (wear.stamp) stampOn(canvas, random);
  const context = canvas.getContext('2d');
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
  strew(pixels, wear, random);
  context.putImageData(pixels, 0, 0);
  return canvas.encode('jpeg', wear.quality);
}

function laidAskew(image: Awaited<ReturnType<typeof loadImage>>, { skew, dots }: Wear): Canvas {
  const scale = dots / 200;
  const canvas = createCanvas(Math.round(image.width * scale), Math.round(image.height * scale));
  const context = canvas.getContext('2d');
  context.fillStyle = '#f4f2ee';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((skew * Math.PI) / 180);
  context.drawImage(image, -canvas.width / 2, -canvas.height / 2, canvas.width, canvas.height);
  context.setTransform(1, 0, 0, 1, 0, 0);
  return canvas;
}

/** A company's round stamp, somewhere over the lower half. */
function stampOn(canvas: Canvas, random: () => number): void {
  const context = canvas.getContext('2d');
  const radius = canvas.width * 0.09;
  const [x, y] = [canvas.width * (0.3 + 0.5 * random()), canvas.height * (0.55 + 0.3 * random())];
  context.strokeStyle = 'rgba(190, 40, 50, 0.6)';
  context.lineWidth = radius / 12;
  for (const part of [1, 0.8]) {
    context.beginPath();
    context.arc(x, y, radius * part, 0, 2 * Math.PI);
    context.stroke();
  }
}

function strew({ data }: ImageData, { noise, fade }: Wear, random: () => number): void {
  for (let at = 0; at < data.length; at += 4) {
    const stray = (random() + random() - 1) * noise;
    for (let part = 0; part < 3; part += 1) {
      const value = data[at + part] as number;
      data[at + part] = Math.max(0, Math.min(255, fade + (value * (255 - fade)) / 255 + stray));
    }
  }
}
