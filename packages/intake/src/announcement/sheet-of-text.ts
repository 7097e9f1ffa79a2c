import type { AnnouncementSheet, Fragment, ProseLine } from '@tenfold/documents/announcement-reading';
import { refuseAbove } from '../refuse.ts';

/** More lines than these no announcement has. */
const MOST_LINES = 30_000;

/** Columns of a text are parted by tabs, by strokes, or by more room than a word leaves. */
const PARTED = /\t+|\s*\|\s*|\u3000+| {2,}/;

/** A plain text as pieces that may be cells, and as lines of sentences; an empty line ends a paragraph. */
export function sheetOfText(text: string): AnnouncementSheet {
  const lines = text.split(/\r\n|[\n\r\f\v\u2028\u2029]/);
  refuseAbove('too-many-cells', lines.length, MOST_LINES);
  const fragments: Fragment[] = [];
  const prose: ProseLine[] = [];
  let goesOn = false;
  for (const [at, line] of lines.entries()) {
    const place = { at: 'line', page: null, line: at + 1 } as const;
    if (line.trim() === '' || /^[\s|:+=_-]+$/.test(line)) {
      goesOn = false;
      continue;
    }
    fragments.push(...piecesOf(line, at));
    prose.push({ text: line.trim(), place, goesOn });
    goesOn = true;
  }
  refuseAbove('too-many-cells', fragments.length, MOST_LINES);
  return { sections: [{ kind: 'lines', fragments }], prose };
}

function piecesOf(line: string, at: number): readonly Fragment[] {
  const pieces: Fragment[] = [];
  let from = 0;
  for (const text of line.split(PARTED)) {
    if (text.trim() === '') continue;
    const left = line.indexOf(text, from);
    from = left + text.length;
    const place = { at: 'line', page: null, line: at + 1 } as const;
    pieces.push({ text: text.trim(), left, right: from, top: at, bottom: at + 1, place, confidence: null });
  }
  return pieces;
}
