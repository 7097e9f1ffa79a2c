import type { RowLabel } from './class-label.ts';
import { type LineRead, sumOf } from './line-read.ts';
import type { Unit } from './table-read.ts';

/** What the columns of a table count, told by their values: of a class with ten votes a share, votes are ten times shares. */
export interface Units {
  /** What stands in the cells for and against. */
  readonly cells: Exclude<Unit, null>;
  /** Of each column of totals; `null` where the values do not tell. */
  readonly totals: readonly Unit[];
}

/** The units of a table’s columns, and the votes of a share of each class, by the values in its rows. */
export function unitsIn(lines: readonly LineRead[]): Units | null {
  const told = lines.flatMap((line) => (isOfClass(line.label) ? tellingOf(line) : []));
  const [first] = told;
  if (first === undefined) return null;
  return told.every((one) => areAlike(one, first)) ? first : null;
}

/** Whether two rows tell the same of the columns. */
export function areAlike(a: Units, b: Units): boolean {
  return a.cells === b.cells && a.totals.join(' ') === b.totals.join(' ');
}

function isOfClass(label: RowLabel | null): boolean {
  return label !== null && label !== 'all';
}

/**
 * Two totals of a class that are unlike: the larger are votes. What the cells add up to tells what they count: votes, or shares
 * where the votes are a whole number of times as many. (Where the weight of some shares has ended, votes are no whole multiple.)
 */
function tellingOf({ ways, totals }: LineRead): readonly Units[] {
  const [a, b] = totals.map(({ count }) => count?.value ?? 0n);
  if (totals.length !== 2 || a === undefined || b === undefined || a === b || a === 0n || b === 0n) return [];
  const [small, large] = a < b ? [a, b] : [b, a];
  const sums = [sumOf(ways, 'cast'), sumOf(ways, 'all')];
  const areVotes = sums.includes(large);
  if (!areVotes && !(sums.includes(small) && large % small === 0n)) return [];
  return [{ cells: areVotes ? 'votes' : 'shares', totals: a === large ? ['votes', 'shares'] : ['shares', 'votes'] }];
}
