import { ratio, roundedPercentage } from '@tenfold/kernel';
import type { CountFigure, Item, PercentFigure } from './table-read.ts';

/** How many cells a row should have. */
export interface CellsWanted {
  readonly ways: number;
  readonly totals: number;
}

/** Longer runs of digits are no row of cells that ran together. */
const longest = 60;

/**
 * Cells that ran into each other as text is copied, `1771731010` for 177,173,101 and 0: parted where one way alone brings out
 * every percentage; `null` where none does, or several do.
 */
export function unglued(items: readonly Item[], { ways, totals }: CellsWanted): readonly Item[] | null {
  const counts = items.flatMap(({ count }) => count ?? []);
  const percents = items.flatMap(({ percent }) => percent ?? []);
  const digits = counts.map(({ value }) => `${value}`).join('');
  const [first] = counts;
  if (first === undefined || percents.length !== ways || digits.length > longest) return null;
  const fitting = [...new Set([ways, ways + totals])].flatMap((parts) =>
    partings(digits, parts).filter((numbers) => isRight(numbers, percents)),
  );
  const [only] = fitting;
  return only === undefined || fitting.length > 1 ? null : only.map((value, at) => itemOf(first, value, percents[at]));
}

function itemOf(first: CountFigure, value: bigint, percent: PercentFigure | undefined): Item {
  return { count: { ...first, value, text: `${value}` }, percent: percent ?? null };
}

/** Every way to part digits into so many numbers, none of which begins with a nought unless it is nought. */
function partings(digits: string, parts: number): readonly (readonly bigint[])[] {
  if (parts === 1) return isNumber(digits) ? [[BigInt(digits)]] : [];
  const found: (readonly bigint[])[] = [];
  for (let at = 1; at <= digits.length - parts + 1; at += 1) {
    const head = digits.slice(0, at);
    if (!isNumber(head)) break;
    for (const rest of partings(digits.slice(at), parts - 1)) found.push([BigInt(head), ...rest]);
  }
  return found;
}

function isNumber(digits: string): boolean {
  return digits !== '' && (digits === '0' || !digits.startsWith('0'));
}

function isRight(numbers: readonly bigint[], percents: readonly PercentFigure[]): boolean {
  const own = numbers.slice(0, percents.length);
  const sums = [own.slice(0, 2), own].map((some) => some.reduce((a, b) => a + b, 0n)).filter((sum) => sum > 0n);
  const totals = numbers.slice(percents.length);
  return sums.some(
    (sum) =>
      totals.every((total) => total === sum) &&
      percents.every(({ digits }, at) => roundedPercentage(ratio(own[at] ?? 0n, sum), decimalsOf(digits)) === digits),
  );
}

function decimalsOf(digits: string): number {
  return digits.split('.')[1]?.length ?? 0;
}
