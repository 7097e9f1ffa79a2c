import { message, type Message } from '@tenfold/kernel';
import { chosenPart, listOfParts } from './meetings/chosen-part.ts';
import { meetingOfPart } from './meetings/meeting-of-part.ts';
import { byMeetings, type PartOfSheet, type SheetByMeetings } from './meetings/parts-of-sheet.ts';
import { placeIndex } from './meetings/place-index.ts';
import { proseOfPart } from './meetings/prose-of-part.ts';
import { proseText } from './prose-text.ts';
import type { AnnouncementReading } from './reading.ts';
import { readingOfTables } from './reading-of-tables.ts';
import type { AnnouncementSheet } from './sheet.ts';
import type { TablesRead } from './table-read.ts';
import { tablesIn } from './tables-in.ts';

/**
 * Reads an announcement of poll results: a draft of what was published, every figure with its place, and what of it is not sure.
 * What cannot be told for certain which figure it is, is left out. `which` is the number or the title of one of several meetings.
 * Gives why where no table of results is found in it, or where it does not say which of several meetings is meant.
 */
export function readAnnouncement(
  sheet: AnnouncementSheet,
  which: string | null = null,
): { readonly reading: AnnouncementReading } | { readonly problem: Message } {
  const parts = announcementParts(sheet);
  const [only] = parts;
  if (only === undefined) return { problem: message('announcement.no-table') };
  if (which !== null) return chosenPart(parts, which);
  if (parts.length === 1) return { reading: only };
  return { problem: message('announcement.several', listOfParts(parts)) };
}

/** Every meeting of an announcement, each as a part of its own, in the order in which they are named; none where it has no table. */
export function announcementParts(sheet: AnnouncementSheet): readonly AnnouncementReading[] {
  const parted = byMeetings(sheet);
  const parts = parted.parts
    .map((part) => ({ part, tables: tablesIn(part.sections) }))
    .filter(({ tables }) => tables.blocks.length + tables.unplaced.length > 0);
  if (parts.length > 1) return readingsOf(sheet, parted, parts);
  const tables = tablesIn(sheet.sections);
  if (tables.blocks.length + tables.unplaced.length === 0) return [];
  return [readingOfTables(tables, proseText(sheet.prose))];
}

interface PartTables {
  readonly part: PartOfSheet;
  readonly tables: TablesRead;
}

function readingsOf(
  { prose: lines }: AnnouncementSheet,
  parted: SheetByMeetings,
  parts: readonly PartTables[],
): readonly AnnouncementReading[] {
  const prose = proseText(lines);
  const indexOf = placeIndex(lines);
  const tables = parts.flatMap(({ tables: { blocks } }) => blocks.flatMap((one) => linesOf(one).map(indexOf)));
  return parts.map(({ part: { key, name }, tables: own }, at) => {
    const title = name?.printed ?? null;
    const part = { number: at + 1, of: parts.length, title };
    const reading = readingOfTables(own, proseOfPart(prose, key, { byMeetings: parted, indexOf, tables }), part);
    return { ...reading, meeting: meetingOfPart(reading.meeting, name, prose) };
  });
}

/** The lines on which the figures of a resolution stand. */
function linesOf({ lines, place }: TablesRead['blocks'][number]): readonly (typeof place)[] {
  return [place, ...lines.flatMap(({ items }) => items.flatMap(({ count }) => count?.place ?? []))];
}
