import { Uncountable } from '../problem.ts';
import { type ColumnNames, type Columns, noHeader, readColumns } from './columns.ts';
import { mostFields } from './field-places.ts';
import { textOfField } from './record-key.ts';
import type { RecordCursor } from './record-cursor.ts';

/**
 * Reads the names of the columns from the next record of a piece, behind which the cursor then stands; `undefined` where the piece
 * has none. Throws {@link Uncountable} for a header that is not as it must be.
 */
export function readHead(
  cursor: RecordCursor,
  { bytes, names, file }: { readonly bytes: Uint8Array; readonly names: ColumnNames; readonly file: string },
): Columns | undefined {
  if (!cursor.advance()) return undefined;
  const { fields, isBroken } = cursor;
  if (isBroken || fields.count > mostFields) throw lostHead(names, file);
  const texts = Array.from({ length: fields.count }, (_, place) => textOfField(bytes, fields, place));
  const columns = readColumns(texts, names, file);
  if ('problems' in columns) throw new Uncountable(columns.problems);
  return columns;
}

/** What is thrown where a file has no header. */
export function lostHead({ needed, allowed }: ColumnNames, file: string): Uncountable {
  return new Uncountable([noHeader(file, [...needed, ...allowed])]);
}
