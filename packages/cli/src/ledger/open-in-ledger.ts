import { daysOfFigures, openDays, type Times } from '@tenfold/documents';
import { entriesFrom, type PlainDate } from '@tenfold/kernel';
import { isRefused, type Ledger, type Refused as RefusedByLedger, type View } from '@tenfold/ledger';
import type { OpenedAnywhere } from '../check/with-opened.ts';
import type { Refused } from '../commands/command.ts';
import { refusedByLedger } from './refused-by-ledger.ts';

/** Gives the views of an issuer on some days, all of one moment of the ledger. */
export type ReadViews = (days: readonly PlainDate[]) => Promise<readonly View[] | RefusedByLedger>;

/** An issuer of the ledger on a day, opened as a record file is. */
export async function openInLedger(
  ledger: Ledger,
  issuer: string,
  { on, knownAt }: Pick<Times, 'on' | 'knownAt'>,
): Promise<OpenedAnywhere | Refused> {
  const opened = await openFromViews((days) => ledger.views(issuer, { days, knownAt }), on);
  if ('refusals' in opened) return opened;
  return {
    ...opened,
    entriesNamed: async (ids) => {
      const stored = await ledger.entriesById(issuer, ids);
      return entriesFrom(stored.map(({ content }): unknown => JSON.parse(content)));
    },
  };
}

/** Opens an issuer from views: the day asked about, and every day on which figures of it were published. */
export async function openFromViews(
  read: ReadViews,
  on: PlainDate,
): Promise<Omit<OpenedAnywhere, 'entriesNamed'> | Refused> {
  let days: readonly PlainDate[] = [on];
  for (;;) {
    const views = await read(days);
    if (isRefused(views)) return refusedByLedger(views);
    const [asked, ...others] = views;
    if (asked === undefined) throw new Error('fault: the ledger gave no view of the day asked about');
    const wanted = [on, ...daysOfFigures(asked)];
    const isComplete = wanted.every((day) => days.includes(day));
    // Figures may have been published on days that were not asked for; all is then read again, from one moment of the ledger.
    days = wanted;
    if (!isComplete) continue;
    const opened = openDays([asked, ...others]);
    return 'problems' in opened ? refusedByLedger({ refused: 'invalid', problems: opened.problems }) : opened;
  }
}
