import type { Entry } from '@tenfold/kernel';
import type { Columns, Movement, MovementKind } from './movement.ts';

/** The counts of a class that the forms are filled from. */
export interface ClassCounts {
  readonly inIssue: bigint | null;
  readonly treasury: bigint | null;
  readonly boughtBack: bigint;
}

/** The counts of the classes before and after an entry. */
export interface Applied {
  readonly entry: Entry;
  readonly before: ReadonlyMap<string, ClassCounts>;
  readonly after: ReadonlyMap<string, ClassCounts>;
}

/** The fields of the kinds that move shares, as far as the forms ask for them. */
interface MovingFields {
  readonly class?: string;
  readonly shares?: bigint | null;
  readonly way?: string;
  readonly for?: 'cancellation' | 'treasury';
  readonly from?: string;
  readonly into?: string;
}

/** The balance of a class as the forms divide it. */
export function columnsOf({ inIssue, treasury }: ClassCounts): Columns {
  return { issued: inIssue === null || treasury === null ? null : inIssue - treasury, treasury, total: inIssue };
}

/**
 * What an entry does to the rows of the forms: taken from the entry itself, so that a movement is known where the balance is
 * not. Nothing for an entry that leaves every column as it was, as a purchase for cancellation does.
 */
export function movementsOf(applied: Applied): readonly Movement[] {
  const fields = applied.entry.fields as MovingFields;
  const { class: id = '', into = '' } = fields;
  switch (applied.entry.kind) {
    case 'shares-issued':
      return [movementOf(applied, id, issueKind(fields.way), brought(fields.shares ?? null))];
    case 'treasury-shares-sold':
      return [movementOf(applied, id, 'treasury-sold', outOfTreasury(fields.shares ?? null))];
    case 'shares-bought-back':
      return fields.for === 'treasury'
        ? [movementOf(applied, id, 'bought-into-treasury', intoTreasury(fields.shares ?? 0n))]
        : [];
    case 'shares-moved-to-treasury':
      return movedToTreasury(applied, id);
    case 'shares-cancelled':
      return [cancelled(applied, id, fields)];
    case 'weighted-shares-converted':
      return exchanged(applied, {
        from: id,
        into,
        shares: fields.shares ?? 0n,
        kinds: ['converted-out', 'converted-in'],
      });
    case 'shares-redesignated':
      return exchanged(applied, {
        from: id,
        into,
        shares: fields.shares ?? 0n,
        kinds: ['redesignated-out', 'redesignated-in'],
      });
    case 'shares-subdivided':
      return ofEveryClass(applied, 'subdivided');
    case 'opening-position':
      return ofEveryClass(applied, 'stated-anew');
    default:
      return [];
  }
}

function movementOf({ entry }: Applied, shareClass: string, kind: MovementKind, change: Columns): Movement {
  return { shareClass, kind, on: entry.effectiveOn, entry: entry.id, change, other: null };
}

function issueKind(way: string | undefined): MovementKind {
  return way === undefined || way === 'other' ? 'other-issue' : (way as MovementKind);
}

function brought(shares: bigint | null): Columns {
  return { issued: shares, treasury: 0n, total: shares };
}

function intoTreasury(shares: bigint): Columns {
  return { issued: -shares, treasury: shares, total: 0n };
}

function outOfTreasury(shares: bigint | null): Columns {
  return { issued: shares, treasury: shares === null ? null : -shares, total: 0n };
}

/** Shares bought for treasury went there when they were bought: that they arrived moves nothing any more. */
function movedToTreasury(applied: Applied, id: string): readonly Movement[] {
  const [before, after] = [applied.before.get(id), applied.after.get(id)];
  const moved = (before?.boughtBack ?? 0n) - (after?.boughtBack ?? 0n);
  return moved === 0n ? [] : [movementOf(applied, id, 'moved-to-treasury', intoTreasury(moved))];
}

function cancelled(applied: Applied, id: string, { from, shares }: MovingFields): Movement {
  const gone = -(shares ?? 0n);
  if (from === 'treasury')
    return movementOf(applied, id, 'treasury-cancelled', { issued: 0n, treasury: gone, total: gone });
  const kind = from === 'surrendered' ? 'surrendered-cancelled' : 'bought-back-cancelled';
  return movementOf(applied, id, kind, { issued: gone, treasury: 0n, total: gone });
}

/** The same shares out of one class and into the other: the forms want them on both. */
function exchanged(
  applied: Applied,
  {
    from,
    into,
    shares,
    kinds: [out, inwards],
  }: {
    readonly from: string;
    readonly into: string;
    readonly shares: bigint;
    readonly kinds: readonly [MovementKind, MovementKind];
  },
): readonly Movement[] {
  return [
    { ...movementOf(applied, from, out, brought(-shares)), other: into },
    { ...movementOf(applied, into, inwards, brought(shares)), other: from },
  ];
}

/** What a split, or a balance stated anew, changes in each class; the difference of what is known before and after. */
function ofEveryClass(applied: Applied, kind: MovementKind): readonly Movement[] {
  return [...applied.after].flatMap(([id, after]) => {
    const before = applied.before.get(id);
    if (before === undefined) return [];
    const change = difference(columnsOf(before), columnsOf(after));
    const isChanged = before.inIssue !== after.inIssue || before.treasury !== after.treasury;
    return isChanged ? [movementOf(applied, id, kind, change)] : [];
  });
}

function difference(before: Columns, after: Columns): Columns {
  return {
    issued: less(after.issued, before.issued),
    treasury: less(after.treasury, before.treasury),
    total: less(after.total, before.total),
  };
}

function less(a: bigint | null, b: bigint | null): bigint | null {
  return a === null || b === null ? null : a - b;
}
