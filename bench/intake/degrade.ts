import { type Canvas, createCanvas, type ImageData, loadImage } from '@napi-rs/canvas';
import { fold } from './fold.ts';
import { sealOn } from './seal.ts';
import type { Wear } from './wears.ts';

/** A page after its wear, as JPEG: the same for the same chance. `random` gives numbers from 0 to below 1. */
export async function degrade(page: Uint8Array, wear: Wear, random: () => number): Promise<Uint8Array> {
  const flat = laidAskew(await loadImage(page), wear);
  const canvas = wear.isFolded ? fold(flat, random) : flat;
  for (let seal = 0; seal < wear.seals; seal += 1) sealOn(canvas, random);
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

function strew({ data }: ImageData, { noise, fade }: Wear, random: () => number): void {
  for (let at = 0; at < data.length; at += 4) {
    const stray = (random() + random() - 1) * noise;
    for (let part = 0; part < 3; part += 1) {
      const value = data[at + part] as number;
      data[at + part] = Math.max(0, Math.min(255, fade + (value * (255 - fade)) / 255 + stray));
    }
  }
}
