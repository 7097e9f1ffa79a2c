import type { ReturnKind } from './return-figures.ts';

/** The name of the format of each return. */
export const returnFormats = {
  'next-day-return': 'tenfold/next-day-return/1',
  'monthly-return': 'tenfold/monthly-return/1',
} as const satisfies Readonly<Record<ReturnKind, string>>;
