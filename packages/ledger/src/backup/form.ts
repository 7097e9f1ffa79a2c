import type { Applied } from '../engine/migrate.ts';

/** The format of a backup's file. */
export const FORMAT = 'tenfold/backup/1';

/**
 * The first line of a backup. Behind it comes for each table a line that names it and its columns, a line for each row (the
 * columns as PostgreSQL writes them as text, or null), and a line with the number of rows; the last line of the file is the
 * SHA-256 of all bytes before it. Every line is JSON.
 */
export interface HeadLine {
  readonly format: string;
  /** The moment of the ledger that the backup holds, by the clock of the database. */
  readonly taken: string;
  /** The steps that had made the form of the database. */
  readonly migrations: readonly Applied[];
}

/** How the rows of a table begin. */
export interface TableLine {
  readonly table: string;
  readonly columns: readonly string[];
}

/** How the rows of a table end. */
export interface RowsLine {
  readonly rows: number;
}

/** How a backup ends. */
export interface EndLine {
  readonly sha256: string;
}
