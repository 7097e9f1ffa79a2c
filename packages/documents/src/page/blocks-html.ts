import type { Alignment, Block, Page, Span, Spans } from './page.ts';
import { linesOfCell, type PrintedRow, printedRows } from './printed.ts';
import { type Html, html } from './html.ts';

/** The blocks of a page, as a terminal shows them, as HTML. */
export function blocksHtml(page: Page): readonly Html[] {
  return page.map(blockHtml);
}

function blockHtml(block: Block): Html {
  switch (block.kind) {
    case 'gap':
      return html``;
    case 'title':
      return html`<h1>${spansHtml(block.left)} <small>${spansHtml(block.right)}</small></h1>`;
    case 'heading':
      return html`<h2>${spansHtml(block.spans)}</h2>`;
    case 'paragraph':
      return html`<p class="${level(block.indent)}">${spansHtml(block.spans)}</p>`;
    case 'verbatim':
      return html`<pre class="${level(block.indent)}">${block.text}</pre>`;
    case 'item':
      return itemHtml(block);
    case 'table':
      return tableHtml(block);
  }
}

/** How far in from the edge a block stands; the terminal counts in columns, a page has three steps. */
function level(indent: number): string {
  return `in-${Math.min(2, Math.ceil(indent / 4))}`;
}

function itemHtml({ mark, body, indent }: Extract<Block, { kind: 'item' }>): Html {
  const paragraphs = body.map((spans) => html`<p>${spansHtml(spans)}</p>`);
  return html`<div class="item ${level(indent)}"><span class="mark">${spanHtml(mark)}</span><div>${paragraphs}</div></div>`;
}

function tableHtml({ head, columns, rows, indent }: Extract<Block, { kind: 'table' }>): Html {
  const top =
    head === null ? null : html`<thead><tr>${head.map((cell, index) => headHtml(cell, columns[index]))}</tr></thead>`;
  const width = Math.max(columns.length, head?.length ?? 0);
  const body = printedRows(rows).flatMap((row) => rowHtml(row, { columns, width }));
  return html`<div class="scroll ${level(indent)}" tabindex="0" role="group"><table>${top}<tbody>${body}</tbody></table></div>`;
}

/** A column without a heading has none: an empty one would be read out as nothing. */
function headHtml(cell: Spans, alignment: Alignment | undefined): Html {
  if (cell.length === 0) return html`<td></td>`;
  return html`<th scope="col" class="${sideOf(alignment)}">${spansHtml(cell)}</th>`;
}

function rowHtml(
  row: PrintedRow,
  { columns, width }: { readonly columns: readonly Alignment[]; readonly width: number },
): readonly Html[] {
  const cells = row.cells.map((_, index) => {
    const [first = [], ...under] = linesOfCell(row, index);
    const below = under.map((line) => html`<br>${spansHtml(line)}`);
    return html`<td class="${sideOf(columns[index])}">${spansHtml(first)}${below}</td>`;
  });
  const remarks = row.remarks.map(
    (remark) => html`<tr class="remark"><td colspan="${width}">${spansHtml(remark)}</td></tr>`,
  );
  return [...(cells.length === 0 ? [] : [html`<tr>${cells}</tr>`]), ...remarks];
}

function sideOf(alignment: Alignment | undefined): string {
  return alignment === undefined || alignment === 'left' ? 'left' : 'right';
}

function spansHtml(spans: Spans): readonly Html[] {
  return spans.map(spanHtml);
}

function spanHtml({ text, tone }: Span): Html {
  return tone === 'plain' ? html`${text}` : html`<span class="${tone}">${text}</span>`;
}
