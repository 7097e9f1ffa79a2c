import { message } from '@tenfold/kernel';
import type { LineRead } from './line-read.ts';
import type { Remark } from './reading.ts';
import type { CountFigure, Way } from './table-read.ts';

/** Whether the rows of classes add up to the row of all. */
export interface ClassSums {
  /** Of the cells: `null` where there is nothing to add up. */
  readonly isRight: boolean | null;
  /** The columns of totals that come out, counted from 0. */
  readonly totals: ReadonlySet<number>;
  readonly slips: readonly Remark[];
}

/** Where nothing could be added up. */
export const nothingAdded: ClassSums = { isRight: null, totals: new Set(), slips: [] };

/** Adds the rows of classes up, column by column. A column that comes out shows that the others are read right: it is their issuer’s slip. */
export function classSums(number: string, lines: readonly LineRead[]): ClassSums {
  const all = lines.find(({ label }) => label === 'all');
  const classes = lines.filter(({ label }) => label !== 'all' && label !== null);
  if (all === undefined || classes.length < 2) return nothingAdded;
  const checks = columnsOf(all).flatMap(({ name, count, total, at }) => {
    const parts = classes.map(at);
    if (count === null || parts.includes(null)) return [];
    return [{ name, count, total, sum: parts.reduce<bigint>((sum, part) => sum + (part?.value ?? 0n), 0n) }];
  });
  const wrong = checks.filter(({ count, sum }) => count.value !== sum);
  if (wrong.length === checks.length) return checks.length === 0 ? nothingAdded : { ...nothingAdded, isRight: false };
  const right = checks.filter((one) => !wrong.includes(one));
  return {
    isRight: wrong.every(({ total }) => total !== null) && right.some(({ total }) => total === null),
    totals: new Set(right.flatMap(({ total }) => total ?? [])),
    slips: wrong.map((one) => slipOf(number, one)),
  };
}

interface Column {
  readonly name: string;
  readonly count: CountFigure | null;
  /** Which column of totals it is; `null` for a cell. */
  readonly total: number | null;
  readonly at: (line: LineRead) => CountFigure | null;
}

function columnsOf(all: LineRead): readonly Column[] {
  const ways = [...all.ways.keys()].map((way: Way): Column => {
    const at = (line: LineRead): CountFigure | null => line.ways.get(way)?.count ?? null;
    return { name: `announcement.way.${way}`, count: at(all), total: null, at };
  });
  const totals = all.totals.map((_, index): Column => {
    const at = (line: LineRead): CountFigure | null => line.totals[index]?.count ?? null;
    return { name: 'announcement.column.total', count: at(all), total: index, at };
  });
  return [...ways, ...totals];
}

function slipOf(
  number: string,
  { name, count, sum }: { readonly name: string; readonly count: CountFigure; readonly sum: bigint },
): Remark {
  return {
    what: message('announcement.slip.classes', {
      number: { quote: number },
      column: { message: name },
      printed: { number: count.value },
      computed: { number: sum },
    }),
    place: count.place,
  };
}
