import { figuresBehind } from '../figures-in.ts';
import { plainText } from '../plain-text.ts';
import type { AnnouncementSheet, ProseLine, SheetSection } from '../sheet.ts';
import { headingSays, isOfHeadings, type Said, sentenceSays } from './heading-of-meeting.ts';
import { beforeHeads, headWords } from './designations-on-pages.ts';
import { designationsOfTable } from './designations-of-table.ts';
import { linesBehindGaps } from './lines-behind-gaps.ts';
import { meetingsNamed } from './meeting-names.ts';
import { placeKey, placeIndex } from './place-index.ts';

/** That from a line on the tables are those of one meeting, or of several that are not told apart. */
export interface Designation {
  /** Which line of the prose, counted from 0. */
  readonly at: number;
  readonly said: NonNullable<Said>;
}

/** Where an announcement says of which meeting its next tables are, from the first line to the last. */
export function designationsIn({ sections, prose }: AnnouncementSheet): readonly Designation[] {
  const indexOf = placeIndex(prose);
  const tables = sections.filter(({ kind }) => kind === 'table');
  const ofTables = tables.flatMap((table) => designationsOfTable(table, indexOf));
  const free = sections.filter(({ kind }) => kind !== 'table');
  const lines = looseLines(prose, { tables, behindGaps: linesBehindGaps(free, indexOf) });
  const ofLines = [...apart(headings(lines), lines), ...leadIns(lines)];
  const ofPages = [...beforeHeads(ofLines, free, indexOf), ...headWords(free, indexOf)];
  return [...(free.length === 0 ? ofLines : ofPages), ...ofTables].toSorted((a, b) => a.at - b.at);
}

/** Lines outside of tables by their place in the prose, and what stands in tables that are there for the layout alone. */
type LooseLines = readonly (LooseLine | null)[];

interface LooseLine extends ProseLine {
  /** Whether more room than between lines stands before it. */
  readonly isBehindGap: boolean;
}

/** A table with more cells than these is one. */
const mostLoose = 2;

function looseLines(
  prose: readonly ProseLine[],
  { tables, behindGaps }: { readonly tables: readonly SheetSection[]; readonly behindGaps: ReadonlySet<number> },
): LooseLines {
  const loose = new Set(
    tables.flatMap(({ fragments }) => {
      const cells = new Set(fragments.map(({ place }) => placeKey(place)));
      return cells.size <= mostLoose ? [...cells] : [];
    }),
  );
  return prose.map((line, at) =>
    line.place.at === 'line' || loose.has(placeKey(line.place)) ? { ...line, isBehindGap: behindGaps.has(at) } : null,
  );
}

function headings(lines: LooseLines): readonly Designation[] {
  return lines.flatMap((line, at): readonly Designation[] => {
    if (line === null || !isFresh(lines, at)) return [];
    const before = lines[at - 1] ?? null;
    const isBroken = before !== null && line.goesOn && isStart(before.text) && isFresh(lines, at - 1);
    const whole = isBroken ? headingSays(`${before.text} ${line.text}`) : null;
    if (whole !== null) return [{ at: at - 1, said: whole }];
    const said = headingSays(line.text);
    return said === null ? [] : [{ at, said }];
  });
}

/** The first line of a heading that names its meeting only in the second. */
function isStart(text: string): boolean {
  return isOfHeadings(plainText(text)) && meetingsNamed(text).names.length === 0 && text.length > 3;
}

const goesOnBehind = /(?:[,、，&(]|\b(?:and|the|of|at|in|for|to|a|an)|[及和與与於于之的])\s*$/i;

/** Whether a line begins something, and does not go on with a sentence or a heading. */
function isFresh(lines: LooseLines, at: number): boolean {
  const [line, before] = [lines[at] ?? null, lines[at - 1] ?? null];
  if (line === null || /^\p{Ll}/u.test(line.text.trim())) return false;
  if (before === null) return true;
  const text = plainText(before.text);
  if (goesOnBehind.test(text)) return false;
  return (
    !line.goesOn ||
    line.isBehindGap ||
    /[.:;。)\]%\d]$/.test(text) ||
    isOfHeadings(text) ||
    !/\p{Ll}|\p{Script=Han}/u.test(text)
  );
}

/** Headings of different meetings below one another, with nothing between them, say of no table whose it is. */
function apart(found: readonly Designation[], lines: LooseLines): readonly Designation[] {
  const isRun = (a: Designation | undefined, b: Designation | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    lines.slice(a.at + 1, b.at).every((line) => line !== null && isOfHeadings(plainText(line.text))) &&
    isOther(a.said, b.said);
  return found.map((one, at) =>
    isRun(found[at - 1], one) || isRun(one, found[at + 1]) ? { ...one, said: 'several' } : one,
  );
}

function isOther(a: NonNullable<Said>, b: NonNullable<Said>): boolean {
  if (a === 'several' || b === 'several') return false;
  return a.name.kind !== b.name.kind || a.name.shareClass !== b.name.shareClass || a.name.ordinal !== b.name.ordinal;
}

interface Passage {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** A passage grows no longer than what a sentence that leads up to a table can be. */
const longestPassage = 600;

function leadIns(lines: LooseLines): readonly Designation[] {
  return passagesIn(lines).flatMap(({ text, first, last }) => {
    const said = sentenceSays(text);
    return said === null ? [] : [{ at: /[.:;。]\s*$/.test(text) ? last : first, said }];
  });
}

/** Sentences over the ends of their lines; a row of figures ends each. */
function passagesIn(lines: LooseLines): readonly Passage[] {
  const passages: Passage[] = [];
  let open: Passage | null = null;
  const end = (): void => {
    if (open !== null && open.text.length <= longestPassage) passages.push(open);
    open = null;
  };
  for (const [at, line] of lines.entries()) {
    if (line === null || !line.goesOn) end();
    const text = line === null ? '' : plainText(line.text);
    if (line === null || text === '' || text.length > longestPassage || figuresBehind(text) !== null) {
      end();
      continue;
    }
    for (const piece of text.split(/(?<=[.;:])\s+|(?<=。)/)) {
      const { text: before, first }: Passage = open ?? { text: '', first: at, last: at };
      open = { text: `${before} ${piece}`.trim(), first, last: at };
      if (/[.;:。]$/.test(piece)) end();
    }
  }
  end();
  return passages;
}
