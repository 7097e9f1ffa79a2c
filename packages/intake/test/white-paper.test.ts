import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { onWhitePaper } from '../src/ocr/white-paper.ts';

const SIDE = 120;

/** A page of grey paper that strays so far to either side, the same each time, with a dark square on it. */
function page(stray: number): Uint8Array {
  const canvas = createCanvas(SIDE, SIDE);
  const context = canvas.getContext('2d');
  const pixels = context.createImageData(SIDE, SIDE);
  for (let at = 0; at < pixels.data.length; at += 4) {
    const dot = at / 4;
    const isInk = dot % SIDE < 20 && dot < 20 * SIDE;
    // A multiple of a number without a common part goes through all remainders.
    const off = ((dot * 7919) % (2 * stray + 1)) - stray;
    pixels.data.fill(Math.max(0, (isInk ? 60 : 200) + off), at, at + 3);
    pixels.data[at + 3] = 255;
  }
  context.putImageData(pixels, 0, 0);
  return canvas.toBuffer('image/png');
}

async function greys(png: Uint8Array): Promise<{ readonly ink: readonly number[]; readonly paper: readonly number[] }> {
  const context = createCanvas(SIDE, SIDE).getContext('2d');
  context.drawImage(await loadImage(png), 0, 0);
  const values = (left: number, top: number): readonly number[] =>
    [...context.getImageData(left, top, 20, 20).data].filter((_, at) => at % 4 === 0);
  return { ink: values(0, 0), paper: values(60, 60) };
}

test('on a noisy page the paper becomes white and the ink stays as it is', async () => {
  const given = page(40);
  const white = await greys((await onWhitePaper(given)) ?? new Uint8Array());
  expect(new Set(white.paper)).toEqual(new Set([255]));
  expect(white.ink).toEqual((await greys(given)).ink);
});

test('a page whose paper hardly strays is left alone', async () => {
  expect(await onWhitePaper(page(4))).toBeNull();
});
