import type { TradingCalendar } from '../calendar/trading-calendar.ts';
import type { Finding, TextStatus } from '../finding/finding.ts';
import type { Message, Trilingual } from '../finding/message.ts';
import type { FiledPaper } from '../register/discharge.ts';
import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { World } from '../world/world.ts';
import type { DutyPeriod, Obliged } from './clocked-duty.ts';
import type { Due } from './due.ts';

/** What a kind of duty looks at. */
export interface DutyQuestion {
  readonly world: World;
  readonly findings: readonly Finding[];
  readonly calendar: TradingCalendar;
  /** No duty need be told of that is due after it. */
  readonly period: DutyPeriod;
}

/** When something was done, as its entry says it: a day or a moment. */
export interface Done {
  readonly at: string;
  readonly on: PlainDate;
  readonly entry: string | null;
}

/** A duty of one kind before it is held against the question's instant. */
export interface OwedDuty {
  readonly id: string;
  readonly who: string;
  readonly obliged: Obliged;
  readonly what: Message;
  readonly arisesOn: PlainDate | null;
  readonly trigger: string | null;
  readonly finding: string | null;
  readonly due: Due;
  /** How it was done, where the record shows it without an entry that names the duty. */
  readonly done: Done | null;
  /** The paper whose publication does it, and between which a publication can be the one; later, an entry names the duty. */
  readonly paper?: { readonly kind: FiledPaper; readonly from: PlainDate | Instant; readonly until: PlainDate };
  /** Where one duty of the kind stands on less than the kind does. */
  readonly textStatus?: TextStatus;
}

/** A kind of duty, declared once: the law it comes from, and what of it is owed in a world. */
export interface DutyKind {
  /** Its name in ids and JSON, in lower case with hyphens. */
  readonly name: string;
  /** A provision of the Rules, or the name of another source of the duty: `duty.source.…` of the catalogue. */
  readonly provision: string;
  readonly title: Trilingual;
  readonly paraphrase: Trilingual;
  readonly textStatus: TextStatus;
  /** Address or title of the place where it was read. */
  readonly source: string;
  owed(question: DutyQuestion): readonly OwedDuty[];
}

/** Declares a kind of duty; gives back what it is given. */
export function dutyKind(declaration: DutyKind): DutyKind {
  return declaration;
}
