import { labelText } from '../class-label.ts';
import type { FigureLine, Head, Item, ResolutionBlock, TablesRead, Unplaced } from '../table-read.ts';
import type { ClassColumn } from './class-columns.ts';

/** Resolutions whose rows hold the votes of several classes beside one another, with a row for each class instead. */
export function partedByClass({ blocks, unplaced }: TablesRead): TablesRead {
  const open: Unplaced[] = [];
  const parted = blocks.flatMap((block): readonly ResolutionBlock[] => {
    const { columns = null } = block.head;
    if (columns === null) return [block];
    const [line, ...others] = block.lines;
    const lines = line === undefined || others.length > 0 || columns.length === 0 ? null : rowsOf(line, columns);
    if (lines === null) open.push(unplacedOf(block));
    return lines === null ? [] : [{ ...block, lines }];
  });
  return { blocks: parted, unplaced: [...unplaced, ...open] };
}

/** A row for each class, where there are exactly as many cells as columns. Totals of all without ways of all are nobody’s row. */
function rowsOf({ label, items }: FigureLine, columns: readonly ClassColumn[]): readonly FigureLine[] | null {
  if (label !== null || items.length !== columns.length) return null;
  const own = withOwnPercents(items, columns);
  const cells = columns.map((column, at) => ({ column, item: own[at] as Item }));
  const groups = [...Map.groupBy(cells, ({ column }) => labelText(column.label)).values()];
  return groups.flatMap((group): readonly FigureLine[] => {
    const [first] = group;
    if (first === undefined || group.every(({ column }) => column.way === 'total')) return [];
    const ofWays = group.filter(({ column }) => column.way !== 'total');
    const totals = group.filter(({ column }) => column.way === 'total');
    return [{ label: first.column.label, items: [...ofWays, ...totals].map(({ item }) => item) }];
  });
}

/** A total has no percentage: one that was read behind it, with the count between them, is that of the count. */
function withOwnPercents(items: readonly Item[], columns: readonly ClassColumn[]): readonly Item[] {
  const takesOver = (at: number): boolean =>
    columns[at - 1]?.way === 'total' &&
    columns[at]?.way !== 'total' &&
    items[at - 1]?.percent != null &&
    items[at]?.percent === null;
  return items.map((item, at) => {
    if (takesOver(at)) return { ...item, percent: items[at - 1]?.percent ?? null };
    return takesOver(at + 1) ? { ...item, percent: null } : item;
  });
}

function unplacedOf({ lines, place }: ResolutionBlock): Unplaced {
  const figures = lines.flatMap(({ items }) => items.flatMap(({ count, percent }) => [count, percent]));
  return { why: 'announcement.unsure.columns', text: figures.flatMap((one) => one?.text ?? []).join(' '), place };
}

/** What a head of columns by class asks of each row that it is parted into. */
export function headOfRows(head: Head, columns: readonly ClassColumn[]): Head {
  const [first] = columns;
  const ofFirst = columns.filter((one) => labelText(one.label) === labelText(first?.label ?? null));
  const totals = columns.filter(({ way, label }) => way === 'total' && label === 'all');
  return {
    ...head,
    columns,
    ways: ofFirst.flatMap(({ way }) => (way === 'total' ? [] : [way])),
    totals: (totals.length > 0 ? totals : ofFirst.filter(({ way }) => way === 'total')).map(({ unit }) => unit),
  };
}
