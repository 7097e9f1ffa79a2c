import { labelText } from './class-label.ts';
import { numberText } from './numbering.ts';
import { type PageState, type PlacedMarker, type PlacedRow, rowsOfPage } from './rows-of-page.ts';
import type { SheetSection } from './sheet.ts';
import type { ResolutionBlock, TablesRead, Unplaced } from './table-read.ts';

/** The resolutions in the tables of pages, each with the rows that stand beside its number. */
export function blocksOfPages(sections: readonly SheetSection[]): TablesRead {
  const rows: PlacedRow[] = [];
  const markers: PlacedMarker[] = [];
  let before: PageState = { head: null, path: [] };
  for (const [at, section] of sections.entries()) {
    const read = rowsOfPage(section, { number: at + 1, before });
    rows.push(...read.rows);
    markers.push(...read.markers);
    before = read.state;
  }
  const groups = groupsOf(rows);
  const leaves = markers.filter((marker, at) => !isParent(marker, markers[at + 1]));
  return placed(groups, leaves);
}

type Group = readonly PlacedRow[];

/** Rows of one resolution: down to the row of all classes, or to the class with which they began. */
function groupsOf(rows: readonly PlacedRow[]): readonly Group[] {
  const groups: PlacedRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const names = new Set(last?.map(({ label }) => labelText(label)));
    const isNew = row.label === null || names.has(labelText(row.label)) || names.has('*') || names.has('');
    if (last === undefined || isNew) groups.push([row]);
    else last.push(row);
  }
  return groups;
}

/** A number without figures of its own, as the `2` of `2(a)`. */
function isParent({ path }: PlacedMarker, next: PlacedMarker | undefined): boolean {
  return next !== undefined && next.path.length > path.length && path.every((part, at) => next.path[at] === part);
}

/**
 * Each group with its number. Most surely that is the one number that stands beside its rows; where figures stand lower or higher
 * than theirs, groups and numbers are taken in order, if there are as many and nothing beside them says otherwise.
 */
function placed(all: readonly Group[], leaves: readonly PlacedMarker[]): TablesRead {
  const groups = all.map((group) => ({ group, beside: besideGroup(group, leaves), isNamed: isNamed(group, all) }));
  const areOneEach = new Set(groups.map(({ beside }) => beside)).size === groups.length;
  const isByPlace = areOneEach && groups.every(({ beside }) => beside !== null);
  const inOrder =
    groups.length === leaves.length &&
    groups.every(({ group, beside }, at) => (beside === null ? isBetween(group, leaves, at) : beside === leaves[at]));
  const blocks: ResolutionBlock[] = [];
  const unplaced: Unplaced[] = [...crowded(all)];
  for (const [at, { group, beside, isNamed: isSure }] of groups.entries()) {
    const others = groups.filter((one) => one.beside === beside).length;
    const leaf = isByPlace || !inOrder ? (others === 1 ? beside : null) : (leaves[at] ?? null);
    if (leaf !== null && isSure) blocks.push(blockOf(group, leaf));
    else if (isSure) unplaced.push(unplacedOf(group, 'announcement.unsure.no-number', leaves.length === 0));
    else unplaced.push(unplacedOf(group, 'announcement.unsure.nameless'));
  }
  return { blocks, unplaced };
}

/** The one number that stands between the first and the last line of a group. */
function besideGroup(group: Group, leaves: readonly PlacedMarker[]): PlacedMarker | null {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined) return null;
  const height = first.first.bottom - first.first.top;
  const within = leaves.filter(({ top }) => top > first.middle - 1.6 * height && top < last.middle + height);
  return within.length === 1 ? (within[0] ?? null) : null;
}

/** Where rows of a table have names of classes, a row without one is somebody’s that nobody can name. */
function isNamed(group: Group, all: readonly Group[]): boolean {
  const [first] = group;
  const isOfClasses = all.flat().some(({ head, label }) => head.place === first?.head.place && label !== null);
  return !isOfClasses || group.every(({ label }) => label !== null);
}

function isBetween(group: Group, leaves: readonly PlacedMarker[], at: number): boolean {
  const middle = ((group[0]?.middle ?? 0) + (group.at(-1)?.middle ?? 0)) / 2;
  const [before, after] = [leaves[at - 1]?.top ?? -Infinity, leaves[at + 1]?.top ?? Infinity];
  return middle > before && middle < after;
}

function blockOf(group: Group, { path, subject }: PlacedMarker): ResolutionBlock {
  const [{ head, first }] = group as readonly [PlacedRow];
  const lines = group.filter(({ isCrowded }) => !isCrowded);
  return { number: numberText(path), subject, head, lines, place: first.place };
}

function crowded(groups: readonly Group[]): readonly Unplaced[] {
  return groups
    .flat()
    .filter(({ isCrowded }) => isCrowded)
    .map((row) => unplacedOf([row], 'announcement.unsure.crowded'));
}

/** Where no number stands on any page a name may tell whose the figures are. */
function unplacedOf(group: Group, why: string, mayBeNamed = false): Unplaced {
  const [{ first, head }] = group as readonly [PlacedRow];
  const figures = group.flatMap(({ items }) => items.flatMap(({ count, percent }) => [count, percent]));
  const text = figures.flatMap((one) => one?.text ?? []).join(' ');
  if (!mayBeNamed) return { why, text, place: first.place };
  const subject = group
    .map(({ words }) => words)
    .join(' ')
    .trim();
  return { why, text, place: first.place, row: { subject, head, lines: group, of: 'page' } };
}
