import type { DutyKind } from '@tenfold/kernel';
import { adviserConsulted } from './adviser-consulted.duty.ts';
import { articlesForUncertificatedMarket } from './articles-for-usm.duty.ts';
import { committeeReports } from './committee-reports.duty.ts';
import { complianceAdviser } from './compliance-adviser.duty.ts';
import { conversion } from './conversion.duty.ts';
import { directorChanges } from './director-changes.duty.ts';
import { monthlyReturn } from './monthly-return.duty.ts';
import { nextDayReturn } from './next-day-return.duty.ts';
import { pollResults } from './poll-results.duty.ts';
import { publicFloat } from './public-float.duty.ts';
import { reports } from './reports.duty.ts';
import { results } from './results.duty.ts';
import { rotation } from './rotation.duty.ts';

/** Every kind of duty with a clock of its own: to add one, write its file and list it here. What findings ask for stands beside. */
export const dutyKinds: readonly DutyKind[] = [
  conversion,
  nextDayReturn,
  monthlyReturn,
  pollResults,
  results,
  reports,
  committeeReports,
  complianceAdviser,
  adviserConsulted,
  directorChanges,
  rotation,
  articlesForUncertificatedMarket,
  publicFloat,
];
