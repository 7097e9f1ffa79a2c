import type { Cell, InventedDocument } from './document.ts';

/** How the figures of a row stand in its height. */
export type Standing = 'top' | 'middle' | 'bottom';

const page = { width: 595, height: 842, margin: 50 };
const size = 9;
const step = 11;
/** Letters of Helvetica are about half as wide as high; digits a little more. */
const perLetter = 0.53 * size;

interface Run {
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

/** An announcement as a PDF whose tables are nothing but letters at their places, in Helvetica. */
export function placedPdf(document: InventedDocument, standing: Standing): Uint8Array {
  const pages: Run[][] = [[]];
  let top = page.margin;
  const turn = (height: number): void => {
    if (top + height <= page.height - page.margin) return;
    pages.at(-1)?.push({ text: `${pages.length}`, left: page.width / 2, top: page.height - 30 });
    pages.push([]);
    top = page.margin;
  };
  for (const part of document) {
    if (typeof part === 'string') {
      for (const text of wrapped(part, page.width - 2 * page.margin)) {
        turn(step);
        pages.at(-1)?.push({ text, left: page.margin, top });
        top += step;
      }
      top += step;
      continue;
    }
    for (const block of blocksOf(part.rows)) {
      const { runs, height } = laidOut(block, standing);
      turn(height);
      for (const run of runs) pages.at(-1)?.push({ ...run, top: run.top + top });
      top += height + 6;
    }
  }
  return written(pages);
}

type Rows = readonly (readonly (string | Cell)[])[];

/** Rows that cells hold together are one block, which no page parts. */
function blocksOf(rows: Rows): readonly Rows[] {
  const blocks: (readonly (string | Cell)[])[][] = [];
  let left = 0;
  for (const row of rows) {
    if (left > 0) blocks.at(-1)?.push(row);
    else blocks.push([row]);
    left = Math.max(left - 1, ...row.map((cell) => (typeof cell === 'string' ? 0 : (cell.rows ?? 1) - 1)), 0);
  }
  return blocks;
}

interface PlacedCell {
  readonly lines: readonly string[];
  readonly column: number;
  readonly row: number;
  readonly rows: number;
}

function laidOut(rows: Rows, standing: Standing): { readonly runs: readonly Run[]; readonly height: number } {
  const count = widthOf(rows[0] ?? []);
  const lefts = leftsOf(count);
  const cells = placedCells(rows).map((cell) => ({
    ...cell,
    lines: cell.texts.flatMap((text) => wrapped(text, room(lefts, cell))),
  }));
  const heights = rows.map((_, row) =>
    Math.max(1, ...cells.filter((one) => one.row === row && one.rows === 1).map(({ lines }) => lines.length)),
  );
  for (const { lines, row, rows: over } of cells) {
    const sum = heights.slice(row, row + over).reduce((a, b) => a + b, 0);
    if (lines.length > sum) heights[row + over - 1] = (heights[row + over - 1] ?? 1) + lines.length - sum;
  }
  const topOf = (row: number): number => heights.slice(0, row).reduce((sum, lines) => sum + lines * step + 3, 0);
  const runs = cells.flatMap((cell) => {
    const spare = topOf(cell.row + cell.rows) - topOf(cell.row) - 3 - cell.lines.length * step;
    const shift = cell.column < 2 || standing === 'top' ? 0 : standing === 'middle' ? spare / 2 : spare;
    return cell.lines.map((text, line) => ({
      text,
      left: lefts[cell.column] ?? 0,
      top: topOf(cell.row) + shift + line * step,
    }));
  });
  return { runs, height: topOf(rows.length) };
}

function widthOf(row: readonly (string | Cell)[]): number {
  return row.reduce((sum, cell) => sum + (typeof cell === 'string' ? 1 : (cell.columns ?? 1)), 0);
}

/** The number is narrow and the subject takes what the figures leave. */
function leftsOf(count: number): readonly number[] {
  const figures = Math.max(count - 2, 1);
  const each = Math.min(76, (page.width - 2 * page.margin - 120) / figures);
  const start = page.width - page.margin - figures * each;
  return [
    page.margin,
    page.margin + 50,
    ...Array.from({ length: figures }, (_, at) => start + at * each),
    page.width - page.margin,
  ];
}

function room(
  lefts: readonly number[],
  { column, columns }: { readonly column: number; readonly columns: number },
): number {
  return (lefts[column + columns] ?? page.width) - (lefts[column] ?? 0) - 4;
}

interface RawCell extends Omit<PlacedCell, 'lines'> {
  readonly texts: readonly string[];
  readonly columns: number;
}

function placedCells(rows: Rows): readonly RawCell[] {
  const taken = new Set<string>();
  const cells: RawCell[] = [];
  for (const [row, line] of rows.entries()) {
    let column = 0;
    for (const given of line) {
      const { text, columns = 1, rows: over = 1 }: Cell = typeof given === 'string' ? { text: given } : given;
      while (taken.has(`${row} ${column}`)) column += 1;
      for (const place of placesOf(row, column, { over, columns })) taken.add(place);
      cells.push({ texts: text.replaceAll(/‹(\w+)›/g, '').split('\n'), column, row, rows: over, columns });
      column += columns;
    }
  }
  return cells;
}

function placesOf(
  row: number,
  column: number,
  { over, columns }: { over: number; columns: number },
): readonly string[] {
  return Array.from(
    { length: over * columns },
    (_, at) => `${row + Math.floor(at / columns)} ${column + (at % columns)}`,
  );
}

/** Words over lines; a number that is too wide is broken where the room ends, as printers of narrow columns do. */
function wrapped(text: string, width: number): readonly string[] {
  const most = Math.max(3, Math.floor(width / perLetter));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= most) lines[lines.length - 1] = `${last} ${word}`;
    else for (let at = 0; at < word.length || at === 0; at += most) lines.push(word.slice(at, at + most));
  }
  return lines;
}

function written(pages: readonly (readonly Run[])[]): Uint8Array {
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((runs, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Contents ${5 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      streamOf(runs),
    ]),
  ];
  const places: number[] = [];
  let text = '%PDF-1.7\n';
  for (const [at, object] of objects.entries()) {
    places.push(text.length);
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = text.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}

function streamOf(runs: readonly Run[]): string {
  const shown = runs.map(({ text, left, top }) => {
    const escaped = text.replaceAll(/[\\()]/g, String.raw`\$&`);
    return `BT /F1 ${size} Tf ${left.toFixed(2)} ${(page.height - top - size).toFixed(2)} Td (${escaped}) Tj ET`;
  });
  const stream = shown.join('\n');
  return `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`;
}
