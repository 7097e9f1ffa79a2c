import { root } from '../../scripts/setup/places.mjs';

/** What stands on one page: lines of one column, or rows of two. */
export type Sheet = { readonly lines: string } | { readonly rows: readonly (readonly [string, string])[] };

const MARGIN = 75;

const fonts = ['tc', 'sc'].map(
  (script) => `file://${root}/node_modules/@fontsource-variable/noto-sans-${script}/index.css`,
);

const LETTERS = "'DejaVu Serif','Noto Sans TC Variable','Noto Sans SC Variable',serif";

/** A page as HTML. */
export function htmlOf(sheet: Sheet): string {
  return `<!doctype html><meta charset="utf-8">${fonts.map((href) => `<link rel="stylesheet" href="${href}">`).join('')}
    <body style="margin:${MARGIN}px;background:white;color:#111">${'lines' in sheet ? linesOf(sheet.lines) : rowsOf(sheet.rows)}`;
}

function linesOf(lines: string): string {
  return `<pre style="font:11pt/1.35 ${LETTERS};white-space:pre">${escaped(lines)}</pre>`;
}

function rowsOf(rows: readonly (readonly [string, string])[]): string {
  const cells = rows.flatMap((row) => row.map((text) => `<div style="white-space:pre-wrap">${escaped(text)}</div>`));
  return `<div style="font:9.5pt/1.35 ${LETTERS};display:grid;grid-template-columns:1fr 1fr;gap:10px 34px">${cells.join('')}</div>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
