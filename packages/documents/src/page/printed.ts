import type { Block, Span, Spans, Tone } from './page.ts';

/** What stands at the right of a title on the screen follows it on paper. */
export function titleSpans({ left, right }: Extract<Block, { kind: 'title' }>): Spans {
  return right.length === 0 ? left : [...left, apart, ...right];
}

const apart: Span = { text: ' · ', tone: 'quiet' };

/** How many columns a table has: as many as its longest row. */
export function widthOf({ columns, head, rows }: Extract<Block, { kind: 'table' }>): number {
  const cells = rows.map((row) => ('cells' in row ? row.cells.length : 0));
  return Math.max(columns.length, head?.length ?? 0, ...cells);
}

/** The ink of each tone, as on the light screen; the others are black. A colour never says more than the words. */
export const inks: Readonly<Partial<Record<Tone, string>>> = {
  quiet: '5d5952',
  kept: '2c6a3c',
  'action-required': '8f5200',
  breached: 'a3242b',
  ceased: '47525e',
  'needs-approval': '1d5ca6',
  'needs-determination': '67399c',
  'information-missing': '6f5600',
  'not-applicable': '6b675f',
};
