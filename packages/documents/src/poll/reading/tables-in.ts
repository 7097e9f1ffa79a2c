import { partedByClass } from './columns/parted-by-class.ts';
import { namedRows } from './contests/named-rows.ts';
import { blocksOfPages } from './blocks-of-pages.ts';
import { type GridState, rowsOfGrid } from './rows-of-grid.ts';
import { blocksOfLines } from './rows-of-lines.ts';
import type { SheetSection } from './sheet.ts';
import type { TablesRead } from './table-read.ts';

/** What stands in the tables of results of these sections, whatever they are. */
export function tablesIn(sections: readonly SheetSection[]): TablesRead {
  const pages = blocksOfPages(sections.filter(({ kind }) => kind === 'page'));
  const lines = sections.filter(({ kind }) => kind === 'lines').map(blocksOfLines);
  const read = [pages, ...lines, ...gridsIn(sections.filter(({ kind }) => kind === 'table'))];
  const blocks = read.flatMap((one) => one.blocks);
  const unplaced = read.flatMap((one) => one.unplaced);
  return partedByClass(namedRows({ blocks, unplaced }));
}

function gridsIn(tables: readonly SheetSection[]): readonly TablesRead[] {
  const read: TablesRead[] = [];
  let state: GridState = { head: null, path: [] };
  for (const table of tables) {
    const one = rowsOfGrid(table, state);
    ({ state } = one);
    read.push(one);
  }
  return read;
}
