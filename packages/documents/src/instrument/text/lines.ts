import { withoutFurniture } from './furniture.ts';

/** A line of the paper that is not blank. */
export interface Line {
  readonly text: string;
  /** Counted from 1. */
  readonly page: number;
  /** Whether a blank line stands before it. */
  readonly afterBlank: boolean;
}

/** The lines of a text whose pages are parted by form feeds, without what printers add to a page. */
export function linesOf(text: string): readonly Line[] {
  // The line end before a form feed ends a line; it is no empty one.
  const pages = withoutFurniture(text.split('\f').map((page) => page.replace(/\n$/, '').split('\n')));
  const lines: Line[] = [];
  let afterBlank = false;
  for (const [index, page] of pages.entries()) {
    for (const line of page) {
      const shown = withoutBrackets(line);
      if (shown !== '') lines.push({ text: shown, page: index + 1, afterBlank });
      afterBlank = shown === '';
    }
  }
  return isDoubleSpaced(lines) ? lines.map((line) => ({ ...line, afterBlank: false })) : lines;
}

/** Signing blocks of deeds draw a column of brackets beside the names; it is no text. */
function withoutBrackets(line: string): string {
  const text = line.trim();
  if (text === ')' || text.startsWith(') ')) return text.slice(1).trim();
  return text.endsWith('  )') ? text.slice(0, -1).trim() : text;
}

/**
 * A typescript with an empty line after every line: there, blank lines part nothing. It shows by sentences that go on behind
 * blank lines, at least three times and more often than not.
 */
function isDoubleSpaced(lines: readonly Line[]): boolean {
  let running = 0;
  let blanks = 0;
  for (const [index, line] of lines.entries()) {
    if (index === 0 || !line.afterBlank) continue;
    blanks += 1;
    if (/^\p{Ll}/u.test(line.text) && !/[.:;!?]$/.test((lines[index - 1] as Line).text)) running += 1;
  }
  return running >= 3 && running * 2 > blanks;
}
