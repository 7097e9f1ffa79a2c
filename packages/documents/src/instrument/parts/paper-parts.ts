import { startsWithLabel } from '../execution/labels.ts';
import { opensWithMark } from '../execution/marks.ts';
import { isSignatureMark } from '../execution/signature.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { isTitleLine } from '../text/titles.ts';
import type { Piece } from './pieces.ts';

/** A paper in its two parts: the sentences, and the text of the blocks for signing wherever they stand. */
export interface PaperParts {
  readonly prose: readonly Piece[];
  readonly signing: Paragraph;
}

/**
 * Parts the pieces of a paper. A block begins with a mark or a label and lasts until a sentence or an item of a list. Before
 * the first sentence, where a head says by whom and to whom, only a date is of a block.
 */
export function paperParts(pieces: readonly Piece[]): PaperParts {
  const prose: Piece[] = [];
  const signing: Piece[] = [];
  let hasBegun = false;
  let inBlock = false;
  for (const [index, piece] of pieces.entries()) {
    const opensParagraph = pieces[index - 1]?.paragraph !== piece.paragraph;
    if (hasBegun ? opensBlock(piece) : isDate(piece)) inBlock = true;
    else if (inBlock && ((opensParagraph && !hasBegun) || isProse(piece))) inBlock = false;
    if (!inBlock && isSentence(piece)) hasBegun = true;
    (inBlock ? signing : prose).push(piece);
  }
  return { prose, signing: textOf(signing) };
}

function opensBlock({ raw }: Piece): boolean {
  const text = raw.trim();
  const line = text.split('\n')[0] as string;
  return opensWithMark(text) || startsWithLabel(line) || startsWithSignature(line);
}

/** A dotted line to sign on, or the mark of a signature. */
function startsWithSignature(line: string): boolean {
  return /^(?:[_＿]{4,}|\.{6,}|…{3,})/.test(line) || isSignatureMark(line.slice(0, 24));
}

function isDate({ raw }: Piece): boolean {
  return (
    /^\s*(?:dated?\b|日期)/i.test(raw) &&
    (opensWithMark(raw.trim()) || startsWithLabel(raw.trim().split('\n')[0] as string))
  );
}

function isSentence({ raw }: Piece): boolean {
  const text = raw.trim();
  if (/\p{Script=Han}{12}/u.test(text)) return /[。；：]$/.test(text);
  return /[.:;]$/.test(text) && text.split(/\s+/).length >= 8;
}

function isProse({ raw, opensItem, marker }: Piece): boolean {
  const text = raw.trim();
  if (isTitleLine(text)) return true;
  const words = text.split(/\s+/).length;
  if (opensItem && marker !== '' && words >= 5) return true;
  if (/\p{Script=Han}{10}/u.test(text)) return text.length >= 15 && /[。；：]$/.test(text);
  return words >= 9 && /[.:;]$/.test(text) && !/[_＿]{3}|\.{4}/.test(text);
}

function textOf(pieces: readonly Piece[]): Paragraph {
  let text = '';
  const pages: { at: number; page: number }[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (index > 0 && pieces[index - 1]?.paragraph !== piece.paragraph) text += '\n\n';
    if (pages.at(-1)?.page !== piece.page) pages.push({ at: text.length, page: piece.page });
    // A column of brackets drawn beside the names is no text; spaces keep every place where it is.
    text += piece.raw.replaceAll(/(?<=^|\s)\)(?=\s|$)/g, ' ');
  }
  return { text, pages };
}
