import type { KeyPlace } from '../keys/key-table.ts';
import { KeyWords } from '../keys/key-words.ts';
import type { FieldPlaces } from './field-places.ts';
import { quote } from './marks.ts';
import { spareBytes } from './record-cursor.ts';

/** A field of the present record as a key, the same object for every field. */
export class RecordKey implements KeyPlace {
  readonly words = new KeyWords();
  bytes: Uint8Array = new Uint8Array(0);
  start = 0;
  end = 0;
  private whole: Uint8Array = new Uint8Array(0);
  private view: DataView = new DataView(new ArrayBuffer(0));

  /** Begins with a piece, behind whose records there are bytes to spare. */
  open(bytes: Uint8Array): void {
    this.whole = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Takes the field at a place among its record's fields. */
  take(fields: FieldPlaces, place: number): void {
    if ((fields.escaped >>> place) & 1) {
      this.takeEscaped(fields, place);
      return;
    }
    this.bytes = this.whole;
    this.start = fields.starts[place] as number;
    this.end = fields.ends[place] as number;
    this.words.read(this.view, this.start, this.end);
  }

  /** Whether the key lies in the piece itself, where it stays when the next record is read. */
  get isInPiece(): boolean {
    return this.bytes === this.whole;
  }

  private takeEscaped(fields: FieldPlaces, place: number): void {
    this.bytes = unescaped(this.whole.subarray(fields.starts[place], fields.ends[place]));
    this.start = 0;
    this.end = this.bytes.length - spareBytes;
    this.words.read(new DataView(this.bytes.buffer), this.start, this.end);
  }
}

/** A field with its doubled marks made single, and bytes to spare behind it. */
function unescaped(field: Uint8Array): Uint8Array {
  const plain: number[] = [];
  for (let at = 0; at < field.length; at += 1) {
    plain.push(field[at] as number);
    if (field[at] === quote) at += 1;
  }
  const bytes = new Uint8Array(plain.length + spareBytes);
  bytes.set(plain);
  return bytes;
}

/** The text of a field, for people. */
export function textOfField(bytes: Uint8Array, fields: FieldPlaces, place: number): string {
  const field = Buffer.from(bytes.subarray(fields.starts[place], fields.ends[place])).toString('utf8');
  return (fields.escaped >>> place) & 1 ? field.replaceAll('""', '"') : field;
}
