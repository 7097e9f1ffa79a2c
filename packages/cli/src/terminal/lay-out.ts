import { type Block, type Page, plain, quiet, type Spans } from '@tenfold/documents/assessment';
import { layOutTable, widthOfSpans } from './table.ts';
import { widthOf } from './width.ts';
import { wrap } from './wrap.ts';

/** The narrowest page that is laid out: below it nothing can be read anyway. */
export const NARROWEST = 30;

/** A page as lines of at most `width` columns. */
export function layOut(page: Page, width: number): readonly Spans[] {
  return page.flatMap((block) => layOutBlock(block, Math.max(width, NARROWEST)));
}

function layOutBlock(block: Block, width: number): readonly Spans[] {
  switch (block.kind) {
    case 'gap':
      return [[]];
    case 'title':
      return layOutTitle(block, width);
    case 'heading':
      return layOutHeading(block, width);
    case 'paragraph':
      return indented(wrap(block.spans, width - block.indent), block.indent);
    case 'verbatim':
      return [[plain(`${' '.repeat(block.indent)}${block.text}`)]];
    case 'item':
      return layOutItem(block, width);
    case 'table':
      return layOutTable(block, width);
  }
}

/** Both ends of one line where they fit, else one below the other. */
function layOutTitle({ left, right }: Extract<Block, { kind: 'title' }>, width: number): readonly Spans[] {
  const space = width - widthOfSpans(left) - widthOfSpans(right);
  if (space >= 2) return [[...left, plain(' '.repeat(space)), ...right]];
  return [...wrap(left, width), ...wrap(right, width)];
}

/** The heading in a line that runs across the page, so that it stands out without colour too. */
function layOutHeading({ spans }: Extract<Block, { kind: 'heading' }>, width: number): readonly Spans[] {
  const rest = width - widthOfSpans(spans) - RULE.length - 1;
  if (rest < RULE.length) return wrap(spans, width);
  return [[quiet(RULE), ...spans, quiet(` ${'─'.repeat(rest)}`)]];
}

const RULE = '── ';

/** A mark, and paragraphs that hang beside it. */
function layOutItem({ mark, body, indent }: Extract<Block, { kind: 'item' }>, width: number): readonly Spans[] {
  const hang = indent + widthOf(mark.text) + 1;
  const lines = body.flatMap((spans) => wrap(spans, width - hang));
  return lines.map((line, index) => {
    if (index > 0) return [plain(' '.repeat(hang)), ...line];
    return [plain(' '.repeat(indent)), mark, plain(' '), ...line];
  });
}

function indented(lines: readonly Spans[], indent: number): readonly Spans[] {
  return indent === 0 ? lines : lines.map((line) => [plain(' '.repeat(indent)), ...line]);
}
