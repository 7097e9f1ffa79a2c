import type { TableRecord } from '@tenfold/count/other-way';

/** Where the bytes of one field stand; the same object for every field. */
export class Field {
  bytes: Uint8Array = new Uint8Array(0);
  start = 0;
  end = 0;

  /** Takes the field of a record; an empty one where its file has no such column. */
  take(record: TableRecord, place: number | undefined): this {
    if (place === undefined) return this.set(record.bytes, 0, 0);
    const { starts, ends, escaped } = record.cursor.fields;
    if (((escaped >>> place) & 1) === 0) return this.set(record.bytes, starts[place] as number, ends[place] as number);
    // Doubled marks of quotation are made single.
    const { bytes, start, end } = record.takeKey(place);
    return this.set(bytes, start, end);
  }

  /** Takes a text that stands in no file. */
  takeText(text: string): this {
    const bytes = Buffer.from(text, 'utf8');
    return this.set(bytes, 0, bytes.length);
  }

  private set(bytes: Uint8Array, start: number, end: number): this {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    return this;
  }
}
