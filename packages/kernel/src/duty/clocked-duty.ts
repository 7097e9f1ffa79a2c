import type { Duty, TextStatus } from '../finding/finding.ts';
import type { Message } from '../finding/message.ts';
import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** Where a duty stands on the day of the question. Late is late for ever, also once it is done. */
export type DutyState = 'open' | 'late' | 'done' | 'done-late' | 'beyond-calendar';

/** Whose duty it is. */
export type Obliged = 'issuer' | 'beneficiary' | 'vehicle' | 'committee';

/** A duty with its clock: what triggered it, the instant by which it must be done, and how that instant was found. */
export interface ClockedDuty extends Duty {
  /** What sort of duty it is: the name of its kind, or `finding` for one that a finding asks for. */
  readonly kind: string;
  readonly obliged: Obliged;
  readonly textStatus: TextStatus;
  /** The day on which it arises, where there is one: of the event, of the end of the period. */
  readonly arisesOn: PlainDate | null;
  /** The entry that gave rise to it; `null` for one that the calendar alone brings. */
  readonly trigger: string | null;
  /** The finding that asks for it, where one does. */
  readonly finding: string | null;
  /** The last instant; `null` where the law states none, or where the calendar ends before it. */
  readonly dueAt: Instant | null;
  /** How the instant was found, step by step. */
  readonly clock: readonly Message[];
  readonly state: DutyState;
  /** The entry with which it was done. */
  readonly dischargedBy: string | null;
}

/** The days between which duties are asked for, both included. */
export interface DutyPeriod {
  readonly from: PlainDate;
  readonly to: PlainDate;
}
