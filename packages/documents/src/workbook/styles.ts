import type { Language } from '../messages/languages.ts';
import { xmlHead, xmlText } from './xml.ts';
import type { Emphasis } from './workbook.ts';

/** How a cell is shown. `format` is a number format of the spreadsheet; nothing for a text. */
export interface Style {
  readonly format: string | null;
  readonly emphasis: Emphasis;
  readonly side: 'left' | 'right';
  readonly wraps: boolean;
}

/** The styles that the cells of a workbook ask for, each once. */
export class Styles {
  readonly #asked = new Map<string, Style>();

  /** The number under which a cell names a style; the first is what cells without one have. */
  numberOf(style: Style): number {
    const key = JSON.stringify([style.format, style.emphasis, style.side, style.wraps]);
    if (!this.#asked.has(key)) this.#asked.set(key, style);
    return [...this.#asked.keys()].indexOf(key) + 1;
  }

  /** The part of the file that describes them. */
  xml(): string {
    const styles = [...this.#asked.values()];
    const formats = [...new Set(styles.map(({ format }) => format).filter((one) => one !== null))];
    const written = formats.map(
      (format, at) => `<numFmt numFmtId="${FIRST_FORMAT + at}" formatCode="${xmlText(format)}"/>`,
    );
    const cells = styles.map((style) => cellStyle(style, formats));
    return `${xmlHead}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[
      `<numFmts count="${written.length}">${written.join('')}</numFmts>`,
      fonts,
      fills,
      borders,
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${cells.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${cells.join('')}</cellXfs>`,
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    ].join('')}</styleSheet>`;
  }
}

/** Numbers below are the spreadsheet's own formats. */
const FIRST_FORMAT = 164;

const look: Readonly<Record<Emphasis, { readonly font: number; readonly fill: number; readonly border: number }>> = {
  plain: { font: 0, fill: 0, border: 0 },
  strong: { font: 1, fill: 0, border: 0 },
  quiet: { font: 2, fill: 0, border: 0 },
  head: { font: 1, fill: 2, border: 1 },
  title: { font: 3, fill: 0, border: 0 },
};

const fonts = `<fonts count="4">${[
  '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><sz val="11"/><color rgb="FF5D5952"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="14"/><name val="Calibri"/><family val="2"/></font>',
].join('')}</fonts>`;

/** The first two are what every spreadsheet expects to find. */
const fills = `<fills count="3">${[
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF3F1EB"/></patternFill></fill>',
].join('')}</fills>`;

const sides = '<left/><right/>';

const borders = `<borders count="2">${[
  `<border>${sides}<top/><bottom/><diagonal/></border>`,
  `<border>${sides}<top/><bottom style="thin"><color rgb="FF8A867C"/></bottom><diagonal/></border>`,
].join('')}</borders>`;

function cellStyle({ format, emphasis, side, wraps }: Style, formats: readonly string[]): string {
  const { font, fill, border } = look[emphasis];
  const number = format === null ? 0 : FIRST_FORMAT + formats.indexOf(format);
  const wrap = wraps ? ' wrapText="1"' : '';
  // A remark stands beside a count without touching it.
  const indent = emphasis === 'quiet' ? ' indent="1"' : '';
  const of = `numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  return `<xf ${of} ${applied}><alignment horizontal="${side}" vertical="top"${wrap}${indent}/></xf>`;
}

/** How a day is written in a cell of each language. */
export const dateFormats: Readonly<Record<Language, string>> = {
  en: 'd mmm yyyy',
  'zh-Hant': 'yyyy"年"m"月"d"日"',
  'zh-Hans': 'yyyy"年"m"月"d"日"',
};

export const countFormat = '#,##0;-#,##0;0';
export const changeFormat = '+#,##0;-#,##0;0';
