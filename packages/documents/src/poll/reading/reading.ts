import type { Confidence, Message } from '@tenfold/kernel';
import type { PublishedPoll, PublishedRow } from '@tenfold/kernel/poll';
import type { SheetPlace } from './sheet.ts';

/** The figures of a row of a published announcement. */
export type RowFigure = keyof PublishedRow;

/** A figure as it was read: whose it is, how surely, and where it stands. */
export interface ReadFigure {
  /** `null` for what is the meeting’s. */
  readonly resolution: string | null;
  /** `null` for all classes together. */
  readonly shareClass: string | null;
  readonly figure: RowFigure | 'entitled' | 'carried';
  readonly printed: string;
  /** Doubtful ones are left out of the draft. */
  readonly sureness: Confidence;
  readonly place: SheetPlace;
}

/** Something to be known of the announcement: a figure that its issuer got wrong, or one that could not be surely read. */
export interface Remark {
  readonly what: Message;
  readonly place: SheetPlace;
}

/** Who counted, and as what. */
export interface ScrutineerRead {
  readonly name: string;
  readonly capacity: 'auditors' | 'share-registrar' | 'accountants' | null;
  readonly place: SheetPlace;
}

/** What the sentences of an announcement say of its meeting; `null` and nothing where they do not say it surely. */
export interface MeetingRead {
  readonly kind: 'annual' | 'extraordinary' | 'class' | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly scrutineer: ScrutineerRead | null;
  readonly attended: { readonly present: readonly string[]; readonly absent: readonly string[] } | null;
  /** Votes of a share of each class that a sentence names. */
  readonly votesPerShare: readonly {
    readonly shareClass: string;
    readonly votes: string;
    readonly place: SheetPlace;
  }[];
  /** Numbers of the resolutions on which a share has one vote, whatever its class. */
  readonly oneVote: readonly string[];
  readonly inIssue: readonly {
    readonly shareClass: string | null;
    readonly shares: string;
    readonly place: SheetPlace;
  }[];
  readonly deductions: readonly { readonly why: string; readonly shares: string; readonly place: SheetPlace }[];
  readonly withdrawn: readonly string[];
  /** Parts of a hundred that a sentence asks for. */
  readonly thresholds: readonly string[];
  /** Sentences with a condition, each as it stands there. */
  readonly conditions: readonly { readonly text: string; readonly place: SheetPlace }[];
}

/** Which of the several meetings of an announcement a reading is of. */
export interface PartRead {
  /** Counted from 1, in the order in which the meetings are named. */
  readonly number: number;
  readonly of: number;
  /** As the announcement’s heading names the meeting; `null` for tables above which none is named. */
  readonly title: string | null;
}

/** An announcement as it was read, or its part of one meeting: a draft of what was published, for a person to confirm. */
export interface AnnouncementReading {
  /** `null` for an announcement of one meeting. */
  readonly part: PartRead | null;
  readonly published: PublishedPoll;
  readonly figures: readonly ReadFigure[];
  /** How percentages are printed: their decimals, and whether abstentions stand in their denominator; `null` where rows differ. */
  readonly printing: {
    readonly decimals: number | null;
    readonly abstentions: 'left-out' | 'printed' | 'in-denominator' | null;
  };
  readonly meeting: MeetingRead;
  /** The issuer’s own slips, each with both figures. */
  readonly slips: readonly Remark[];
  /** What was not surely read and is left open. */
  readonly unsure: readonly Remark[];
}
