import { addDays, type PlainDate, type Register } from '@tenfold/kernel';

/** The day before the delisting of an issuer that is delisted; empty for any other. */
export function lastListedDay({ delisted }: Register): readonly PlainDate[] {
  return delisted === null ? [] : [addDays(delisted.on, -1)];
}
