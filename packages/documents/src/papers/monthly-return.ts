import { monthlyReturn } from '../returns/monthly-return.ts';
import { monthPeriod } from '../returns/period.ts';
import { monthlyReturnSchema } from '../returns/return-schema.ts';
import type { Paper } from './paper.ts';
import { paperOfReturn } from './paper-of-return.ts';

/** The figures of a monthly return. */
export const monthlyReturnPaper: Paper = paperOfReturn({
  kind: 'monthly-return',
  options: ['month'],
  period: monthPeriod,
  figures: monthlyReturn,
  schema: monthlyReturnSchema,
});
