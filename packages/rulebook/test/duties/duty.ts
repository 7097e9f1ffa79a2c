import { assess, type ClockedDuty, type Entry } from '@tenfold/kernel';
import { clockedDuties } from '@tenfold/kernel/duties';
import { hongKongCalendar } from '../../src/hk/calendar/index.ts';
import { dutyKinds } from '../../src/hk/main-board/duties/index.ts';
import { rules } from '../../src/index.ts';
import { type entry, worldOn } from '../world.ts';

/** An entry in few words: when, what kind, its fields. */
export type Said = Parameters<typeof entry>;

/** All duties of a life that are due between two days, or have none, as of noon of a day. */
export function dutiesOf(
  entries: readonly Entry[],
  { on, from = '2018-01-01', to = '2027-12-31' }: { readonly on: string; readonly from?: string; readonly to?: string },
): readonly ClockedDuty[] {
  const world = worldOn(on, entries);
  return clockedDuties({
    world,
    findings: assess(world, rules),
    kinds: dutyKinds,
    calendar: hongKongCalendar,
    period: { from, to },
    at: `${on}T12:00:00+08:00`,
  });
}

/** Those of one kind, in few words: id, last instant, state. */
export function inShort(duties: readonly ClockedDuty[], kind: string): readonly string[] {
  return duties
    .filter((duty) => duty.kind === kind)
    .map(({ id, dueAt, due, state }) => `${id} ${dueAt ?? due} ${state}`);
}

/** The keys of a clock, without what they have in common. */
export function steps({ clock }: ClockedDuty): string {
  return clock.map(({ key }) => key.replace('duty.clock.', '')).join(' ');
}
