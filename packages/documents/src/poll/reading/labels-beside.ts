import { labelText, type RowLabel, rowLabelIn } from './class-label.ts';
import type { PlacedRow } from './rows-of-page.ts';
import type { Fragment } from './sheet.ts';

/** The name of a class on a page, on one line or on several below one another. */
interface Named {
  readonly label: RowLabel;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

const isHan = /\p{Script=Han}/u;

/** The name of a class goes over so many lines at most. */
const mostLines = 4;

/** Rows with the names of classes that stand beside them, in a column of their own left of the figures. */
export function labelled(rows: readonly PlacedRow[], words: readonly Fragment[]): readonly PlacedRow[] {
  const column = labelColumn(namesIn(words));
  if (column.length === rows.length) return rows.map((row, at) => ({ ...row, label: column[at]?.label ?? null }));
  return rows.map((row) => {
    const near = column.filter((one) => awayFrom(one, row) < 2.2 * (row.first.bottom - row.first.top));
    const [nearest] = near.toSorted((a, b) => awayFrom(a, row) - awayFrom(b, row));
    return { ...row, label: nearest?.label ?? null };
  });
}

function namesIn(words: readonly Fragment[]): readonly Named[] {
  const taken = new Set<Fragment>();
  return words.flatMap((first) => {
    if (taken.has(first)) return [];
    const lines = [first];
    let best: { readonly label: RowLabel; readonly lines: readonly Fragment[] } | null = null;
    for (let next: Fragment | undefined = first; next !== undefined && lines.length <= mostLines; ) {
      const label = rowLabelIn(
        lines.map(({ text }) => text).join(lines.some(({ text }) => isHan.test(text)) ? '' : ' '),
      );
      if (label !== null) best = { label, lines: [...lines] };
      next = below(lines.at(-1) as Fragment, words);
      if (next !== undefined) lines.push(next);
    }
    if (best === null) return [];
    for (const one of best.lines) taken.add(one);
    return [namedBy(best.label, best.lines)];
  });
}

/** What stands on the next line of the same cell. */
function below(one: Fragment, words: readonly Fragment[]): Fragment | undefined {
  const height = one.bottom - one.top;
  return words.find(
    (other) => other.top > one.top + height / 2 && other.top - one.bottom < 0.6 * height && areStacked(one, other),
  );
}

function areStacked(a: Pick<Fragment, 'left' | 'right'>, b: Pick<Fragment, 'left' | 'right'>): boolean {
  return a.left < b.right && b.left < a.right;
}

function namedBy(label: RowLabel, lines: readonly Fragment[]): Named {
  return {
    label,
    left: Math.min(...lines.map((one) => one.left)),
    right: Math.max(...lines.map((one) => one.right)),
    middle: ((lines[0]?.top ?? 0) + (lines.at(-1)?.bottom ?? 0)) / 2,
  };
}

/** Names of classes also end up alone on a line of a sentence: those count that stand below one another and are not all one. */
function labelColumn(named: readonly Named[]): readonly Named[] {
  const columns = named.map((one) => named.filter((other) => areStacked(one, other)));
  const [best = []] = columns.toSorted((a, b) => b.length - a.length);
  return new Set(best.map(({ label }) => labelText(label))).size > 1 ? best : [];
}

function awayFrom({ middle }: Named, { first }: PlacedRow): number {
  return Math.abs((first.top + first.bottom) / 2 - middle);
}
