import {
  addDays,
  type Clearance,
  type IssuerRecord,
  type PlainDate,
  type Plan,
  type PlannedProgramme,
  type Problem,
  type Programme,
} from '@tenfold/kernel';
import { clearPlan, planProgramme } from '@tenfold/kernel/plan';
import { hongKongCalendar } from '@tenfold/rulebook/calendar';
import { clearanceLaw } from '@tenfold/rulebook/clearance';
import { openRecord } from './open-record.ts';
import type { Opened } from './opened.ts';
import type { Times } from './times.ts';

/** What is wrong with a plan, or with the record that it is for. */
export interface NotCleared {
  readonly problems: readonly Problem[];
}

/** An issuer as a plan looks at it: its register says all, so that a file and a ledger give the same answer. */
export type OpenedForPlan = Pick<Opened, 'world'>;

/** How a record is to be opened for a plan. */
export type ClearAsked = Pick<Times, 'knownAt' | 'today'> & { readonly plan: Plan };

/** The day on which a record is opened for a plan: that before its first step. */
export function dayBefore({ steps }: Pick<Plan, 'steps'>): PlainDate {
  const [first] = steps;
  if (first === undefined) throw new Error('fault: a plan without steps was read');
  return addDays(first.on, -1);
}

/** The answer before the act, from an issuer opened on the day before. */
export function clearOpened({ world }: OpenedForPlan, plan: Plan): Clearance | NotCleared {
  return clearPlan({ world, plan, law: clearanceLaw });
}

/** Opens a record on the day before the plan and clears it: what the record says of later days plays no part. */
export function clearRecord(record: IssuerRecord, { plan, ...times }: ClearAsked): Clearance | NotCleared {
  const opened = openRecord(record, { ...times, on: dayBefore(plan) });
  return 'problems' in opened ? opened : clearOpened(opened, plan);
}

/** The day on which a record is opened for a programme: that before the first of its days. */
export function dayBeforeProgramme({ steps, repeats }: Programme): PlainDate {
  const days = [...steps.map(({ on }) => on), ...repeats.map(({ from }) => from)];
  const first = days.reduce((a, b) => (a < b ? a : b));
  return addDays(first, -1);
}

/** A programme planned from an issuer opened on the day before, by the Exchange's calendar. */
export function planOpened({ world }: Pick<Opened, 'world'>, programme: Programme): PlannedProgramme | NotCleared {
  return planProgramme({ world, programme, calendar: hongKongCalendar });
}

/** Opens a record on the day before a programme and plans it. */
export function planInRecord(
  record: IssuerRecord,
  { programme, ...times }: Pick<Times, 'knownAt' | 'today'> & { readonly programme: Programme },
): PlannedProgramme | NotCleared {
  const opened = openRecord(record, { ...times, on: dayBeforeProgramme(programme) });
  return 'problems' in opened ? opened : planOpened(opened, programme);
}
