/** A row of a CSV file: its cells, and the line of the file on which it begins, counted from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a CSV file, or the line of the quotation mark that is never closed. */
export interface CsvRead {
  readonly rows: readonly CsvRow[];
  readonly unclosed: number | null;
}

/** One cell and what ends it, from where the last one ended; a cell in quotation marks holds `""` for one. */
const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n][^,\r\n]*|))(,|\r\n|\n|\r|$)/gy;

/**
 * Reads the text of a CSV file as RFC 4180 writes it; lines may also end with a line feed alone. A row that is wholly empty
 * is no row.
 */
export function readCsv(text: string): CsvRead {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let [line, begun] = [1, 1];
  cell.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
  while (cell.lastIndex < text.length || cells.length > 0) {
    const found = cell.exec(text);
    if (found === null) return { rows, unclosed: line };
    const [whole, quoted, bare = '', end] = found;
    cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    line += whole.split(/\r\n|\n|\r/).length - 1;
    if (end === ',') continue;
    if (cells.some((one) => one !== '')) rows.push({ line: begun, cells });
    [cells, begun] = [[], line];
    if (end === '') break;
  }
  return { rows, unclosed: null };
}
