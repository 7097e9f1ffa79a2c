import type { Figure } from './figures-in.ts';
import { figuresIn } from './figures-in.ts';
import { joinedFigures, withSigns } from './joined-figures.ts';
import { plainText } from './plain-text.ts';
import type { Fragment } from './sheet.ts';
import type { Head } from './table-read.ts';

/** The figures of a column from top to bottom. */
export type ColumnRead = readonly Figure[];

/** Figures whose places overlap by less than this part of the narrower one stand in columns of their own. */
const LEAST_OVERLAP = 0.15;

/** The columns of figures under a head, from left to right. */
export function columnsUnder(head: Head, within: readonly Fragment[]): readonly ColumnRead[] {
  const numeric = within.filter((one) => one.right > head.left && isNumeric(one)).map(withoutAbout);
  const columns: Fragment[][] = [];
  for (const fragment of withSigns(numeric).toSorted((a, b) => widthOf(b) - widthOf(a))) {
    const [column] = columns
      .filter((one) => overlaps(one, fragment))
      .toSorted((a, b) => common(b, fragment) - common(a, fragment));
    if (column === undefined) columns.push([fragment]);
    else column.push(fragment);
  }
  return columns
    .toSorted((a, b) => leftOf(a) - leftOf(b))
    .map((column) => joinedFigures(column.toSorted(byLine)))
    .filter(({ length }) => length > 0);
}

/** From top to bottom; on one line from left to right. */
function byLine(a: Fragment, b: Fragment): number {
  const areBeside = a.place.at === 'line' && b.place.at === 'line' && a.place.line === b.place.line;
  return areBeside ? a.left - b.left : a.top - b.top;
}

/** “Approximately” at the end of a line, before a percentage on the next. */
const about = /^([\d,.()%\s]*[([])\s*(?:approximately|approx\.?|about|circa|[約约])$/i;

function withoutAbout(one: Fragment): Fragment {
  const before = about.exec(plainText(one.text))?.[1];
  return before === undefined ? one : { ...one, text: before };
}

function isNumeric({ text }: Fragment): boolean {
  const plain = plainText(text);
  return (
    about.test(plain) || figuresIn(plain) !== null || (/\d|^[%)\]]+$/.test(plain) && /^[\d,.()[\]%\s]+$/.test(plain))
  );
}

/**
 * The head with its left edge where the figures of its first column begin: a heading may be shorter than they are, and stand at
 * their end.
 */
export function widened(head: Head, within: readonly Fragment[]): Head {
  const leftFrom = (edge: number): number =>
    Math.min(
      edge,
      ...within.filter((one) => isFigure(one) && one.left < head.firstEnd && one.right > edge).map((one) => one.left),
    );
  return { ...head, left: leftFrom(leftFrom(head.left)) };
}

/** A count in groups or a percentage in brackets: words do not end so. */
function isFigure({ text }: Fragment): boolean {
  return /^\(?[\d,.]*[,.][\d,.]*%?\)?%?$/.test(plainText(text)) && figuresIn(text) !== null;
}

/**
 * What stands between the head of a table and the first line of a sentence that runs on through its columns: words of a table stop
 * before the figures.
 */
export function upToSentence(head: Head, within: readonly Fragment[]): readonly Fragment[] {
  const [left, right] = [leftOf(within), Math.max(...within.map((one) => one.right))];
  const runsThrough = (one: Fragment): boolean =>
    one.left < head.left && one.right > head.left && widthOf(one) > (right - left) / 2 && !isNumeric(one);
  const end = Math.min(...within.filter(runsThrough).map(({ top }) => top), Number.POSITIVE_INFINITY);
  return within.filter(({ top }) => top < end);
}

function overlaps(column: readonly Fragment[], one: Fragment): boolean {
  const width = Math.max(...column.map((other) => other.right)) - leftOf(column);
  return common(column, one) > LEAST_OVERLAP * Math.min(width, widthOf(one));
}

function common(column: readonly Fragment[], one: Fragment): number {
  return Math.min(Math.max(...column.map((other) => other.right)), one.right) - Math.max(leftOf(column), one.left);
}

function leftOf(column: readonly Fragment[]): number {
  return Math.min(...column.map(({ left }) => left));
}

function widthOf({ left, right }: Fragment): number {
  return right - left;
}
