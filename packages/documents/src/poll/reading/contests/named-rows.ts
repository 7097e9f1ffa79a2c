import { lineRead } from '../line-read.ts';
import type { ResolutionBlock, TablesRead, UnnumberedRow, Unplaced } from '../table-read.ts';
import { areOne, nameIn } from './name-in.ts';

/**
 * Rows of a contest have no number: where no row under a head has one, each is taken under the one name that its words have. A name
 * that stands at two rows, or within another, tells neither.
 */
export function namedRows({ blocks, unplaced }: TablesRead): TablesRead {
  const numbered = new Set<unknown>(blocks.map(({ head }) => head.place));
  const told = unplaced.map((one) => {
    const { row } = one;
    const name = row === undefined || numbered.has(row.head.place) ? null : nameIn(row.subject);
    return { one, row, name };
  });
  type Told = (typeof told)[number];
  const isOnly = ({ name, one }: Told): boolean =>
    name !== null && told.every((other) => other.one === one || other.name === null || !areOne(other.name, name));
  // In a text the words of a row may stand behind its figures: where one row has no name, the others may have that of another.
  const isSure = ({ row }: Told): boolean =>
    row?.of === 'cells' ||
    (row?.of === 'page' && isBorneOut(row)) ||
    (row?.of === 'text' && told.every((other) => other.row?.head.place !== row.head.place || other.name !== null));
  const named = told.filter((one) => isOnly(one) && isSure(one));
  return {
    blocks: [...blocks, ...named.flatMap(({ one, row, name }) => blockOf(one, row, name))],
    unplaced: told.filter((one) => !named.includes(one)).map(({ one }) => one),
  };
}

/** On a page a mark of a note may look like a row: one counts whose percentages come out. */
function isBorneOut({ lines, head }: UnnumberedRow): boolean {
  return lines.every((line) => {
    const read = lineRead(line, head);
    return !('why' in read) && read.fits > 0 && read.misfits.length === 0;
  });
}

function blockOf({ place }: Unplaced, row: Unplaced['row'], name: string | null): readonly ResolutionBlock[] {
  if (row === undefined || name === null) return [];
  return [{ number: name, subject: row.subject, head: row.head, lines: row.lines, place }];
}
