import type { JsonObject } from '@tenfold/seal';

/** What kind of file lines are kept in, as its first bytes tell. */
export const pollFileKinds = ['csv', 'gzip', 'parquet', 'xml'] as const;

export type PollFileKind = (typeof pollFileKinds)[number];

/** A file of instructions or of members that came in, known by the hash of its bytes. */
export interface PollFile {
  /** SHA-256 of the bytes in lower-case hexadecimal. */
  readonly sha256: string;
  readonly name: string;
  readonly kind: PollFileKind;
  readonly bytes: bigint;
}

/** The files of a count, by their hashes, in the order in which they are read. */
export interface FilesNamed {
  readonly instructions: readonly string[];
  /** `null` where the holders of the record are counted against. */
  readonly register: readonly string[] | null;
}

/** A count that is asked for. */
export interface CountGiven extends FilesNamed {
  readonly meeting: string;
  /** What is counted and how, beside the files. */
  readonly asked: JsonObject;
  /** The record is read as known at this moment. */
  readonly knownAt: string;
  /** What the nonces of its receipts are made from: thirty-two bytes. */
  readonly secret: Uint8Array;
}

/** A request to count: by whom, under which key, and what of it makes it the same request. */
export interface CountAskedBy {
  readonly by: string;
  /** Names the request, so that one that is sent again counts once. */
  readonly key: string;
  readonly wish: JsonObject;
}

/** A count by its number among those of its meeting. */
export interface CountNumber {
  readonly meeting: string;
  readonly number: bigint;
}

/** What became of a count: each of them is a step, and the last one counts. */
export const countSteps = ['cancelled', 'resumed', 'counted', 'refused', 'failed'] as const;

export type CountStepWhat = (typeof countSteps)[number];

/** A step that is to be written. Of one that was counted `content` is what it came to, of one that was refused why. */
export interface CountStepGiven {
  readonly what: CountStepWhat;
  readonly content: JsonObject | null;
  /** Whether anything is to be done before what was counted is final; `null` where nothing was counted. */
  readonly provisional: boolean | null;
  readonly by: string;
}

/** A step of a count, without what it came to. */
export interface CountStep {
  readonly what: CountStepWhat;
  readonly by: string;
  readonly at: string;
  readonly provisional: boolean | null;
}

/** What a count says of itself, and the last step that was taken; `null` while there is none. */
export interface PollCount extends CountNumber {
  readonly askedBy: string;
  readonly askedAt: string;
  readonly last: CountStep | null;
}

/** A count as it was asked for, with its files. */
export interface WholeCount extends PollCount {
  readonly asked: JsonObject;
  readonly knownAt: string;
  /** How many entries the record had, and the root of its log, in lower-case hexadecimal. */
  readonly size: bigint;
  readonly root: string;
  readonly instructions: readonly PollFile[];
  readonly register: readonly PollFile[] | null;
  /** What its last step came to; `null` where that has none. */
  readonly content: JsonObject | null;
}
