import type { Columns, TableRecord } from '@tenfold/count/other-way';
import type { BinaryRows } from '../copy/binary-rows.ts';
import type { Field } from './field.ts';
import type { Loading } from './loading.ts';

/** What of a record goes into a row: names as bytes, the rest as text, each by the column of its file. */
export interface RowShape {
  readonly names: readonly string[];
  readonly texts: readonly string[];
  /** Fields that whoever adds the record writes behind these. */
  readonly further: number;
}

/** A file that is loaded. */
export interface LoadedFile {
  /** Counted from 0. */
  readonly nth: number;
  readonly columns: Columns;
  readonly shape: RowShape;
  readonly loading: Loading;
  readonly field: Field;
}

/** Adds a record as a row that begins with its file and its line; fields of a malformed one are left without a value. */
export function addRecord(record: TableRecord, file: LoadedFile): BinaryRows {
  const { columns, shape, loading, field } = file;
  const { names, texts, further } = shape;
  const isMalformed = record.isMalformed;
  const rows = loading.rowsOf(isMalformed ? null : field.take(record, columns.placeOf['member']));
  // Lengths of lines are bounded, so a row never needs more than its line has.
  rows.begin(2 + names.length + texts.length + further, bytesBeside + (isMalformed ? 0 : bytesOf(record)));
  rows.int4(file.nth);
  rows.int8(record.line);
  if (isMalformed) for (let at = 0; at < names.length + texts.length; at += 1) rows.nothing();
  else addFields(rows, record, file);
  return rows;
}

/** What the fields beside those of the record need at most. */
const bytesBeside = 64;

function addFields(rows: BinaryRows, record: TableRecord, { columns, shape, field }: LoadedFile): void {
  for (const name of shape.names) {
    const { bytes, start, end } = field.take(record, columns.placeOf[name]);
    rows.bytes(bytes, start, end);
  }
  for (const name of shape.texts) {
    const { bytes, start, end } = field.take(record, columns.placeOf[name]);
    rows.text(bytes, start, end);
  }
}

/** Bytes of the fields of a record together, at most; each of the texts may come to a mark of its own. */
function bytesOf({ cursor: { fields } }: TableRecord): number {
  return (fields.ends[fields.count - 1] as number) - (fields.starts[0] as number);
}
