import { message, type Message } from '../finding/message.ts';
import type { Discharge } from '../register/discharge.ts';
import { epochMilliseconds, hongKongDay, type Instant, isInstant } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { DutyState } from './clocked-duty.ts';
import type { Due } from './due.ts';
import type { Done, OwedDuty } from './duty-kind.ts';

/** How a duty was done: by the entry that names it, by what the record shows, or by a paper that was published. */
export function howDone(owed: OwedDuty, discharges: readonly Discharge[]): Done | null {
  const named = discharges.find(({ duty }) => duty === owed.id);
  if (named !== undefined) return named;
  if (owed.done !== null) return owed.done;
  const { paper } = owed;
  if (paper === undefined) return null;
  return (
    discharges.find((one) => one.paper === paper.kind && one.on <= paper.until && isSince(one, paper.from)) ?? null
  );
}

/** Where a duty stands at an instant, and what has to be said of how that was seen. */
export function standingOf(
  { due, done }: { readonly due: Due; readonly done: Done | null },
  at: Instant,
): { readonly state: DutyState; readonly notes: readonly Message[] } {
  if (done !== null) return doneStanding(due, done);
  if (due.isBeyond) return { state: 'beyond-calendar', notes: [] };
  if (due.at === null) return { state: 'open', notes: [] };
  return { state: epochMilliseconds(at) > epochMilliseconds(due.at) ? 'late' : 'open', notes: [] };
}

/** An entry that names a day and no hour is taken to have been in time on the last day: nothing says otherwise. */
function doneStanding(due: Due, { at, on }: Done): ReturnType<typeof standingOf> {
  if (due.day === null) return { state: 'done', notes: [] };
  if (isInstant(at) && due.at !== null) {
    return { state: epochMilliseconds(at) > epochMilliseconds(due.at) ? 'done-late' : 'done', notes: [] };
  }
  if (on > due.day) return { state: 'done-late', notes: [] };
  const isHourAsked = on === due.day && !due.isWholeDay;
  return { state: 'done', notes: isHourAsked ? [message('duty.clock.hour-not-recorded', { on: { date: on } })] : [] };
}

/** Whether something came not before a day or a moment; a day without an hour comes after a moment when it is a later day. */
function isSince({ at, on }: Discharge, from: PlainDate | Instant): boolean {
  if (!isInstant(from)) return on >= from;
  return isInstant(at) ? epochMilliseconds(at) >= epochMilliseconds(from) : on > hongKongDay(from);
}
