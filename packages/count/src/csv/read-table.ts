import type { LineSource } from '../asked.ts';
import type { ColumnNames, Columns } from './columns.ts';
import { piecesOf, roomFor } from './pieces.ts';
import { RecordCursor } from './record-cursor.ts';
import { RecordKey, textOfField } from './record-key.ts';
import { lostHead, readHead } from './table-head.ts';

const pieceBytes = 1 << 20;

/** The present record of a table: the same object for every record. */
export class TableRecord {
  readonly key = new RecordKey();
  readonly cursor = new RecordCursor();
  bytes: Uint8Array = new Uint8Array(0);
  columns: Columns | undefined;
  /** Lines of the file before the piece. */
  private linesBefore = 0;

  open(bytes: Uint8Array, length: number): void {
    this.linesBefore += this.cursor.linesPassed;
    this.bytes = bytes;
    this.cursor.open(bytes, length);
    this.key.open(bytes);
  }

  /** The line of the file, counted from 1. */
  get line(): number {
    return this.linesBefore + this.cursor.line + 1;
  }

  get isMalformed(): boolean {
    return this.cursor.isBroken || this.cursor.fields.count !== this.columns?.count;
  }

  /** Whether a field has no byte. */
  isEmpty(place: number): boolean {
    const { starts, ends } = this.cursor.fields;
    return starts[place] === ends[place];
  }

  /** The text of a field. */
  text(place: number): string {
    return textOfField(this.bytes, this.cursor.fields, place);
  }

  /** Takes a field as the key. */
  takeKey(place: number): RecordKey {
    this.key.take(this.cursor.fields, place);
    return this.key;
  }
}

/** Goes through the records of a table below its header. Throws `Uncountable` for a header that is not as it must be. */
export async function readTable(
  source: LineSource,
  names: ColumnNames,
  onRecord: (record: TableRecord, columns: Columns) => void,
): Promise<void> {
  const record = new TableRecord();
  const room = new Uint8Array(roomFor(pieceBytes));
  for await (const { bytes, length } of piecesOf(source.open(), () => room)) {
    record.open(bytes, length);
    record.columns ??= readHead(record.cursor, { bytes, names, file: source.name });
    // A piece in which there is no header has no record either.
    const { columns } = record;
    if (columns !== undefined) while (record.cursor.advance()) onRecord(record, columns);
  }
  if (record.columns === undefined) throw lostHead(names, source.name);
}
