import type { Finding } from '../finding/finding.ts';
import type { Figure } from '../finding/message.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** The days of a breach. `from` is `null` where the finding names no day, `until` while it goes on. */
export interface DaysOfBreach {
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
}

/** The names by which reasons give the first day of what they speak of, the plainest first. */
const firstDays = ['since', 'from', 'on'] as const;

/** The days of a breach: those of one that is over, or the first that the reason of one that goes on gives. */
export function daysOfBreach({ accrued, reasons }: Finding): DaysOfBreach {
  if (accrued !== null) return accrued;
  const figures = reasons[0]?.figures ?? {};
  const days = firstDays.flatMap((name) => dayOf(figures[name]));
  return { from: days[0] ?? null, until: null };
}

function dayOf(figure: Figure | undefined): readonly PlainDate[] {
  return figure !== undefined && 'date' in figure ? [figure.date] : [];
}
