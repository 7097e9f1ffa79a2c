import { closeSync, openSync, readSync } from 'node:fs';

/** How lines are kept in a file, as its first bytes tell: as text, as packed text, or by columns. */
export type LineFileKind = 'csv' | 'gzip' | 'parquet';

/** What a file is; its name does not matter. */
export function kindOfLineFile(path: string): LineFileKind {
  const file = openSync(path, 'r');
  try {
    const first = Buffer.alloc(4);
    readSync(file, first);
    if (first[0] === 0x1f && first[1] === 0x8b) return 'gzip';
    return first.toString('latin1') === 'PAR1' ? 'parquet' : 'csv';
  } finally {
    closeSync(file);
  }
}
