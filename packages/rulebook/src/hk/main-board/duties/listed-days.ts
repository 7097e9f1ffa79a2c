import { addDays, type PlainDate, statusOn, type World } from '@tenfold/kernel';

/** Whether the issuer's listing was a primary one on a day: most of what a secondary one owes is left to its home market. */
export function isPrimaryListed({ register }: World, day: PlainDate): boolean {
  const status = statusOn(register, day);
  return status === 'chapter-8a' || status === 'grandfathered';
}

/** The last day that can be written. */
const lastDay: PlainDate = '2199-12-31';

/**
 * The days from the listing to the end of what is asked, or to the day before the delisting; `null` where there are none. Days
 * after that of the question are taken to be days of the listing too: nothing says that it ends.
 */
export function listedDays(
  { register: { listing, delisted } }: World,
  to: PlainDate,
): { readonly from: PlainDate; readonly until: PlainDate } | null {
  const [first] = listing;
  if (first === undefined) return null;
  const until = [to, lastDay, ...(delisted === null ? [] : [addDays(delisted.on, -1)])].toSorted()[0] as PlainDate;
  return until < first.from ? null : { from: first.from, until };
}
