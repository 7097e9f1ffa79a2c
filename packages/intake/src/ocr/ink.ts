import { createCanvas, loadImage } from '@napi-rs/canvas';
import { runsOf } from './runs-of.ts';

/** Where there is ink on a page in black and white: one for each dot, row after row. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
  /** Rows that were dark from one side to the other, each with how many follow it: what stood in them is gone. */
  readonly bands: readonly { readonly top: number; readonly height: number }[];
}

/** From this part of its dots on, a row or a column is a fold, a frame or the edge of the glass, and no writing. */
const DRAWN = 0.5;

/** The ink of a picture in black and white, without what goes over most of the page from one side to the other. */
export async function inkOf(picture: Uint8Array): Promise<Ink> {
  const image = await loadImage(picture);
  const { width, height } = image;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const dots = new Uint8Array(width * height);
  for (let at = 0; at < dots.length; at += 1) dots[at] = (data[4 * at] as number) < 128 ? 1 : 0;
  return { width, height, dots, bands: clearDrawn({ width, height, dots }) };
}

function clearDrawn({ width, height, dots }: Omit<Ink, 'bands'>): Ink['bands'] {
  const [rows, columns] = [new Uint32Array(height), new Uint32Array(width)];
  for (let at = 0; at < dots.length; at += 1) {
    if (dots[at] === 0) continue;
    rows[Math.floor(at / width)] = (rows[Math.floor(at / width)] as number) + 1;
    columns[at % width] = (columns[at % width] as number) + 1;
  }
  const isDrawnRow = [...rows].map((ink) => ink > DRAWN * width);
  const isDrawnColumn = [...columns].map((ink) => ink > DRAWN * height);
  for (let at = 0; at < dots.length; at += 1) {
    if (isDrawnRow[Math.floor(at / width)] === true || isDrawnColumn[at % width] === true) dots[at] = 0;
  }
  return runsOf(isDrawnRow).map(({ from, to }) => ({ top: from, height: to - from }));
}
