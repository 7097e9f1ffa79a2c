import type { Span, Spans, Tone } from '@tenfold/documents';
import { widthOfCharacter } from './width.ts';

/** What may not stand at the beginning of a line, and what not at its end. */
const closing = /^[\u3001\u3002\uff0c\uff0e\uff1a\uff1b\uff01\uff1f\uff09\uff3d\uff5d\u300d\u300f\u300b\u3009\u3011\u2019\u201d\u2026%,.;:!?)\]}]$/u;
const opening = /^[\uff08\uff3b\uff5b\u300c\u300e\u300a\u3008\u3010\u2018\u201c([{]$/u;

interface Cell {
  readonly character: string;
  readonly tone: Tone;
  readonly width: number;
}

/**
 * A paragraph as lines of at most `width` columns. Lines break at spaces and beside Chinese characters, but none begins with
 * a closing mark or ends with an opening one; a word that is longer than a line is cut.
 */
export function wrap(spans: Spans, width: number): readonly Spans[] {
  const cells = cellsOf(spans);
  const lines: Spans[] = [];
  let start = skipSpaces(cells, 0);
  while (start < cells.length) {
    const end = endOfLine(cells, start, width);
    lines.push(joined(cells.slice(start, end)));
    start = skipSpaces(cells, end);
  }
  return lines.length === 0 ? [[]] : lines;
}

function cellsOf(spans: Spans): readonly Cell[] {
  return spans.flatMap(({ text, tone }) =>
    [...text].map((character) => ({ character, tone, width: widthOfCharacter(character) })),
  );
}

/** Where the line that begins at `start` ends: at the last place that fits and may be broken. */
function endOfLine(cells: readonly Cell[], start: number, width: number): number {
  let used = 0;
  let lastBreak = start;
  for (let index = start; index < cells.length; index += 1) {
    if (index > start && mayBreakBefore(cells, index)) lastBreak = index;
    used += isSpace(cells[index]) ? 1 : (cells[index]?.width ?? 0);
    if (used > width && !isSpace(cells[index])) return lastBreak > start ? lastBreak : Math.max(index, start + 1);
  }
  return cells.length;
}

function mayBreakBefore(cells: readonly Cell[], index: number): boolean {
  const [before, after] = [cells[index - 1], cells[index]];
  if (before === undefined || after === undefined) return false;
  if (isSpace(after)) return true;
  if (isSpace(before)) return true;
  if (closing.test(after.character) || opening.test(before.character)) return false;
  return before.width === 2 || after.width === 2;
}

function skipSpaces(cells: readonly Cell[], from: number): number {
  let index = from;
  while (isSpace(cells[index])) index += 1;
  return index;
}

function isSpace(cell: Cell | undefined): boolean {
  return cell?.character === ' ';
}

/** The cells as stretches of one tone, without the spaces at the end. */
function joined(cells: readonly Cell[]): Spans {
  const spans: Span[] = [];
  for (const { character, tone } of cells.slice(0, cells.findLastIndex((cell) => !isSpace(cell)) + 1)) {
    const last = spans.at(-1);
    const shown = character === '\u00a0' ? ' ' : character;
    if (last?.tone === tone) spans[spans.length - 1] = { text: last.text + shown, tone };
    else spans.push({ text: shown, tone });
  }
  return spans;
}
