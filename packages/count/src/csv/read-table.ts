import type { LineSource } from '../asked.ts';
import type { ColumnNames, Columns } from './columns.ts';
import { piecesOf, roomFor } from './pieces.ts';
import { lostHead, readHead } from './table-head.ts';
import { TableRecord } from './table-record.ts';

const pieceBytes = 1 << 20;

/** A piece of a table below its header: its records are gone through by `record.cursor.advance()`. */
export interface TablePiece {
  readonly record: TableRecord;
  readonly columns: Columns;
}

/**
 * The pieces of a table, each to be gone through before the next is asked for. `onRead` hears how many bytes of the source were
 * read for them. Throws `Uncountable` for a header that is not as it must be.
 */
export async function* piecesOfTable(
  source: LineSource,
  names: ColumnNames,
  onRead?: (bytes: number) => void,
): AsyncGenerator<TablePiece> {
  const record = new TableRecord();
  const room = new Uint8Array(roomFor(pieceBytes));
  for await (const { bytes, length } of piecesOf(source.open(onRead), () => room)) {
    record.open(bytes, length);
    record.columns ??= readHead(record.cursor, { bytes, names, file: source.name });
    // A piece in which there is no header has no record either.
    const { columns } = record;
    if (columns !== undefined) yield { record, columns };
  }
  if (record.columns === undefined) throw lostHead(names, source.name);
}

/** Goes through the records of a table below its header. Throws `Uncountable` for a header that is not as it must be. */
export async function readTable(
  source: LineSource,
  names: ColumnNames,
  onRecord: (record: TableRecord, columns: Columns) => void,
): Promise<void> {
  for await (const { record, columns } of piecesOfTable(source, names))
    while (record.cursor.advance()) onRecord(record, columns);
}
