import type { Figure } from '../report/figure.ts';
import { figuresOf } from './count-bench.ts';

/** Ten million lines of a million members, once: what a scrutineer may have on his table for one evening. */
export async function measure(): Promise<readonly Figure[]> {
  const size = { lines: 10_000_000, members: 1_000_000 };
  return [
    ...figuresOf({ ...size, order: 'forms' }, { rounds: 1 }),
    ...figuresOf({ ...size, order: 'lines' }, { rounds: 1 }),
  ];
}
