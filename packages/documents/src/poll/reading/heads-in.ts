import { withClassColumns } from './columns/class-columns-of-head.ts';
import { labelForms } from './columns/head-tokens.ts';
import { figuresBehind, figuresIn } from './figures-in.ts';
import { markerIn } from './numbering.ts';
import { plainText } from './plain-text.ts';
import type { Fragment, SheetSection } from './sheet.ts';
import type { Head, Unit, Way } from './table-read.ts';
import { unitIn, wayForms } from './way-words.ts';

/** A heading is short; what is longer is a sentence. */
const longest = 90;

/** A section with more headings than these is no announcement: what is behind them is not looked at. */
const mostWays = 600;

interface WayFound {
  readonly way: Way;
  readonly fragment: Fragment;
  readonly left: number;
  readonly right: number;
}

/** The heads of the tables in a section: each names at least the votes for and those against, near one another. */
export function headsIn({ kind, fragments }: SheetSection): readonly Head[] {
  const found = fragments.flatMap(waysIn).slice(0, mostWays);
  const heads: Head[] = [];
  for (const one of found) {
    if (one.way !== 'for') continue;
    const reach = reachOf(kind, one.fragment);
    const near = found.filter((other) => other === one || isNear(one, other, reach));
    const ways = firstOfEach(near, one);
    if (!ways.some(({ way }) => way === 'against')) continue;
    if (heads.some(({ bottom }) => one.fragment.top < bottom)) continue;
    const around = fragments.filter((other) => Math.abs(other.top - one.fragment.top) <= windowOf(kind));
    heads.push(withClassColumns(headOf(ways, kind, around), { kind, fragments: around }, isHeadingText));
  }
  return heads;
}

function waysIn(fragment: Fragment): readonly WayFound[] {
  if (fragment.text.length > 2 * longest) return [];
  const text = plainText(fragment.text);
  if (text.length > longest || figuresIn(text) !== null || isSentence(text)) return [];
  const width = (fragment.right - fragment.left) / Math.max(text.length, 1);
  return wayForms.flatMap(([way, form]) =>
    [...text.matchAll(form)].map(({ index, 0: word }) => ({
      way,
      fragment,
      left: fragment.left + width * index,
      right: fragment.left + width * (index + word.length),
    })),
  );
}

/** Whether a text is short, and has no other words than those of headings but in brackets. */
function isHeadingText(text: string): boolean {
  return text.length <= longest && !isSentence(plainText(text).replaceAll(/\([^)]*\)/g, ' '));
}

/** “For” also begins half of all sentences: a heading has no other words than those of headings. */
function isSentence(text: string): boolean {
  const rest = labelForms
    .reduce((left, form) => left.replaceAll(form, ' '), text)
    .replaceAll(/\([^)]*\)|[^\p{Letter}]+/gu, ' ')
    .replaceAll(
      /\b(?:votes?|voted|cast|total|numbers?|no|of|and|the|percentages?|percent|approximate|approximately|for|against|in|favou?r|abstain(?:ed|ing)?|abstentions?|withheld|shares?|voting|polled|poll|notes?|as|a|to|by|way|resolutions?|ordinary|special|proposals?|all)\b/gi,
      ' ',
    )
    .replaceAll(
      /[贊赞]成|同意|反[對对]|[棄弃][權权]|票[數数]?|投票|表[決决]|股份|股|[總总][計计]|[總总]?[數数]目?|百分比|比例|[佔占]|概[約约]|[約约]|及|和|附[註注]|所投|普通|特[別别]|[決决][議议]案?|[議议]案|[總总]|合[計计]|提案|的|之/g,
      '',
    );
  return rest.replaceAll(/[\s\d%]/g, '').length > 0;
}

/** How far below a head its first figures are looked for: a page has its own end. */
function windowOf(kind: SheetSection['kind']): number {
  return kind === 'page' ? Number.POSITIVE_INFINITY : 40;
}

function reachOf(kind: SheetSection['kind'], { top, bottom }: Fragment): number {
  if (kind === 'page') return 3 * (bottom - top);
  return kind === 'table' ? 2 : 8;
}

function isNear({ fragment }: WayFound, { fragment: other }: WayFound, reach: number): boolean {
  return Math.abs(fragment.top - other.top) <= reach;
}

/** Of each way the heading nearest to that of the votes for, in the order of the columns. */
function firstOfEach(near: readonly WayFound[], { fragment }: WayFound): readonly WayFound[] {
  const distance = (one: WayFound): number => Math.abs(one.fragment.top - fragment.top);
  const best = (['for', 'against', 'abstain'] as const).flatMap((way) => {
    const [first] = near.filter((one) => one.way === way).toSorted((a, b) => distance(a) - distance(b));
    return first === undefined ? [] : [first];
  });
  const isStacked = best.some(({ left, way }) => way !== 'for' && left === best[0]?.left);
  return best.toSorted((a, b) => (isStacked ? a.fragment.top - b.fragment.top : a.left - b.left));
}

