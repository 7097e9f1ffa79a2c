import type { Figure } from './figures-in.ts';
import type { CountFigure, Item, PercentFigure } from './table-read.ts';

/**
 * Figures in the order in which they are read, as cells. A percentage belongs to the count before it; where several counts stand
 * before several percentages, to theirs in order, as in a row of counts over a row of percentages.
 */
export function itemsOf(figures: readonly Figure[]): readonly Item[] {
  const items: { count: CountFigure | null; percent: PercentFigure | null }[] = [];
  let open: number[] = [];
  let wasPercent = false;
  for (const figure of figures) {
    if (figure.kind === 'percent') {
      // A dash has a percentage of its own only where no count waits for it.
      const at = open.find((one) => items[one]?.count !== null) ?? open[0];
      open = open.filter((one) => one !== at);
      if (at === undefined) items.push({ count: null, percent: figure });
      else items[at] = { count: items[at]?.count ?? null, percent: figure };
      wasPercent = true;
      continue;
    }
    if (wasPercent) open = [];
    wasPercent = false;
    open.push(items.length);
    items.push({ count: figure.kind === 'count' ? figure : null, percent: null });
  }
  return items;
}

/**
 * The cells of a row that stands in columns. A percentage belongs to the count of its own column; one in a column of percentages
 * to the count in the column before.
 */
export function itemsOfColumns(columns: readonly (readonly Figure[])[]): readonly Item[] {
  const items: Item[] = [];
  for (const column of columns) {
    const own = itemsOf(column);
    const last = items.at(-1);
    const [only] = own;
    const isBehind = own.length === 1 && only?.count === null && only.percent !== null;
    if (isBehind && last?.count != null && last.percent === null)
      items[items.length - 1] = { ...last, percent: only.percent };
    else items.push(...own);
  }
  return items;
}
