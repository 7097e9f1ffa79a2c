import type { Figure } from '../report/figure.ts';
import { withServer } from './bench-server.ts';
import { figuresOf } from './count-database-bench.ts';

/** Ten million lines of a million members, once. */
export async function measure(): Promise<readonly Figure[]> {
  return withServer((server) =>
    figuresOf({ lines: 10_000_000, members: 1_000_000, order: 'forms' }, { rounds: 1, server }),
  );
}
