import { nextDayReturn } from '../returns/next-day-return.ts';
import { dayPeriod } from '../returns/period.ts';
import { nextDayReturnSchema } from '../returns/return-schema.ts';
import type { Paper } from './paper.ts';
import { paperOfReturn } from './paper-of-return.ts';

/** The figures of a next day disclosure return. */
export const nextDayReturnPaper: Paper = paperOfReturn({
  kind: 'next-day-return',
  options: ['on', 'opening'],
  period: dayPeriod,
  figures: nextDayReturn,
  schema: nextDayReturnSchema,
});
