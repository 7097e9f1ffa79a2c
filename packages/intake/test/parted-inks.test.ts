import { createCanvas, loadImage, type SKRSContext2D } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { partedInks } from '../src/ocr/parted-inks.ts';

const SIDE = 200;

/** A white page of 200 by 200 with something on it. */
function page(draw: (context: SKRSContext2D) => void): Uint8Array {
  const canvas = createCanvas(SIDE, SIDE);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, SIDE, SIDE);
  draw(context);
  return canvas.toBuffer('image/png');
}

function fill(
  context: SKRSContext2D,
  style: string,
  [left, top, width, height]: readonly [number, number, number, number],
): void {
  context.fillStyle = style;
  context.fillRect(left, top, width, height);
}

/** How light a picture is at places. */
async function greys(
  png: Uint8Array,
  places: readonly (readonly [number, number])[],
): Promise<readonly (number | undefined)[]> {
  const canvas = createCanvas(SIDE, SIDE);
  const context = canvas.getContext('2d');
  context.drawImage(await loadImage(png), 0, 0);
  return places.map(([x, y]) => context.getImageData(x, y, 1, 1).data[0]);
}

test('under a red seal what is black stays and what is red becomes paper; the red alone is apart', async () => {
  const inks = await partedInks(
    page((context) => {
      fill(context, 'black', [90, 0, 10, 200]);
      fill(context, 'rgba(200, 30, 40, 0.5)', [50, 50, 100, 100]);
    }),
  );
  const [onInk, onBoth, onBlack, onPaper] = [
    [60, 100],
    [95, 100],
    [95, 10],
    [10, 10],
  ] as const;
  const [ink, both, black, paper] = await greys(inks?.withoutRed ?? new Uint8Array(), [
    onInk,
    onBoth,
    onBlack,
    onPaper,
  ]);
  expect([ink, black, paper]).toEqual([expect.closeTo(227, -1), 0, 255]);
  expect(both).toBeLessThan(110);
  const [redInk, redBlack] = await greys(inks?.red ?? new Uint8Array(), [onInk, onBlack]);
  expect([redInk, redBlack]).toEqual([expect.closeTo(175, -1), 255]);
});

test('a page with no more red than a few letters is left as it is, and so is one in blue', async () => {
  const few = page((context) => fill(context, 'red', [10, 10, 6, 6]));
  const blue = page((context) => fill(context, 'blue', [10, 10, 150, 150]));
  expect([await partedInks(few), await partedInks(blue)]).toEqual([null, null]);
});
