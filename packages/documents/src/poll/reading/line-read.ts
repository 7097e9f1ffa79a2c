import { ratio, roundedPercentage } from '@tenfold/kernel';
import type { RowLabel } from './class-label.ts';
import type { FigureLine, Head, Item, PercentFigure, Way } from './table-read.ts';
import { unglued } from './unglued.ts';

/** The denominator of a row’s percentages: the votes for and against, or those with the abstentions. */
export type Denominator = 'cast' | 'all';

/** A row with its cells under the ways to vote, and how its percentages agree with its counts. */
export interface LineRead {
  readonly label: RowLabel | null;
  readonly ways: ReadonlyMap<Way, Item>;
  readonly totals: readonly Item[];
  /** That by which the most percentages come out; `null` where none does. */
  readonly denominator: Denominator | null;
  readonly fits: number;
  readonly misfits: readonly Misfit[];
  /** Whether cells that had run into each other were parted, by the percentages. */
  readonly isParted: boolean;
}

/** A percentage that is not that of its count. */
export interface Misfit {
  readonly way: Way;
  readonly percent: PercentFigure;
  readonly computed: string;
}

/** More totals than these no table of results has. */
const mostTotals = 2;

/** A row under its head; a reason where its cells are not as many as the head asks for. */
export function lineRead(
  { label, items }: FigureLine,
  { ways, totals, isRepeated = false }: Head,
): LineRead | { readonly why: string } {
  const isShort = items.filter(({ count }) => count !== null).length < ways.length && items.length <= ways.length;
  const whole = isShort && hasGlue(items) ? unglued(items, { ways: ways.length, totals: totals.length }) : items;
  if (whole === null || whole.length < ways.length) return { why: 'announcement.unsure.too-few' };
  // A percentage without a count is that of another row, or of another column.
  if (hasGlue(whole)) return { why: 'announcement.unsure.too-many' };
  const behind = whole.slice(ways.length).filter(({ count }) => count !== null);
  if (behind.length > Math.max(totals.length, mostTotals)) return { why: 'announcement.unsure.too-many' };
  // Where the ways stand twice, cells behind them may be those of others.
  const areOthers = behind.length >= ways.length || behind.some(({ percent }) => percent !== null);
  if (isRepeated && areOthers) return { why: 'announcement.unsure.too-many' };
  const cells = new Map(ways.map((way, at) => [way, whole[at] as Item]));
  return { label, ways: cells, totals: behind, ...percentagesIn(cells), isParted: whole !== items };
}

function hasGlue(items: readonly Item[]): boolean {
  return items.some(({ count, percent }) => count === null && percent !== null);
}

/** The votes that were cast in a row, with or without abstentions. */
export function sumOf(cells: ReadonlyMap<Way, Item>, denominator: Denominator): bigint {
  const ways: readonly Way[] = denominator === 'all' ? ['for', 'against', 'abstain'] : ['for', 'against'];
  return ways.reduce((sum, way) => sum + (cells.get(way)?.count?.value ?? 0n), 0n);
}

/** Holds the percentages against both denominators; the one that explains more of them is that of the row. */
export function percentagesIn(cells: ReadonlyMap<Way, Item>): Pick<LineRead, 'denominator' | 'fits' | 'misfits'> {
  const tried = (['cast', 'all'] as const).map((denominator) => {
    const checks = [...cells].flatMap(([way, item]) => checkOf(way, item, sumOf(cells, denominator)));
    return {
      denominator,
      fits: checks.filter((one) => one === 'fits').length,
      misfits: checks.filter((one) => one !== 'fits'),
    };
  });
  const [cast, all] = tried as [(typeof tried)[number], (typeof tried)[number]];
  const best = all.fits > cast.fits ? all : cast;
  return { ...best, denominator: best.fits === 0 ? null : best.denominator };
}

function checkOf(way: Way, { count, percent }: Item, sum: bigint): readonly ('fits' | Misfit)[] {
  if (count === null || percent === null || percent.isRough) return [];
  const decimals = percent.digits.split('.')[1]?.length ?? 0;
  const computed = sum === 0n ? null : roundedPercentage(ratio(count.value, sum), decimals);
  // Where nothing was cast some print nought.
  if (computed === percent.digits || (computed === null && /^0(?:\.0+)?$/.test(percent.digits))) return ['fits'];
  return [{ way, percent, computed: computed ?? '' }];
}
