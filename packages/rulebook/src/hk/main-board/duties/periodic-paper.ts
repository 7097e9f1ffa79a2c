import {
  addDays,
  type DutyKind,
  type DutyQuestion,
  type FiledPaper,
  lastDayOfMonth,
  message,
  type OwedDuty,
  type PlainDate,
} from '@tenfold/kernel';
import { dueOnDay, dutyKind } from '@tenfold/kernel/duties';
import type { ReportingPeriod } from '../reporting-periods.ts';
import { consolidatedText } from '../sources.ts';
import { type MonthsGiven, reportedPeriods } from './reported-periods.ts';

/** A paper that is due after every financial year and after every half-year. */
export interface PeriodicPaper {
  readonly name: string;
  readonly title: DutyKind['title'];
  readonly paraphrase: DutyKind['paraphrase'];
  readonly provision: string;
  readonly months: MonthsGiven;
  readonly papers: { readonly year: FiledPaper; readonly 'half-year': FiledPaper };
}

/** The kind of duty of such a paper. Nothing of it was checked: it is as generally known. */
export function periodicPaper({ name, title, paraphrase, provision, months, papers }: PeriodicPaper): DutyKind {
  return dutyKind({
    name,
    provision,
    title,
    paraphrase,
    textStatus: 'not-checked',
    source: consolidatedText,
    owed: (question) =>
      reportedPeriods(question.world, { to: question.period.to, months }).map((period) =>
        owedFor(period, { paper: papers[period.report], provision, question }),
      ),
  });
}

function owedFor(
  { report, ends, due }: ReportingPeriod,
  given: { readonly paper: FiledPaper; readonly provision: string; readonly question: DutyQuestion },
): OwedDuty {
  const { paper, provision, question } = given;
  const because = message(`duty.clock.${report}`, { ends: { date: ends }, due: { date: due } });
  return {
    id: `${provision}:${report}:${ends}`,
    who: question.world.issuer.id,
    obliged: 'issuer',
    what: message(`duty.${paper}`, { ends: { date: ends } }),
    arisesOn: ends,
    trigger: null,
    finding: null,
    due: dueOnDay(question.calendar, { day: due, because }),
    done: null,
    paper: { kind: paper, from: addDays(ends, 1), until: yearAfter(ends) },
  };
}

/** Until then no other paper of the sort can be due. */
function yearAfter(ends: PlainDate): PlainDate {
  return lastDayOfMonth(Number(ends.slice(0, 4)) + 1, Number(ends.slice(5, 7)));
}
