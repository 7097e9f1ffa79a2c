import { type ReactTable, useTable } from '@tanstack/react-table';
import type { VirtualItem } from '@tanstack/react-virtual';
import { type CSSProperties, type JSX } from 'react';
import { useSay } from '../../../language/say.tsx';
import { useSpeaker } from '../say/use-speaker.ts';
import { CellContext, type CellGiven, columns, features, type Line } from './cells.tsx';
import type { LedgerRow } from './ledger-row.ts';
import { useLines } from './use-lines.ts';
import { useNamesOfPeople } from './use-names-of-people.ts';
import './ledger.css';

/** What a table shows: how many lines, and which entry stands at each. */
export interface Shown {
  readonly count: number;
  readonly lineAt: (place: number) => { readonly number: string; readonly row: LedgerRow | null };
  /** Told which places can be seen, so that they are read. */
  readonly onSeen: (first: number, last: number) => void;
  /** The place to be shown first; `null` for the beginning. */
  readonly showing: { readonly place: number } | null;
}

interface Given {
  readonly issuer: string;
  readonly shown: Shown;
  readonly open: string | null;
  readonly withPeople: boolean;
  readonly onOpen: (row: LedgerRow) => void;
}

/** The ledger as a table of which only the lines that can be seen are there. */
export function LedgerTable(given: Given): JSX.Element {
  const { say } = useSay();
  const { shown, withPeople } = given;
  const { scroller, items, height, rowHeight, onKeyDown } = useLines(shown);
  const lines = linesOf(items, given);
  const table = useLedgerTable(withPeople, lines);
  const cells = useCellGiven(given, lines);
  return (
    <div
      className="ledger-scroll"
      ref={scroller}
      tabIndex={0}
      role="region"
      aria-label={say('entries.title')}
      onKeyDown={onKeyDown}
    >
      <div
        className={withPeople ? 'ledger' : 'ledger without-people'}
        role="table"
        aria-rowcount={shown.count + 1}
        aria-label={say('entries.title')}
      >
        <CellContext value={cells}>
          <Head table={table} />
          <div role="rowgroup" className="ledger-lines" style={{ height }}>
            {table.getRowModel().rows.map((row, at) => (
              <LineOf key={row.id} table={table} row={row} item={items[at]} height={rowHeight} />
            ))}
          </div>
        </CellContext>
      </div>
    </div>
  );
}

type Table = ReactTable<typeof features, Line>;

/** The lines that can be seen, with their columns. */
function useLedgerTable(withPeople: boolean, lines: Line[]): Table {
  const shown = withPeople ? columns.withPeople : columns.withoutPeople;
  return useTable({ features, columns: shown, data: lines, getRowId: ({ number }) => number });
}

/** What the cells of the lines that can be seen are said with. */
function useCellGiven({ issuer, withPeople, onOpen }: Given, lines: readonly Line[]): CellGiven {
  const speaker = useSpeaker(issuer);
  const people = lines.flatMap(({ row }) => [row?.enteredBy ?? null, row?.approvedBy ?? null]);
  const personOf = useNamesOfPeople(issuer, withPeople ? people : []);
  return { speaker, personOf, onOpen };
}

function linesOf(items: readonly VirtualItem[], { shown, open }: Given): Line[] {
  return items.map(({ index }) => {
    const { number, row } = shown.lineAt(index);
    return { number, row, isOpen: row !== null && row.entry.id === open };
  });
}

interface LineGiven {
  readonly table: Table;
  readonly row: ReturnType<Table['getRowModel']>['rows'][number];
  readonly item: VirtualItem | undefined;
  readonly height: number;
}

function LineOf({ table, row, item, height }: LineGiven): JSX.Element {
  return (
    <div
      role="row"
      aria-rowindex={(item?.index ?? 0) + 2}
      data-place={item?.index}
      className={lineClass(row.original)}
      style={lineStyle(item, height)}
    >
      {row.getAllCells().map((cell) => (
        <div role="cell" key={cell.id} className={`ledger-${cell.column.id}`}>
          <table.FlexRender cell={cell} />
        </div>
      ))}
    </div>
  );
}

function Head({ table }: { readonly table: Table }): JSX.Element {
  return (
    <div role="rowgroup">
      <div role="row" aria-rowindex={1} className="ledger-head">
        {table.getHeaderGroups()[0]?.headers.map((header) => (
          <div role="columnheader" key={header.id} className={`ledger-${header.id}`}>
            <table.FlexRender header={header} />
          </div>
        ))}
      </div>
    </div>
  );
}

function lineClass({ row, isOpen }: Line): string {
  const states = [
    isOpen ? 'open' : '',
    row === null ? 'unread' : '',
    (row?.correctedBy ?? null) === null ? '' : 'corrected',
  ];
  return ['ledger-line', ...states.filter((one) => one !== '')].join(' ');
}

function lineStyle(item: VirtualItem | undefined, height: number): CSSProperties {
  return { height, transform: `translateY(${item?.start ?? 0}px)` };
}
