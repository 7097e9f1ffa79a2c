import { daysOfFigures, type Opened, openDays, type Times } from '@tenfold/documents';
import type { PlainDate } from '@tenfold/kernel';
import { isRefused, type Refused, type View } from '@tenfold/ledger';
import { problemFromLedger, problemOfQuestion } from '../problem/from-ledger.ts';
import type { HttpProblem } from '../problem/index.ts';
import type { Asking } from './asking.ts';

/** Gives the views of an issuer on some days, all of one moment of the ledger. */
export type ReadViews = (days: readonly PlainDate[]) => Promise<readonly View[] | Refused>;

/** An issuer of the ledger on a day, opened as a record file is. */
export async function openIssuer(
  issuer: string,
  { on, knownAt }: Times,
  { ledger, binds }: Pick<Asking, 'ledger' | 'binds'>,
): Promise<Opened | HttpProblem> {
  return openFrom((days) => ledger.views(issuer, { days, knownAt, binds }), on);
}

/** Opens an issuer from views: the day asked about, and every day on which figures of it were published. */
export async function openFrom(read: ReadViews, on: PlainDate): Promise<Opened | HttpProblem> {
  let days: readonly PlainDate[] = [on];
  for (;;) {
    const views = await read(days);
    if (isRefused(views)) return problemFromLedger(views);
    const [asked, ...others] = views;
    if (asked === undefined) throw new Error('fault: the ledger gave no view of the day asked about');
    const wanted = [on, ...daysOfFigures(asked)];
    if (wanted.every((day) => days.includes(day))) {
      const opened = openDays([asked, ...others]);
      return 'problems' in opened ? problemOfQuestion(opened.problems) : opened;
    }
    // Figures may have been published on days that were not asked for; all is then read again, from one moment of the ledger.
    days = wanted;
  }
}
