import type { Figure } from './report/figure.ts';

/** What can be measured: its name on the command line, and where it is measured. */
export interface Benchmark {
  readonly name: string;
  /** Whether it takes so long that it is measured only where it is named. */
  readonly isLong?: boolean;
  readonly load: () => Promise<{ readonly measure: () => Promise<readonly Figure[]> }>;
}

/** Every benchmark, in the order of the table. */
export const benchmarks: readonly Benchmark[] = [
  { name: 'assess', load: () => import('./assess/assess-bench.ts') },
  { name: 'clearance', load: () => import('./clearance/clearance-bench.ts') },
  { name: 'fold', load: () => import('./fold/fold-bench.ts') },
  { name: 'start-up', load: () => import('./start-up/start-up-bench.ts') },
  { name: 'record-file', load: () => import('./record-file/record-file-bench.ts') },
  { name: 'append', load: () => import('./ledger/append-bench.ts') },
  { name: 'as-of', load: () => import('./ledger/as-of-bench.ts') },
  { name: 'proofs', load: () => import('./ledger/proof-bench.ts') },
  { name: 'api', load: () => import('./ledger/api-bench.ts') },
  { name: 'public-page', load: () => import('./public-page/public-page-bench.ts') },
  { name: 'reading', load: () => import('./reading/reading-bench.ts') },
  { name: 'papers', load: () => import('./papers/papers-bench.ts') },
  { name: 'count', load: () => import('./count/count-bench.ts') },
  { name: 'count-large', isLong: true, load: () => import('./count/count-large-bench.ts') },
  { name: 'count-database', load: () => import('./count/count-database-bench.ts') },
  {
    name: 'count-database-large',
    isLong: true,
    load: () => import('./count/count-database-large-bench.ts'),
  },
  { name: 'screens', load: () => import('./screens/screens-bench.ts') },
  { name: 'million', isLong: true, load: () => import('./screens/million-bench.ts') },
];
