import type { Alignment, Block, TableRow } from '@tenfold/documents/assessment';
import type { JSX } from 'react';
import { level, Spans } from './sheet-spans.tsx';

interface Given {
  readonly table: Extract<Block, { readonly kind: 'table' }>;
  /** What is read out where the table is scrolled. */
  readonly title: string;
}

/** A table of a page. One that is too wide for the screen is scrolled by itself. */
export function SheetTable({ table: { head, columns, rows, indent }, title }: Given): JSX.Element {
  const width = Math.max(columns.length, head?.length ?? 0);
  return (
    // What scrolls can be reached by the keyboard.
    <div className={`sheet-scroll ${level(indent)}`} tabIndex={0} role="group" aria-label={title}>
      <table>
        {head === null ? null : (
          <thead>
            <tr>
              {head.map((cell, place) => (
                <HeadCell key={columnKey(place)} cell={cell} side={sideOf(columns[place])} />
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, place) => (
            <Row key={columnKey(place)} row={row} columns={columns} width={width} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Rows and columns of a page that is made anew all at once are known by their place. */
function columnKey(place: number): string {
  return `at-${place}`;
}

interface HeadGiven {
  readonly cell: Parameters<typeof Spans>[0]['spans'];
  readonly side: string;
}

/** A column without a heading has none: an empty one would be read out as nothing. */
function HeadCell({ cell, side }: HeadGiven): JSX.Element {
  if (cell.length === 0) return <td />;
  return (
    <th scope="col" className={side}>
      <Spans spans={cell} />
    </th>
  );
}

interface RowGiven {
  readonly row: TableRow;
  readonly columns: readonly Alignment[];
  readonly width: number;
}

function Row({ row, columns, width }: RowGiven): JSX.Element {
  if ('remark' in row) {
    return (
      <tr className="remark">
        <td colSpan={width}>
          <Spans spans={row.remark} />
        </td>
      </tr>
    );
  }
  return (
    <tr>
      {row.cells.map((cell, place) => (
        <td key={columnKey(place)} className={sideOf(columns[place])}>
          <Spans spans={cell} />
        </td>
      ))}
    </tr>
  );
}

function sideOf(alignment: Alignment | undefined): string {
  return alignment === undefined || alignment === 'left' ? 'left' : 'right';
}