function headOf(ways: readonly WayFound[], kind: SheetSection['kind'], fragments: readonly Fragment[]): Head {
  const [first] = ways as readonly [WayFound];
  const [top, bottom] = [
    Math.min(...ways.map(({ fragment }) => fragment.top)),
    Math.max(...ways.map(({ fragment }) => fragment.bottom)),
  ];
  const left = kind === 'lines' ? Number.NEGATIVE_INFINITY : Math.min(...ways.map((one) => leftOf(one, kind)));
  return {
    ways: ways.map(({ way }) => way),
    cells: cellsUnder(ways, { kind, fragments, top }),
    totals: totalsBehind(ways, { kind, fragments, top }),
    left,
    firstEnd: kind === 'table' ? first.fragment.right : first.right,
    top,
    bottom,
    place: first.fragment.place,
  };
}

/** A cell of a table begins where its column does; words on a page stand in the middle of theirs. */
function leftOf({ fragment, left }: WayFound, kind: SheetSection['kind']): number {
  return kind === 'table' ? fragment.left : left;
}

interface Around {
  readonly kind: SheetSection['kind'];
  readonly fragments: readonly Fragment[];
  readonly top: number;
}

/** What the headings above and below the ways say is counted. */
function cellsUnder(ways: readonly WayFound[], { kind, fragments, top }: Around): Unit {
  const first = kind === 'lines' ? firstLine(ways, fragments) : firstFigures(ways, fragments);
  const edges = ways.flatMap(({ fragment }) => [fragment.left, fragment.right]);
  const [left, right] = [Math.min(...edges), Math.max(...edges)];
  const over = fragments.filter(
    (one) =>
      one.top < first &&
      one.top >= top - reachAbove(kind, ways) &&
      one.left < right &&
      one.right > left &&
      isHeading(one),
  );
  const told = new Set(over.map(({ text }) => unitIn(text)).filter((unit) => unit !== null));
  const [only] = told;
  return told.size === 1 ? (only ?? null) : null;
}

function isHeading({ text }: Fragment): boolean {
  return text.length <= longest && !isSentence(plainText(text)) && !/total|[總总]/i.test(text);
}

/** The headings of totals to the right of the ways, above the first figures. */
function totalsBehind(ways: readonly WayFound[], { kind, fragments, top }: Around): readonly Unit[] {
  const first = kind === 'lines' ? firstLine(ways, fragments) : firstFigures(ways, fragments);
  const above = fragments.filter((one) => one.top < first && one.top >= top - reachAbove(kind, ways));
  if (kind === 'lines') return totalsInLines(above, ways);
  const end = Math.max(...ways.map(({ right, fragment }) => (kind === 'table' ? fragment.right : right)));
  const behind = above.filter((one) => one.left >= end - (kind === 'page' ? 1 : 0));
  return columnsOf(behind).flatMap((texts) => totalIn(texts.join(' ')));
}

function firstFigures(ways: readonly WayFound[], fragments: readonly Fragment[]): number {
  const bottom = Math.max(...ways.map(({ fragment }) => fragment.bottom));
  const left = Math.min(...ways.map((one) => one.left));
  const below = fragments.filter((one) => one.top >= bottom && one.right > left && /\d{2}|0/.test(one.text));
  return Math.min(
    ...below.filter(({ text }) => figuresIn(text)?.[0]?.kind === 'count').map((one) => one.top),
    Infinity,
  );
}

/** The first line of a text below a head that has figures, or the number of a resolution. */
function firstLine(ways: readonly WayFound[], fragments: readonly Fragment[]): number {
  const bottom = Math.max(...ways.map(({ fragment }) => fragment.bottom));
  const below = fragments.filter(
    ({ top, text }) => top >= bottom && (figuresBehind(text) !== null || markerIn(text) !== null),
  );
  return below[0]?.top ?? bottom;
}

function reachAbove(kind: SheetSection['kind'], [first]: readonly WayFound[]): number {
  if (first === undefined) return 0;
  return kind === 'page' ? 5 * (first.fragment.bottom - first.fragment.top) : kind === 'table' ? 3 : 2;
}

/** Pieces that stand below each other, column by column. */
function columnsOf(fragments: readonly Fragment[]): readonly (readonly string[])[] {
  const columns: { left: number; right: number; texts: string[] }[] = [];
  for (const { left, right, text } of fragments.toSorted((a, b) => a.left - b.left || a.top - b.top)) {
    const column = columns.find((one) => left < one.right && right > one.left);
    if (column === undefined) columns.push({ left, right, texts: [text] });
    else {
      column.texts.push(text);
      column.right = Math.max(column.right, right);
    }
  }
  return columns.map(({ texts }) => texts);
}

function totalsInLines(above: readonly Fragment[], ways: readonly WayFound[]): readonly Unit[] {
  const last = ways.at(-1);
  const behind = above.filter(
    (one) =>
      last !== undefined && (one.top > last.fragment.top || one.left > last.fragment.left || one === last.fragment),
  );
  const text = behind.map((one) => plainText(one.text)).join(' ');
  const found = /\p{Script=Han}/u.test(text)
    ? text.split(' ').filter((one) => /[總总合]/.test(one))
    : text.match(/total(?:(?!total).)*/gi);
  return (found ?? []).flatMap(totalIn);
}

/** What a heading of a total says is counted; nothing for a heading that is none of a total. */
function totalIn(given: string): readonly Unit[] {
  const text = plainText(given);
  return /total|[總总合]|\bshares?\b|\bvotes?\b|股|票/i.test(text) ? [unitIn(text)] : [];
}
