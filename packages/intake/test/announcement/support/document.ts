/** A cell of an invented announcement: lines of text, and over how many columns and rows it goes. `‹1›` is a mark of a note, set high. */
export interface Cell {
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
}

/** A table, or a paragraph. */
export type Part = string | { readonly rows: readonly (readonly (string | Cell)[])[] };

/** An invented announcement, before it is made a file. */
export type InventedDocument = readonly Part[];

function cellOf(cell: string | Cell): Required<Cell> {
  const whole = typeof cell === 'string' ? { text: cell } : cell;
  return { columns: 1, rows: 1, ...whole };
}

/** As an HTML page, as EDGAR has them: a paragraph each, tables with spans. */
export function htmlOf(document: InventedDocument, style = ''): string {
  const parts = document.map((part) => (typeof part === 'string' ? `<p>${htmlText(part)}</p>` : tableHtml(part.rows)));
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Invented</title><style>${style}</style></head><body>\n${parts.join('\n')}\n</body></html>`;
}

function tableHtml(rows: readonly (readonly (string | Cell)[])[]): string {
  const lines = rows.map((row) => `<tr>${row.map((cell) => cellHtml(cellOf(cell))).join('')}</tr>`);
  return `<table>\n${lines.join('\n')}\n</table>`;
}

function cellHtml({ text, columns, rows }: Required<Cell>): string {
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan=${rows}` : ''}`;
  return `<td${spans}>${htmlText(text)}</td>`;
}

function htmlText(text: string): string {
  const plain = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return plain.replaceAll(/‹(\w+)›/g, '<sup>$1</sup>').replaceAll('\n', '<br/>');
}

/** As the text part of a DOCX. */
export function documentXmlOf(document: InventedDocument): string {
  const parts = document.map((part) => (typeof part === 'string' ? paragraphXml(part) : tableXml(part.rows)));
  const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${space}"><w:body>${parts.join('')}</w:body></w:document>`;
}

function paragraphXml(text: string): string {
  const lines = text.split('\n').map((line) =>
    line
      .split(/(‹\w+›)/)
      .map(runXml)
      .join(''),
  );
  return `<w:p>${lines.join('<w:r><w:br/></w:r>')}</w:p>`;
}

function runXml(text: string): string {
  if (text === '') return '';
  const mark = /^‹(\w+)›$/.exec(text)?.[1];
  const escaped = (mark ?? text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const raised = mark === undefined ? '' : '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>';
  return `<w:r>${raised}<w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

/** Cells that go over rows are written once and go on empty, as word processors have them. */
function tableXml(rows: readonly (readonly (string | Cell)[])[]): string {
  const open: { left: number; columns: number }[] = [];
  const lines = rows.map((row) => {
    const cells = row.map(cellOf);
    const written: string[] = [];
    let column = 0;
    const skip = (): void => {
      for (let below = open[column]; below !== undefined && below.left > 0; below = open[column]) {
        below.left -= 1;
        written.push(cellXml('', below.columns, '<w:vMerge/>'));
        column += below.columns;
      }
    };
    for (const { text, columns, rows: over } of cells) {
      skip();
      written.push(cellXml(text, columns, over > 1 ? '<w:vMerge w:val="restart"/>' : ''));
      open[column] = { left: over - 1, columns };
      column += columns;
    }
    skip();
    return `<w:tr>${written.join('')}</w:tr>`;
  });
  return `<w:tbl>${lines.join('')}</w:tbl>`;
}

function cellXml(text: string, columns: number, merge: string): string {
  return `<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/>${merge}</w:tcPr>${text.split('\n').map(paragraphXml).join('')}</w:tc>`;
}

/** How a person copies an announcement into a text: columns parted by tabs, or every cell on a line of its own, or one space. */
export type Copied = 'tabs' | 'lines' | 'spaces';

/** As a plain text that was copied. */
export function textOf(document: InventedDocument, copied: Copied): string {
  const joint = { tabs: '\t', lines: '\n', spaces: ' ' }[copied];
  const marked = document.map((part) => {
    if (typeof part === 'string') return part;
    const rows = part.rows.map((row) => row.map((cell) => cellOf(cell).text));
    return rows
      .map((row) => row.map((text) => (copied === 'lines' ? text : text.replaceAll('\n', ' '))).join(joint))
      .join('\n');
  });
  return marked.join('\n\n').replaceAll(/‹(\w+)›/g, '($1)');
}
