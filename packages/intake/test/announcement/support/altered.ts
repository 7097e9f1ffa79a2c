import type { InventedDocument } from './document.ts';
import type { PrintedResolution } from './layouts.ts';

type Table = Extract<InventedDocument[number], object>;

/** A table with cells that are written otherwise. */
export function changed(part: InventedDocument[number], what: RegExp, into: string): Table {
  const { rows } = part as Table;
  return {
    rows: rows.map((row) =>
      row.map((cell) =>
        typeof cell === 'string' ? cell.replace(what, into) : { ...cell, text: cell.text.replace(what, into) },
      ),
    ),
  };
}

/** A table in digits and marks of full width. */
export function fullWidth(part: InventedDocument[number]): Table {
  const wide = (text: string): string =>
    text.replaceAll(/[\d,.()%]/g, (one) => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0));
  const { rows } = part as Table;
  return {
    rows: rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? wide(cell) : { ...cell, text: wide(cell.text) })),
    ),
  };
}

/** Nought in the column against, and no percentage beside it. */
export function bareNought(printed: readonly PrintedResolution[]): readonly PrintedResolution[] {
  return printed.map(({ percentAgainst, ...rest }) =>
    rest.votesAgainst === '0' || percentAgainst === undefined ? rest : { ...rest, percentAgainst },
  );
}

/** Without the total of shares, which the layout does not print. */
export function withoutShares({ totalShares: _, ...rest }: PrintedResolution): PrintedResolution {
  return rest;
}
