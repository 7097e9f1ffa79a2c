import type { TradingCalendar } from '../calendar/trading-calendar.ts';
import type { Finding, TextStatus } from '../finding/finding.ts';
import type { Instant } from '../time/instant.ts';
import type { World } from '../world/world.ts';
import type { ClockedDuty, DutyPeriod } from './clocked-duty.ts';
import { howDone, standingOf } from './done.ts';
import { dutiesOfFindings } from './duties-of-findings.ts';
import type { DutyKind, OwedDuty } from './duty-kind.ts';

/** What duties are worked out from: an issuer as it is known, its findings, the kinds of duty there are, and the instant of the question. */
export interface DutiesGiven {
  readonly world: World;
  readonly findings: readonly Finding[];
  readonly kinds: readonly DutyKind[];
  readonly calendar: TradingCalendar;
  readonly period: DutyPeriod;
  /** States are those of this instant; it is handed in and never read from a clock. */
  readonly at: Instant;
}

/**
 * Who owes what by when: every duty of the kinds and of the findings that is due in the period, the first due first, then those
 * without a day that arise in it or are still to be done. A kind and a finding that speak of the same duty give it once.
 */
export function clockedDuties(asked: DutiesGiven): readonly ClockedDuty[] {
  return everyDuty(asked)
    .filter((duty) => isInPeriod(duty, asked.period))
    .toSorted(byDue);
}

/** What was due before the period and is not shown as done: it is still owed. */
export function lateBefore(asked: DutiesGiven): readonly ClockedDuty[] {
  return everyDuty(asked)
    .filter(({ state, due }) => state === 'late' && (due ?? '') < asked.period.from)
    .toSorted(byDue);
}

function everyDuty(asked: DutiesGiven): readonly ClockedDuty[] {
  const { world, findings, kinds, calendar } = asked;
  const byId = new Map<string, ClockedDuty>();
  for (const kind of kinds) {
    for (const owed of kind.owed(asked)) byId.set(owed.id, clocked(owed, of(kind), asked));
  }
  for (const { owed, finding, provision } of dutiesOfFindings(findings, { world, calendar })) {
    if (byId.has(owed.id)) continue;
    const { textStatus } = finding;
    byId.set(owed.id, clocked(owed, { kind: 'finding', provision, textStatus }, asked));
  }
  return [...byId.values()];
}

interface Origin {
  readonly kind: string;
  readonly provision: string;
  readonly textStatus: TextStatus;
}

function of({ name, provision, textStatus }: DutyKind): Origin {
  return { kind: name, provision, textStatus };
}

function clocked(owed: OwedDuty, { kind, provision, textStatus }: Origin, { world, at }: DutiesGiven): ClockedDuty {
  const { id, who, obliged, what, arisesOn, trigger, finding, due } = owed;
  const done = howDone(owed, world.register.discharges);
  const { state, notes } = standingOf({ due, done }, at);
  return {
    id,
    kind,
    who,
    obliged,
    what,
    provision,
    textStatus: owed.textStatus ?? textStatus,
    arisesOn,
    trigger,
    finding,
    due: due.day,
    dueAt: due.at,
    clock: [...due.clock, ...notes],
    state,
    discharged: done?.on ?? null,
    dischargedBy: done?.entry ?? null,
  };
}

/** One without a day belongs to the period in which it arises; while it is open, also to every later one. */
function isInPeriod({ due, arisesOn, state }: ClockedDuty, { from, to }: DutyPeriod): boolean {
  if (due !== null) return due >= from && due <= to;
  const arises = arisesOn ?? from;
  if (arises > to) return false;
  return arises >= from || state === 'open' || state === 'beyond-calendar';
}

function byDue(a: ClockedDuty, b: ClockedDuty): number {
  return (
    compare(a.dueAt ?? a.due ?? '9', b.dueAt ?? b.due ?? '9') ||
    compare(a.arisesOn ?? '9', b.arisesOn ?? '9') ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
