import type { CountProgress, RunningTallies } from '@tenfold/count';
import type { Problem } from '@tenfold/kernel';
import type { MemberHolding, RuleBook } from '@tenfold/kernel/poll';
import type { AnnouncedSeal, CountSeal, JsonObject, Receipt, SealedCount } from '@tenfold/seal';

/** A file of lines as it lies on the disk, with the name by which a person knows it. */
export interface FileOfJob {
  readonly path: string;
  readonly name: string;
}

/** Where a count keeps where it is, and how often. */
export interface CheckpointKept {
  readonly path: string;
  readonly everyMilliseconds: number;
}

/** What is counted, against what and by which rules: all that a process needs to count it, or to count it again. */
export interface CountJob {
  /** The meeting as it was given: the process reads it again. */
  readonly meeting: string;
  readonly ruleBook: RuleBook;
  readonly instructions: readonly FileOfJob[];
  /** The register of members as files, or as the record has it. */
  readonly register: readonly FileOfJob[] | { readonly rows: readonly MemberHolding[] };
  readonly apart: readonly string[];
  readonly withheld: readonly MemberHolding[];
  /** What the register of members should come to, class by class, as far as that is known. */
  readonly expected: readonly { readonly shareClass: string; readonly shares: bigint }[];
  /** The class of each ISIN that a message may name, for those that name no class. */
  readonly classes: Readonly<Record<string, string>>;
  readonly twice: boolean;
  /** As many as the machine has cores where nothing is said. */
  readonly threads: number | null;
  /** What the nonces of the receipts are made from, in hexadecimal. */
  readonly secret: string;
  /** What is to come of it: what was counted, with a file of the refused lines, or the receipts of a member. */
  readonly wanted:
    | { readonly what: 'count'; readonly checkpoint: CheckpointKept; readonly refused: string }
    | { readonly what: 'receipts'; readonly member: string };
}

/** What a count came to, as it is kept. */
export interface CountDone {
  readonly counted: JsonObject;
  /** What is announced of it, and from what it was made. */
  readonly seal: AnnouncedSeal;
  readonly sealed: SealedCount;
}

/** What a process says while it counts, and at last what came of it. */
export type Said =
  | { readonly progress: CountProgress }
  | { readonly running: RunningTallies }
  | { readonly counted: CountDone }
  | { readonly receipts: readonly Receipt[]; readonly seal: CountSeal }
  | { readonly problems: readonly Problem[] }
  | { readonly cancelled: true }
  | { readonly failed: string };

/** What is said at last. */
export type Ended = Exclude<Said, { readonly progress: unknown } | { readonly running: unknown }>;

/** The word that calls a count off; so does the end of what a process hears. */
export const CANCEL = 'cancel';
