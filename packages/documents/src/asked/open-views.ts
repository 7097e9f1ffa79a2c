import type { PlainDate, Problem } from '@tenfold/kernel';
import { type DayView, daysBeside, openDays } from './open-days.ts';
import type { Opened } from './opened.ts';

/** Why a ledger gives nothing, in its own words. */
export interface RefusedViews {
  readonly refused: string;
}

/** Gives the views of an issuer on some days, all of one moment of its ledger. */
export type ReadViews<Refused extends RefusedViews> = (
  days: readonly PlainDate[],
) => Promise<readonly DayView[] | Refused>;

/**
 * Opens an issuer from the views of a ledger: on the day asked about, and those beside it that an answer needs; `also` are days
 * that the question itself needs beside it.
 */
export async function openViews<Refused extends RefusedViews>(
  read: ReadViews<Refused>,
  on: PlainDate,
  also: readonly PlainDate[] = [],
): Promise<Opened | Refused | { readonly problems: readonly Problem[] }> {
  let days: readonly PlainDate[] = [...new Set([on, ...also])];
  for (;;) {
    const views = await read(days);
    if ('refused' in views) return views;
    const [asked, ...others] = views;
    if (asked === undefined) throw new Error('fault: the ledger gave no view of the day asked about');
    const wanted = [...new Set([on, ...also, ...daysBeside(asked)])];
    if (wanted.every((day) => days.includes(day))) return openDays([asked, ...others]);
    // Figures may have been published on days that were not asked for; all is then read again, from one moment of the ledger.
    days = wanted;
  }
}
