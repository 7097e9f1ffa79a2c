import type { LineSource } from '../asked.ts';
import type { ColumnNames, Columns } from './columns.ts';
import { readerOf } from '../source/byte-reader.ts';
import { piecesOf, roomFor } from './pieces.ts';
import { lostHead, readHead } from './table-head.ts';
import { TableRecord } from './table-record.ts';

const pieceBytes = 1 << 20;

/** A piece of a table below its header: its records are gone through by `record.cursor.advance()`. */
export interface TablePiece {
  readonly record: TableRecord;
  readonly columns: Columns;
}

/** How a table is read. */
export interface TableRead {
  /** Hears how many bytes of the source were read. */
  readonly onRead?: ((bytes: number) => void) | undefined;
  /** Where pieces are put: {@link roomForTable} bytes. */
  readonly room?: Uint8Array;
}

/** Bytes that the pieces of a table need. */
export const roomForTable = roomFor(pieceBytes);

/**
 * The pieces of a table, each to be gone through before the next is asked for. Throws `Uncountable` for a header that is not as it must be.
 */
export async function* piecesOfTable(
  source: LineSource,
  names: ColumnNames,
  { onRead, room = new Uint8Array(roomForTable) }: TableRead = {},
): AsyncGenerator<TablePiece> {
  const record = new TableRecord();
  for await (const { bytes, length } of piecesOf(await readerOf(source, onRead), () => room)) {
    record.open(bytes, length);
    record.columns ??= readHead(record.cursor, { bytes, names, file: source.name });
    // A piece in which there is no header has no record either.
    const { columns } = record;
    if (columns !== undefined) yield { record, columns };
  }
  if (record.columns === undefined) throw lostHead(names, source.name);
}
