import { type ClockedDuty, dayNumber, epochMilliseconds, hongKongDay, type Instant } from '@tenfold/kernel';
import type { RemindedDuty, ReminderStage } from './reminder-mail.ts';

/** A duty that was late for longer than this when reminders began is not reminded of: it is no news. */
export const DAYS_LATE = 30;

/** The duties to be reminded of at a moment, each at its stage; those without a last instant or that are done never are. */
export function remindedNow(
  duties: readonly ClockedDuty[],
  { at, daysBefore }: { readonly at: Instant; readonly daysBefore: number },
): readonly RemindedDuty[] {
  return duties.flatMap((duty) => {
    const stage = stageOf(duty, { at, daysBefore });
    return stage === null ? [] : [{ duty, stage }];
  });
}

function stageOf(
  { dueAt, state }: ClockedDuty,
  { at, daysBefore }: { readonly at: Instant; readonly daysBefore: number },
): ReminderStage | null {
  if (dueAt === null || (state !== 'open' && state !== 'late')) return null;
  const days = dayNumber(hongKongDay(dueAt)) - dayNumber(hongKongDay(at));
  if (state === 'late' || epochMilliseconds(at) > epochMilliseconds(dueAt)) return -days > DAYS_LATE ? null : 'late';
  if (days === 0) return 'on-the-day';
  return days <= daysBefore ? 'before' : null;
}
