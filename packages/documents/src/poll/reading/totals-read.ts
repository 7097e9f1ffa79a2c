import { message } from '@tenfold/kernel';
import { rowFigures } from './class-label.ts';
import { type LineRead, sumOf } from './line-read.ts';
import type { Remark, RowFigure } from './reading.ts';
import type { CountFigure, Head, ResolutionBlock, Unit } from './table-read.ts';
import { type Units, unitsIn } from './units-of.ts';

/** A total under its heading, and whether its value is what a total of its row can be. */
export interface TotalRead {
  readonly figure: { readonly name: RowFigure; readonly isHeaded: boolean };
  readonly count: CountFigure;
  /** Which column of totals it stands in, counted from 0. */
  readonly at: number;
  readonly isRight: boolean;
}

/** What the columns count: by the values of this resolution, else by those of others under the same head, else by the headings. */
export function unitsOf(lines: readonly LineRead[], { totals, cells }: Head, known: Units | null): Units | null {
  const own = unitsIn(lines) ?? known;
  if (own !== null) return own;
  const most = Math.max(...lines.map((line) => line.totals.length), 0);
  return { cells: cells ?? 'votes', totals: Array.from({ length: most }, (_, at) => totals[at] ?? null) };
}

/** The totals of a row under the headings under which they were printed; where a heading does not say, what their values say. */
export function headedTotals(line: LineRead, head: Head, units: Units | null): readonly TotalRead[] {
  const taken = new Set<Unit>();
  return line.totals.flatMap(({ count }, at) => {
    if (count === null) return [];
    const headed = head.totals.length === line.totals.length ? (head.totals[at] ?? null) : null;
    const unit = headed ?? units?.totals[at] ?? otherOf(taken, head);
    taken.add(unit);
    const name: RowFigure = unit === 'shares' ? 'totalShares' : 'totalVotes';
    return [{ figure: { name, isHeaded: headed !== null }, count, at, isRight: isTotal(count.value, line, units) }];
  });
}

function otherOf(taken: ReadonlySet<Unit>, { totals }: Head): Unit {
  if (taken.has('votes')) return 'shares';
  return taken.has('shares') || totals.length < 2 ? 'votes' : 'shares';
}

/** A total is what the cells add up to, or of a class with weight a whole part or multiple of it; of all classes only the first. */
function isTotal(value: bigint, line: LineRead, units: Units | null): boolean {
  const sums =
    line.denominator === null
      ? [sumOf(line.ways, 'cast'), sumOf(line.ways, 'all')]
      : [sumOf(line.ways, line.denominator), sumOf(line.ways, 'all')];
  if (sums.includes(value)) return true;
  const isOfClass = line.label !== null && line.label !== 'all';
  const another = line.totals.find(({ count }) => count !== null && sums.includes(count.value));
  if (units === null || another?.count === null || another === undefined || value === 0n) return false;
  return isOfClass && (another.count.value % value === 0n || value % another.count.value === 0n);
}

/** Totals under each other’s heading, and totals that no sum of their row explains. */
export function totalSlips(block: ResolutionBlock, lines: readonly LineRead[], units: Units | null): readonly Remark[] {
  const exchanged = exchangedIn(block, lines, units);
  return [...exchanged, ...lines.flatMap((line) => wrongTotals(block, line, units))];
}

function exchangedIn(
  { number, head }: ResolutionBlock,
  lines: readonly LineRead[],
  units: Units | null,
): readonly Remark[] {
  const [first, second] = head.totals;
  const isExchanged =
    units !== null &&
    head.totals.length === 2 &&
    units.totals.length === 2 &&
    first === units.totals[1] &&
    second === units.totals[0];
  if (!isExchanged || first === second || first === null) return [];
  const unlike = lines.find(({ totals: [a, b] }) => a?.count?.value !== b?.count?.value);
  const [a, b] = unlike?.totals ?? [];
  if (a === undefined || b === undefined || a.count === null || b.count === null) return [];
  const [votes, shares] = units.totals[0] === 'votes' ? [a.count, b.count] : [b.count, a.count];
  const figures = { number: { quote: number }, votes: { number: votes.value }, shares: { number: shares.value } };
  return [{ what: message('announcement.slip.exchanged', figures), place: a.count.place }];
}

/** Only the total in the unit of the cells can be what they add up to; one whose unit nobody knows is not judged. */
function wrongTotals({ number }: ResolutionBlock, line: LineRead, units: Units | null): readonly Remark[] {
  if (units === null || line.fits === 0) return [];
  return line.totals.flatMap(({ count }, at) => {
    if (count === null || units.totals[at] !== units.cells) return [];
    return isTotal(count.value, line, units) ? [] : [slipOf(number, line, count)];
  });
}

function slipOf(number: string, line: LineRead, count: CountFigure): Remark {
  const computed = sumOf(line.ways, line.denominator ?? 'cast');
  const figures = {
    ...rowFigures(number, line.label),
    printed: { number: count.value },
    computed: { number: computed },
  };
  return { what: message('announcement.slip.total', figures), place: count.place };
}
