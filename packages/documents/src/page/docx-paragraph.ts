import { xmlText } from '../workbook/xml.ts';
import type { Span, Spans } from './page.ts';
import { inks } from './printed.ts';

/** A column of the terminal, in twentieths of a point. */
export const COLUMN = 105;

/** How a paragraph looks. */
export interface Look {
  readonly style?: string;
  readonly indent?: number;
  /** How far the first line stands out to the left, for the mark of an item. */
  readonly hanging?: number;
  readonly side?: 'left' | 'right';
  /** Whether it stays on the page of what follows. */
  readonly keep?: boolean;
  /** Whether nothing is left free below it, as in a cell. */
  readonly isClose?: boolean;
  /** The size of its letters, where it is not that of all text. */
  readonly points?: number;
}

/** A paragraph of a DOCX. */
export function paragraphXml(spans: Spans, look: Look = {}): string {
  const { style, indent = 0, hanging = 0, side = 'left', keep = false, isClose = false, points = USUAL } = look;
  const left = indent * COLUMN + hanging;
  const looks = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    keep ? '<w:keepNext/>' : '',
    isClose ? '<w:spacing w:before="40" w:after="40"/>' : '',
    left === 0 ? '' : `<w:ind w:left="${left}"${hanging === 0 ? '' : ` w:hanging="${hanging}"`}/>`,
    side === 'left' ? '' : '<w:jc w:val="right"/>',
  ].join('');
  return `<w:p>${looks === '' ? '' : `<w:pPr>${looks}</w:pPr>`}${spans.map((span) => runXml(span, points)).join('')}</w:p>`;
}

/** The size of all text, in points. */
const USUAL = 10.5;

function runXml({ text, tone }: Span, points: number): string {
  const colour = inks[tone]?.toUpperCase();
  const looks = [
    tone === 'strong' ? '<w:b/>' : '',
    colour === undefined ? '' : `<w:color w:val="${colour}"/>`,
    points === USUAL ? '' : `<w:sz w:val="${points * 2}"/>`,
  ].join('');
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${xmlText(line)}</w:t>`);
  return `<w:r>${looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`}${lines.join('<w:br/>')}</w:r>`;
}
