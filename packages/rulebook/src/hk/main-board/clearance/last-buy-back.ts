import type { PlainDate, World } from '@tenfold/kernel';

/** The last day on which the register shows a buy-back; `null` where it shows none. */
export function lastBuyBack({ register }: World): PlainDate | null {
  return register.capitalChanges.findLast(({ sort }) => sort === 'bought-back')?.on ?? null;
}
