import type { PlainDate } from '@tenfold/kernel';
import type { Say } from '../check/words.ts';
import type { Columns } from './movement.ts';
import type { Parts, ReturnClass, ReturnFigures } from './return-figures.ts';
import { movementMessage } from './words-of-return.ts';

/** One row of a class on a return, in words, before it becomes a line of a page or of a sheet. */
export interface ReturnRow {
  readonly what: string;
  readonly on: PlainDate | null;
  readonly columns: Columns;
  readonly parts: Parts | null;
  readonly entry: string | null;
  /** A balance, a movement, or a sum of movements. */
  readonly kind: 'balance' | 'movement' | 'sum';
}

/** The rows of a class in their order: opening balance, movements, sums of the parts of the form, closing balance. */
export function rowsOf(one: ReturnClass, { kind, period }: ReturnFigures, say: Say): readonly ReturnRow[] {
  const plain = { on: null, parts: null, entry: null };
  const movements = one.movements.map(({ on, change, parts, entry, ...movement }): ReturnRow => {
    const { key, figures } = movementMessage(movement);
    return { what: say(key, figures), on, columns: change, parts, entry, kind: 'movement' };
  });
  const sums = (kind === 'monthly-return' ? one.partTotals : []).map(
    ({ part, change }): ReturnRow => ({ ...plain, what: say(`return.row.part-${part}`), columns: change, kind: 'sum' }),
  );
  const change: ReturnRow = { ...plain, what: say('return.row.change'), columns: one.change, kind: 'sum' };
  const opening = { ...plain, what: say('return.row.opening'), on: period.since, columns: one.opening };
  const closing = { ...plain, what: say('return.row.closing'), on: period.until, columns: one.closing };
  return [
    { ...opening, kind: 'balance' },
    ...movements,
    ...sums,
    ...(movements.length > 1 && sums.length !== 1 ? [change] : []),
    { ...closing, kind: 'balance' },
  ];
}

/** Both balances of all classes together. */
export function rowsOfAll({ all, period }: ReturnFigures, say: Say): readonly ReturnRow[] {
  const plain = { parts: null, entry: null, kind: 'balance' } as const;
  return [
    { ...plain, what: say('return.row.opening'), on: period.since, columns: all.opening },
    { ...plain, what: say('return.row.closing'), on: period.until, columns: all.closing },
  ];
}
