import { asyncBufferFromFile, type FileMetaData, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { problemIn, Uncountable } from '../problem.ts';
import { csvLine } from './csv-text.ts';

/** Rows that are taken out at once. */
const rowsAtOnce = 65_536;

/**
 * The rows of a Parquet file as lines of CSV, so that they are counted as all others are: row n, counted from 1, is line n + 1.
 * Throws {@link Uncountable} for a file that is broken.
 */
export async function* parquetLines(path: string, name: string): AsyncGenerator<Uint8Array> {
  const file = await asyncBufferFromFile(path);
  const metadata = await orBroken(name, parquetMetadataAsync(file));
  const columns = columnsOf(metadata);
  yield Buffer.from(csvLine(columns), 'utf8');
  const rows = Number(metadata.num_rows);
  for (let rowStart = 0; rowStart < rows; rowStart += rowsAtOnce) {
    const rowEnd = Math.min(rowStart + rowsAtOnce, rows);
    const taken = await orBroken(name, parquetReadObjects({ file, metadata, compressors, rowStart, rowEnd }));
    if (taken.length !== rowEnd - rowStart) throw broken(name);
    yield Buffer.from(taken.map((row) => csvLine(columns.map((column) => row[column]))).join(''), 'utf8');
  }
}

/** The names of the columns; the first element of a schema is the table itself. */
function columnsOf({ schema }: FileMetaData): readonly string[] {
  return schema.slice(1).map(({ name }) => name);
}

/** Whatever the reader of Parquet says against a file, it cannot be read. */
async function orBroken<Value>(name: string, reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch {
    throw broken(name);
  }
}

function broken(name: string): Uncountable {
  return new Uncountable([problemIn(name, 'broken-parquet')]);
}
