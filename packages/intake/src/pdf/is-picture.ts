import { getResolvedPDFJS } from 'unpdf';
import type { PdfPage } from './letters.ts';
import { type Matrix, times } from './matrix.ts';

/** A picture that covers so much of a page is the page, as a scanner makes it. */
const LEAST_COVERED = 0.5;

/** Whether a page is a picture: what letters its file has beside were then put in by somebody who read the picture. */
export async function isPicture(page: PdfPage): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const [left, top, right, bottom] = page.view as [number, number, number, number];
  const whole = Math.abs((right - left) * (bottom - top));
  let covered = 0;
  const saved: Matrix[] = [];
  let now: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [at, operation] of fnArray.entries()) {
    if (operation === OPS.save) saved.push(now);
    if (operation === OPS.restore) now = saved.pop() ?? now;
    if (operation === OPS.transform) now = times(now, argsArray[at] as Matrix);
    const isPainted = operation === OPS.paintImageXObject || operation === OPS.paintInlineImageXObject;
    if (isPainted || operation === OPS.paintImageMaskXObject) covered += areaOf(now);
  }
  return covered >= LEAST_COVERED * whole;
}

/** A picture is painted into the unit square. */
function areaOf([a, b, c, d]: Matrix): number {
  return Math.abs(a * d - b * c);
}
