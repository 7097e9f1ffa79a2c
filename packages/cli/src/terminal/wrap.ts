import type { Span, Spans } from '@tenfold/documents/assessment';
import { isNarrow, widthOfUnit } from './width.ts';

/** What may not stand at the beginning of a line, and what not at its end. */
const closing = unitsOf(
  '\u3001\u3002\uff0c\uff0e\uff1a\uff1b\uff01\uff1f\uff09\uff3d\uff5d\u300d\u300f\u300b\u3009\u3011\u2019\u201d\u2026%,.;:!?)]}',
);
const opening = unitsOf('\uff08\uff3b\uff5b\u300c\u300e\u300a\u3008\u3010\u2018\u201c([{');

const SPACE = 0x20;

/**
 * A paragraph as lines of at most `width` columns. Lines break at spaces and beside Chinese characters, but none begins with
 * a closing mark or ends with an opening one; a word that is longer than a line is cut.
 */
export function wrap(spans: Spans, width: number): readonly Spans[] {
  const text = spans.map((span) => span.text).join('');
  const endOfLine = isNarrow(text) ? endOfNarrowLine : endOfWideLine;
  const lines: Spans[] = [];
  let start = skipSpaces(text, 0);
  while (start < text.length) {
    const end = endOfLine(text, start, width);
    lines.push(cut(spans, start, endWithoutSpaces(text, start, end)));
    start = skipSpaces(text, end);
  }
  return lines.length === 0 ? [[]] : lines;
}

/** Where a line ends in a text whose every unit takes one column: at the last space that fits. */
function endOfNarrowLine(text: string, start: number, width: number): number {
  if (text.length - start <= width) return text.length;
  const space = text.lastIndexOf(' ', start + width);
  return space > start ? space : start + width;
}

/** Where a line ends otherwise: at the last place that fits and may be broken. */
function endOfWideLine(text: string, start: number, width: number): number {
  let used = 0;
  let lastBreak = start;
  for (let index = start; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (index > start && mayBreakBefore(text, index)) lastBreak = index;
    used += widthOfUnit(unit);
    if (used > width && unit !== SPACE) return lastBreak > start ? lastBreak : Math.max(index, start + 1);
  }
  return text.length;
}

function mayBreakBefore(text: string, index: number): boolean {
  const [before, after] = [text.charCodeAt(index - 1), text.charCodeAt(index)];
  if (before === SPACE || after === SPACE) return true;
  if (closing.has(after) || opening.has(before) || isSecondHalf(after)) return false;
  return widthOfUnit(after) === 2 || widthOfUnit(before) === 2 || isSecondHalf(before);
}

/** Whether a unit is the second half of a letter beyond the basic plane, all of which are wide where we meet them. */
function isSecondHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function skipSpaces(text: string, from: number): number {
  let index = from;
  while (text.charCodeAt(index) === SPACE) index += 1;
  return index;
}

function endWithoutSpaces(text: string, start: number, end: number): number {
  let index = end;
  while (index > start && text.charCodeAt(index - 1) === SPACE) index -= 1;
  return index;
}

/** The part of a paragraph between two places, in its tones. A space that does not break is a space on the line. */
function cut(spans: Spans, start: number, end: number): Spans {
  const found: Span[] = [];
  let at = 0;
  for (const { text, tone } of spans) {
    const part = text.slice(Math.max(start - at, 0), Math.max(end - at, 0));
    if (part !== '') found.push({ text: part.replaceAll('\u00a0', ' '), tone });
    at += text.length;
  }
  return found;
}

function unitsOf(text: string): ReadonlySet<number> {
  return new Set([...text].map((character) => character.charCodeAt(0)));
}
