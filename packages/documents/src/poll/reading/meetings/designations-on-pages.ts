import { figuresBehind } from '../figures-in.ts';
import { headsIn } from '../heads-in.ts';
import { markerIn } from '../numbering.ts';
import type { Fragment, SheetSection } from '../sheet.ts';
import type { Head } from '../table-read.ts';
import type { Designation } from './designations.ts';
import { headingSays } from './heading-of-meeting.ts';
import type { PlaceIndex } from './place-index.ts';

/** So many lines below the first of a head something may stand that belongs to it. */
const linesOfHead = 8;

/**
 * On pages and in texts a line of words may be a piece of a cell: a designation is one only where a head of a table comes before the
 * next figures. One that stands within a head begins with it.
 */
export function beforeHeads(
  found: readonly Designation[],
  sections: readonly SheetSection[],
  indexOf: PlaceIndex,
): readonly Designation[] {
  const heads = sections.flatMap((section) => headsIn(section).map(({ place }) => indexOf(place)));
  const figures = sections.flatMap(({ fragments }) => fragments.filter(isRow).map(({ place }) => indexOf(place)));
  return found.flatMap((one) => {
    const next = Math.min(...figures.filter((at) => at >= one.at), Infinity);
    const within = heads.findLast(
      (at) => at <= one.at && one.at - at <= linesOfHead && !figures.some((figure) => figure >= at && figure <= one.at),
    );
    if (within !== undefined) return [{ ...one, at: within }];
    return heads.some((at) => at >= one.at && at <= next) ? [one] : [];
  });
}

/** Figures of a row: a number at the end of a line of a sentence is none. */
function isRow({ text }: Fragment): boolean {
  const figures = figuresBehind(text)?.figures ?? [];
  return figures.length > 1 || figures.some((one) => /[,%]/.test(one.text) && text.length < 2 * one.text.length);
}

/** What the words left of a head say, as the first cell of a table on a page does. */
export function headWords(sections: readonly SheetSection[], indexOf: PlaceIndex): readonly Designation[] {
  return sections
    .filter(({ kind }) => kind === 'page')
    .flatMap((page) =>
      headsIn(page).flatMap((head) => {
        const words = wordsBeside(head, page);
        const said = headingSays(words.map(({ text }) => text).join(' '));
        const first = words[0]?.place ?? head.place;
        return said === null ? [] : [{ at: Math.min(indexOf(first), indexOf(head.place)), said }];
      }),
    );
}

function wordsBeside({ top, bottom, left }: Head, { fragments }: SheetSection): readonly Fragment[] {
  const height = bottom - top;
  const below = fragments.filter((one) => one.top > bottom && (isRow(one) || isMarker(one, left)));
  const end = Math.min(...below.map((one) => one.top), bottom + 4 * height);
  return fragments.filter((one) => one.left < left && one.top > top - 1.5 * height && one.top < end - 0.5 * height);
}

function isMarker({ text, left }: Fragment, edge: number): boolean {
  return left < edge && markerIn(text) !== null;
}
