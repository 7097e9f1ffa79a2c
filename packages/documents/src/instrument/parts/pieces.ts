import type { Paragraph } from '../text/paragraphs.ts';
import { pageAt } from '../text/paragraphs.ts';
import { markerAt, placesForMarkers } from './markers.ts';
import { sentenceEnds } from './sentence-ends.ts';

/** A sentence or an item of a list as it stands on the paper. */
export interface Piece {
  /** With its line ends and the white space behind it. */
  readonly raw: string;
  /** The number of the item that it begins or belongs to; `null` when it has none. */
  readonly marker: string | null;
  /** Whether it begins the item. */
  readonly opensItem: boolean;
  /** The number as printed; empty for what begins no item. */
  readonly printed: string;
  readonly page: number;
  readonly paragraph: number;
}

/** A sentence longer than this is cut, so that no paper can make the reading slow. */
const LONGEST = 6000;

/** The sentences and items of all paragraphs, in the order of the paper. */
export function piecesOf(paragraphs: readonly Paragraph[]): readonly Piece[] {
  const list: { last: number } = { last: 0 };
  return paragraphs.flatMap((paragraph, index) => piecesOfParagraph(paragraph, index, list));
}

function piecesOfParagraph(paragraph: Paragraph, index: number, list: { last: number }): readonly Piece[] {
  const { text } = paragraph;
  const ends = new Set(sentenceEnds(text));
  const items = itemsIn(text, ends, list);
  const cuts = [...new Set([0, ...ends, ...items.keys()])].filter((cut) => cut < text.length).toSorted((a, b) => a - b);
  let marker: string | null = null;
  return cuts.flatMap((cut, at) => {
    const item = items.get(cut);
    if (item !== undefined) marker = item.name;
    const opensItem = item !== undefined;
    const printed = text.slice(cut, item?.end ?? cut).trim();
    const whole = { marker, opensItem, printed, page: pageAt(paragraph, cut), paragraph: index };
    return chopped(text.slice(item?.end ?? cut, cuts[at + 1])).map((raw) => ({ ...whole, raw }));
  });
}

interface Item {
  readonly name: string;
  readonly end: number;
}

/** Where items begin. A number counts as one behind a colon, a full stop or a semicolon, or when it is the next of its list. */
function itemsIn(text: string, ends: ReadonlySet<number>, list: { last: number }): ReadonlyMap<number, Item> {
  const items = new Map<number, Item>();
  for (const at of placesForMarkers(text)) {
    const marker = markerAt(text, at);
    if (marker === null || marker.end >= text.length) continue;
    const number = Number(marker.name);
    if (!mayOpenItem(text, at, ends) && !(isNextOf(list.last, number) && opensLine(text, at, marker.end))) continue;
    if (number > 0) list.last = Math.floor(number);
    items.set(at, marker);
  }
  return items;
}

/** Whether a number goes on with a list: the next one, or a part of the one before, as 2.1 behind 2. */
function isNextOf(last: number, number: number): boolean {
  return number === last + 1 || (!Number.isInteger(number) && Math.floor(number) === last);
}

function mayOpenItem(text: string, at: number, ends: ReadonlySet<number>): boolean {
  if (at === 0 || ends.has(at)) return true;
  const before = text.slice(Math.max(0, at - 14), at);
  if (/[,，]\s*$/.test(before) && /^[(（]/.test(text.slice(at, at + 1))) return true;
  return /[:;：；。][\s–•*-]*$/.test(before) || /[,;，；]\s*(?:and\/or|and|or|及|和|或|並|并|以及)\s*$/i.test(before);
}

function opensLine(text: string, at: number, end: number): boolean {
  return text[at - 1] === '\n' && /^\s*["“「]?(?:\p{Lu}|\p{Script=Han})/u.test(text.slice(end, end + 4));
}

function chopped(raw: string): readonly string[] {
  const parts: string[] = [];
  for (let at = 0; at < raw.length; at += LONGEST) parts.push(raw.slice(at, at + LONGEST));
  return parts;
}
