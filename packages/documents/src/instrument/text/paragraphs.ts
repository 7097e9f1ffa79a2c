import { startsWithLabel } from '../execution/labels.ts';
import type { Line } from './lines.ts';
import { isTitleLine } from './titles.ts';

/** A run of lines that belong together. Its text keeps the line ends, for blocks for signing are read by lines. */
export interface Paragraph {
  readonly text: string;
  /** Where in the text each page begins. */
  readonly pages: readonly PageStart[];
}

interface PageStart {
  readonly at: number;
  readonly page: number;
}

/** The lines gathered to paragraphs; words that were parted at the end of a line are made whole. */
export function paragraphsOf(lines: readonly Line[]): readonly Paragraph[] {
  const paragraphs: { text: string; pages: PageStart[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const last = paragraphs.at(-1);
    const previous = lines[index - 1];
    if (last === undefined || previous === undefined || isParted(previous, line)) {
      paragraphs.push({ text: line.text, pages: [{ at: 0, page: line.page }] });
      continue;
    }
    last.text = joined(last.text, line.text);
    if (line.page !== previous.page) last.pages.push({ at: last.text.length - line.text.length, page: line.page });
  }
  return paragraphs;
}

/** The page on which the character at `at` stands. */
export function pageAt({ pages }: Paragraph, at: number): number {
  return (pages.findLast((start) => start.at <= at) ?? pages[0])?.page ?? 1;
}

function isParted(previous: Line, next: Line): boolean {
  if (startsWithLabel(next.text)) return true;
  if (isTitleLine(previous.text) || isTitleLine(next.text)) return true;
  return next.afterBlank && !goesOn(previous, next);
}

/** Whether a sentence goes on behind a blank line: a gap in a scan, or the foot of a page. */
function goesOn(previous: Line, next: Line): boolean {
  if (/[.:;!?。：；！？]["'”’」)]?$/.test(previous.text) || startsWithLabel(previous.text)) return false;
  if (/^\p{Ll}/u.test(next.text) && !/^[a-z]{1,3}[.)]\s/.test(next.text)) return true;
  if (/[,，、]$|\b(?:the|of|to|and|or|an?|in|by|with|under|that|for)$/i.test(previous.text)) return true;
  const isAlone = previous.afterBlank;
  return (
    next.page !== previous.page &&
    !isAlone &&
    isLong(previous.text) &&
    !/^[(（\d一二三四五六七八九十第•-]/.test(next.text)
  );
}

function isLong(text: string): boolean {
  return text.split(' ').length >= 6 || /\p{Script=Han}{15}/u.test(text);
}

/** First halves of words that keep their hyphen when the line ends there. */
const KEEPS_HYPHEN = /(?:^|[\s("“])(?:non|third|vice|self|cross|best)-$/i;

function joined(before: string, after: string): string {
  if (!/\p{L}-$/u.test(before) || !/^\p{Ll}/u.test(after)) return `${before}\n${after}`;
  return KEEPS_HYPHEN.test(before) ? before + after : before.slice(0, -1) + after;
}
