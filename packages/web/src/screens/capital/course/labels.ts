/** A text that wants a place beside a point of a picture. */
export interface Wanted {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** The more, the sooner it gets a place. */
  readonly weight: number;
}

/** A text at its place: to the right of its point, or to the left where there is no room. */
export interface Label {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'end';
}

/** A part of the picture. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LINE = 16;
const GAP = 8;
const RISE = 9;

/**
 * Gives places to the texts for which there is room within `within`, the weightier ones first; none covers another, nor what
 * is `taken` already. A text without a place is left out: it stands in the table.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  { within, taken = [] }: { readonly within: Box; readonly taken?: readonly Box[] },
): readonly Label[] {
  const placed: Label[] = [];
  const boxes = [...taken];
  for (const one of wanted.toSorted((a, b) => b.weight - a.weight)) {
    const found = choices(one).find(
      ({ box }) => isWithin(box, within) && !boxes.some((other) => isOverlapping(box, other)),
    );
    if (found === undefined) continue;
    placed.push(found.label);
    boxes.push(found.box);
  }
  return placed.toSorted((a, b) => a.id - b.id);
}

function choices({ id, x, y, text }: Wanted): readonly { readonly label: Label; readonly box: Box }[] {
  const width = widthOf(text);
  const at = { id, text, y: y - RISE };
  const rows = { top: y - RISE - LINE / 2, bottom: y - RISE + LINE / 2 };
  return [
    { label: { ...at, x: x + GAP, anchor: 'start' }, box: { ...rows, left: x + GAP, right: x + GAP + width } },
    { label: { ...at, x: x - GAP, anchor: 'end' }, box: { ...rows, left: x - GAP - width, right: x - GAP } },
  ];
}

/** About how wide a text is at 12 px: a Chinese character is as wide as it is high. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '⺀' ? 12.5 : 6.8), 0);
}

function isWithin(box: Box, { left, right, top, bottom }: Box): boolean {
  return box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
}

function isOverlapping(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
