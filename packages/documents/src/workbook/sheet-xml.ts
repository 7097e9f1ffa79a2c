import { dayNumber } from '@tenfold/kernel';
import type { Language } from '../messages/languages.ts';
import { changeFormat, countFormat, dateFormats, type Style, type Styles } from './styles.ts';
import { LINE, rowHeight } from './row-height.ts';
import type { Cell, Column, Sheet } from './workbook.ts';
import { xmlHead, xmlText } from './xml.ts';

/** The part of the file that holds a sheet; the styles of its cells are added to `styles`. */
export function sheetXml({ columns, rows, frozenRows }: Sheet, given: Writing): string {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const written = rows.map((row, at) => rowXml(row, { ...given, number: at + 1, columns }));
  return `${xmlHead}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0"${given.isFirst ? ' tabSelected="1"' : ''}>${paneXml(frozenRows)}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${LINE}"/>`,
    `<cols>${widths.join('')}</cols>`,
    `<sheetData>${written.join('')}</sheetData>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
  ].join('')}</worksheet>`;
}

/** In what language and with which styles a sheet is written. */
export interface Writing {
  readonly language: Language;
  readonly styles: Styles;
  readonly isFirst: boolean;
}

function paneXml(rows: number): string {
  if (rows === 0) return '';
  const place = `topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"`;
  return `<pane ySplit="${rows}" ${place}/><selection pane="bottomLeft"/>`;
}

/** A row with its number from the top, and the columns in which its cells stand. */
type RowWriting = Writing & { readonly number: number; readonly columns: readonly Column[] };

function rowXml(row: readonly Cell[], given: RowWriting): string {
  const { number, columns } = given;
  const cells = row.map((cell, at) => (cell === null ? '' : cellXml(cell, `${columnName(at)}${number}`, given)));
  const height = rowHeight(row, columns);
  return `<row r="${number}" ht="${height}" customHeight="1">${cells.join('')}</row>`;
}

/** `A` for the first column. No table of ours has more than 26. */
function columnName(at: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + at);
}

function cellXml(cell: NonNullable<Cell>, place: string, { language, styles }: Writing): string {
  const { emphasis = 'plain' } = cell;
  const number = (format: string, value: string): string => {
    const style: Style = { format, emphasis, side: 'right', wraps: false };
    return `<c r="${place}" s="${styles.numberOf(style)}"><v>${value}</v></c>`;
  };
  const text = (value: string, side: Style['side'], wraps: boolean): string => {
    const style = styles.numberOf({ format: null, emphasis, side, wraps });
    return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
  };
  if ('text' in cell) return text(cell.text, cell.side ?? 'left', cell.wraps ?? false);
  if ('date' in cell) return number(dateFormats[language], `${dayOfSpreadsheet(cell.date)}`);
  if ('percent' in cell) return number(percentFormat(cell.percent), hundredth(cell.percent));
  if (!isExactAsNumber(cell.count)) return text(`${cell.count}`, 'right', false);
  return number(cell.isChange === true ? changeFormat : countFormat, `${cell.count}`);
}

/** A spreadsheet reckons in floating point: a whole number is exact in it up to 2^53, and beyond it is written as text. */
function isExactAsNumber(count: bigint): boolean {
  const most = 2n ** 53n;
  return count <= most && count >= -most;
}

/** Days since 30 December 1899, as a spreadsheet counts them from March 1900 on. */
function dayOfSpreadsheet(date: string): number {
  return dayNumber(date) + 25_569;
}

/** As many digits after the point as the percentage was printed with. */
function percentFormat(percent: string): string {
  const decimals = percent.split('.')[1]?.length ?? 0;
  return decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
}

/** A hundredth of a decimal, exact as text: `0.052` becomes `0.00052`. */
function hundredth(percent: string): string {
  const [sign, size] = percent.startsWith('-') ? ['-', percent.slice(1)] : ['', percent];
  const [whole = '', rest = ''] = size.split('.');
  const digits = whole.padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}${rest}`;
}
