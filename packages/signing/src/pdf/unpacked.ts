import { inflateSync } from 'node:zlib';
import { Broken } from './broken.ts';
import { countOf, dictionaryOf, nameOf, type PdfDictionary, type PdfStream, type PdfValue } from './value.ts';

/** Most bytes that a table or a stream of objects may unpack to: beyond, it is made to fill the memory. */
const MOST_BYTES = 20_000_000;

/** The bytes of a stream of objects or of a table, unpacked. Only the form in which programs write these is read. */
export function unpacked({ dictionary, contents }: PdfStream): Uint8Array {
  const filter = onlyOne(dictionary.entries.get('Filter'));
  const parameters = dictionaryOf(onlyOne(dictionary.entries.get('DecodeParms')));
  if (filter === undefined) return contents;
  if (nameOf(filter) !== 'FlateDecode') throw new Broken('filter', 0);
  try {
    return withoutPredictor(inflateSync(contents, { maxOutputLength: MOST_BYTES }), parameters);
  } catch (error) {
    if (error instanceof Broken) throw error;
    throw new Broken('packed wrongly', 0);
  }
}

function onlyOne(value: PdfValue | undefined): PdfValue | undefined {
  if (value?.kind === 'null') return undefined;
  if (value?.kind !== 'array') return value;
  if (value.items.length > 1) throw new Broken('filters', 0);
  return value.items[0];
}

/** Takes back what PNG’s filters did to rows (ISO 32000-1, 7.4.4.4). */
function withoutPredictor(bytes: Uint8Array, parameters: PdfDictionary | undefined): Uint8Array {
  const predictor = countOf(parameters?.entries.get('Predictor')) ?? 1;
  if (predictor === 1) return bytes;
  const columns = countOf(parameters?.entries.get('Columns')) ?? 1;
  const isSimple = ['Colors', 'BitsPerComponent'].every((name) => parameters?.entries.has(name) !== true);
  if (predictor < 10 || columns < 1 || columns > 1000 || !isSimple) throw new Broken('predictor', 0);
  const rows = Math.floor(bytes.length / (columns + 1));
  const out = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) unfilterRow({ bytes, out, row, columns });
  return out;
}

interface Row {
  readonly bytes: Uint8Array;
  readonly out: Uint8Array;
  readonly row: number;
  readonly columns: number;
}

function unfilterRow({ bytes, out, row, columns }: Row): void {
  const from = row * (columns + 1);
  const to = row * columns;
  const filter = bytes[from] ?? 0;
  if (filter > 4) throw new Broken('row filter', from);
  for (let column = 0; column < columns; column += 1) {
    const left = column > 0 ? (out[to + column - 1] ?? 0) : 0;
    const up = row > 0 ? (out[to + column - columns] ?? 0) : 0;
    const corner = row > 0 && column > 0 ? (out[to + column - columns - 1] ?? 0) : 0;
    out[to + column] = (bytes[from + 1 + column] ?? 0) + guess(filter, { left, up, corner });
  }
}

function guess(
  filter: number,
  { left, up, corner }: { readonly left: number; readonly up: number; readonly corner: number },
): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
