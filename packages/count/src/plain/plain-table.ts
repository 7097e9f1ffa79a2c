import type { LineSource } from '../asked.ts';
import { type ColumnNames, type Columns, noHeader, readColumns } from '../csv/columns.ts';
import { Uncountable } from '../problem.ts';
import { asText } from './plain-bytes.ts';
import { plainRecords } from './plain-records.ts';

/** A line below the header. */
export interface PlainRow {
  readonly line: number;
  /** The field of a column, `undefined` where the file has no such column; the whole is `null` for a malformed line. */
  readonly field: ((column: string) => string | undefined) | null;
}

/** The lines of a CSV by the names of their columns. Throws {@link Uncountable} for a header that is not as it must be. */
export async function* plainRows(source: LineSource, names: ColumnNames): AsyncGenerator<PlainRow> {
  let columns: Columns | undefined;
  for await (const { line, fields } of plainRecords(source.open())) {
    if (columns === undefined) columns = columnsOf(fields, names, source.name);
    else yield rowOf(line, fields, columns);
  }
  if (columns === undefined) columnsOf(null, names, source.name);
}

function columnsOf(fields: readonly string[] | null, names: ColumnNames, file: string): Columns {
  if (fields === null) throw new Uncountable([noHeader(file, [...names.needed, ...names.allowed])]);
  const columns = readColumns(fields.map(asText), names, file);
  if ('problems' in columns) throw new Uncountable(columns.problems);
  return columns;
}

function rowOf(line: number, fields: readonly string[] | null, { count, placeOf }: Columns): PlainRow {
  if (fields === null || fields.length !== count) return { line, field: null };
  return { line, field: (column) => fields[placeOf[column] ?? -1] };
}
