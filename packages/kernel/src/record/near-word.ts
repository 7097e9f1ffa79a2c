/** A word longer than this is no slip of the pen, and comparing it would take long. */
const LONGEST = 60;

/**
 * The candidate that was probably meant by `word`: the one with the fewest letters to put in, leave out, change or swap,
 * when those are at most a third of the longer word. Capitals, hyphens, underscores and spaces do not count.
 */
export function nearWord(word: string, candidates: Iterable<string>): string | null {
  if (word.length > LONGEST) return null;
  let near: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const [a, b] = [bare(word), bare(candidate)];
    const changes = changesBetween(a, b);
    if (changes >= fewest || changes * 3 > Math.max(a.length, b.length)) continue;
    near = candidate;
    fewest = changes;
  }
  return near;
}

function bare(word: string): string {
  return word.toLowerCase().replaceAll(/[-_\s]/g, '');
}

/** The edit distance with swaps of neighbours, row by row. */
function changesBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const changed = at(last, column - 1) + (same ? 0 : 1);
      const swap = swapped ? at(beforeLast, column - 2) + 1 : changed;
      next.push(Math.min(changed, swap, at(last, column) + 1, at(next, column - 1) + 1));
    }
    [beforeLast, last] = [last, next];
  }
  return at(last, b.length);
}

/** Outside the rows read so far nothing can be nearer. */
function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
