import type { Columns } from './columns.ts';
import { RecordCursor } from './record-cursor.ts';
import { RecordKey, textOfField } from './record-key.ts';

/** The present record of a table: the same object for every record. */
export class TableRecord {
  readonly key = new RecordKey();
  readonly cursor = new RecordCursor();
  bytes: Uint8Array = new Uint8Array(0);
  length = 0;
  columns: Columns | undefined;
  /** Lines of the file before the piece. */
  private linesBefore = 0;

  open(bytes: Uint8Array, length: number): void {
    this.linesBefore += this.cursor.linesPassed;
    this.bytes = bytes;
    this.length = length;
    this.cursor.open(bytes, length);
    this.key.open(bytes);
  }

  /** The line of the file, counted from 1. */
  get line(): number {
    return this.linesBefore + this.cursor.line + 1;
  }

  /** The line of the file that comes after the present record, counted from 1. */
  get nextLine(): number {
    return this.linesBefore + this.cursor.linesPassed + 1;
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
