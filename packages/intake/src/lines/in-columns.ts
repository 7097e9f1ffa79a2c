import { around, type PlacedLine } from '@tenfold/documents/pages';
import { columnsOf } from './columns.ts';

/** Lines of a page, of which some may go over two columns, column after column; those of a page of one column as they are. */
export function inColumns(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const columns = columnsOf(lines.map(({ words }) => words));
  if (columns.length < 2) return lines;
  return columns.flatMap((rows) => rows.map((words) => ({ place: around(words.map(({ place }) => place)), words })));
}
