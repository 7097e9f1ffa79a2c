import { addRatios, type Ratio } from '../numbers/ratio.ts';
import type { Entry } from '../register/entry.ts';
import type { ConversionPart } from './clearance.ts';
import type { Moved, ProgrammePart } from './planned-programme.ts';

/** Shares that the entries of a day move: bought back, brought into issue or out of treasury, and cancelled. */
export function movedBy(entries: readonly Entry[]): Moved {
  let moved: Moved = { boughtBack: 0n, issued: 0n, cancelled: 0n };
  for (const { kind, fields } of entries) {
    const side = sides[kind];
    const { shares } = fields as { readonly shares?: unknown };
    if (side !== undefined && typeof shares === 'bigint') moved = { ...moved, [side]: moved[side] + shares };
  }
  return moved;
}

const sides: Readonly<Record<string, keyof Moved | undefined>> = {
  'shares-bought-back': 'boughtBack',
  'shares-issued': 'issued',
  'treasury-shares-sold': 'issued',
  'shares-cancelled': 'cancelled',
};

/** The parts of all days added up: one line for each person and holder. */
export function partsTogether(parts: readonly ConversionPart[]): readonly ProgrammePart[] {
  const sums = new Map<string, ProgrammePart>();
  for (const { person, holder, shareClass, shares, votesGivenUp } of parts) {
    const line = `${person} ${holder} ${shareClass}`;
    const before = sums.get(line);
    const sum =
      before === undefined
        ? { shares, votesGivenUp }
        : { shares: before.shares + shares, votesGivenUp: addVotes(before.votesGivenUp, votesGivenUp) };
    sums.set(line, { person, holder, shareClass, ...sum });
  }
  return [...sums.values()];
}

function addVotes(a: Ratio | null, b: Ratio | null): Ratio | null {
  return a === null || b === null ? null : addRatios(a, b);
}
