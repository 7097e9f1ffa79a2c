import { headsIn } from '../heads-in.ts';
import type { AnnouncementSheet, Fragment, SheetSection } from '../sheet.ts';
import { type Designation, designationsIn } from './designations.ts';
import { type MeetingKeys, meetingKeys } from './meeting-keys.ts';
import type { MeetingName } from './meeting-names.ts';
import { type PlaceIndex, placeIndex } from './place-index.ts';

/** Lines of an announcement from one designation to the next. */
export interface Stretch {
  /** The first line of the prose that belongs to it. */
  readonly from: number;
  /** Whose results follow; `null` before the first designation and where several meetings are named at once. */
  readonly key: string | null;
}

/** The tables of one meeting of an announcement. */
export interface PartOfSheet {
  readonly key: string | null;
  /** As its first heading has it. */
  readonly name: MeetingName | null;
  readonly sections: readonly SheetSection[];
}

/** An announcement by its meetings. */
export interface SheetByMeetings {
  readonly parts: readonly PartOfSheet[];
  readonly stretches: readonly Stretch[];
  readonly keyOf: MeetingKeys;
}

/** Parts an announcement by the meetings that it tells apart; in the order in which they are first named. */
export function byMeetings(sheet: AnnouncementSheet): SheetByMeetings {
  const designations = designationsIn(sheet);
  const names = designations.flatMap(({ said }) => (said === 'several' ? [] : [said.name]));
  const keyOf = meetingKeys(names);
  const isOne = names.length === designations.length && new Set(names.map(keyOf)).size < 2;
  const stretches = stretchesOf(isOne ? [] : designations, keyOf);
  const indexOf = placeIndex(sheet.prose);
  const pieces = sheet.sections.flatMap((section) => piecesOf(section, stretches, indexOf));
  const parts = [...new Set(stretches.map(({ key }) => key))].map((key): PartOfSheet => {
    const name = names.find((one) => keyOf(one) === key) ?? null;
    return { key, name, sections: pieces.filter((one) => one.key === key).map(({ section }) => section) };
  });
  return { parts, stretches, keyOf };
}

function stretchesOf(designations: readonly Designation[], keyOf: MeetingKeys): readonly Stretch[] {
  const stretches: Stretch[] = [{ from: 0, key: null }];
  for (const { at, said } of designations) {
    const key = said === 'several' ? null : keyOf(said.name);
    if (stretches.at(-1)?.key !== key) stretches.push({ from: at, key });
  }
  return stretches;
}

/** The stretch in which a line stands. */
export function stretchAt(stretches: readonly Stretch[], line: number): Stretch {
  return stretches.findLast(({ from }) => from <= line) ?? { from: 0, key: null };
}

interface Piece {
  readonly key: string | null;
  readonly section: SheetSection;
}

/** A section, or what of it belongs to each meeting. Rows of a table that is parted keep its head. */
function piecesOf(section: SheetSection, stretches: readonly Stretch[], indexOf: PlaceIndex): readonly Piece[] {
  const groups = Map.groupBy(section.fragments, ({ place }) => stretchAt(stretches, indexOf(place)).key);
  if (groups.size < 2) return [...groups.keys()].map((key) => ({ key, section }));
  return [...groups].map(([key, fragments], at): Piece => {
    const own = { ...section, fragments };
    if (section.kind !== 'table') return { key, section: own };
    const isHeaded = at === 0 || headsIn(own).length > 0;
    const head = isHeaded ? [] : headRowsAbove(section, fragments[0] as Fragment);
    return { key, section: at === 0 ? own : { kind: section.kind, fragments: [...head, ...fragments] } };
  });
}

function headRowsAbove(table: SheetSection, { top }: Fragment): readonly Fragment[] {
  const head = headsIn(table).findLast((one) => one.bottom <= top);
  if (head === undefined) return [];
  return table.fragments.filter((one) => one.top >= head.top && one.top < head.bottom);
}
