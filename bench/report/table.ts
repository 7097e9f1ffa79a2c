import type { Figure } from './figure.ts';

const headings = ['Measured', 'Tenfold', 'Beside it', 'Ratio', 'Target', ''];

/** The figures as text: columns as wide as they need to be, a line for each figure. */
export function toTable(figures: readonly Figure[]): string {
  const rows = [headings, ...figures.map(cellsOf)];
  const widths = headings.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const lines = rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [lines[0], rule.trimEnd(), ...lines.slice(1)].join('\n');
}

function cellsOf({ what, ours, other, ratio, target, isMet }: Figure): readonly string[] {
  return [what, ours, other, ratio, target, verdict(isMet)];
}

function verdict(isMet: boolean | null): string {
  if (isMet === null) return '';
  return isMet ? 'met' : 'MISSED';
}
