/** Where something stands on the page, in whole CSS pixels from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box of the browser as it stands on the page when nothing is scrolled. */
export function boxOf({ left, top, right, bottom }: DOMRect): Box {
  const [x, y] = [Math.round(left + scrollX), Math.round(top + scrollY)];
  return { x, y, width: Math.round(right + scrollX) - x, height: Math.round(bottom + scrollY) - y };
}

/** The smallest box around several. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((one) => one.x));
  const y = Math.min(...boxes.map((one) => one.y));
  const right = Math.max(...boxes.map((one) => one.x + one.width));
  const bottom = Math.max(...boxes.map((one) => one.y + one.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** A box as it is written: where it begins and how large it is. */
export function writtenBox({ x, y, width, height }: Box): string {
  return `${x},${y} ${width}×${height}`;
}
