import type { InstructionKind, MemberHolding, PollMeeting, RefusedLine, RuleBook } from '@tenfold/kernel/poll';
import type { CountProgress } from './progress.ts';
import type { RunningTallies } from './running.ts';
import type { ByteReader } from './source/byte-reader.ts';

/** Lines of CSV from somewhere: a file, a message that was turned into lines, a test. */
export interface LineSource {
  /** What a person calls it: the name of the file. */
  readonly name: string;
  /** How its instructions came where a line does not say; `null` where nobody says. */
  readonly kind: InstructionKind | null;
  /** How many bytes it has as it lies there, for the time left; `null` where that is not known. */
  readonly size: number | null;
  /** Its bytes from the beginning, each time that it is asked, in chunks that hold until the next is asked for; `onRead` hears how many of `size` were read for them. */
  readonly open: (onRead?: (bytes: number) => void) => AsyncIterable<Uint8Array>;
  /** The same for somebody who has a place for the bytes; `null` where they come in chunks alone. */
  readonly reader?: (onRead?: (bytes: number) => void) => Promise<ByteReader | null>;
  /** The bytes of the file as it lies there, packed or as a message, for its hash; left out where they are those of its lines. */
  readonly bytesAsTheyLie?: () => AsyncIterable<Uint8Array>;
}

/** Shares that stand on the register of members and cannot vote, in the name of one member. */
export interface Withheld {
  readonly member: string;
  readonly shareClass: string;
  readonly shares: bigint;
}

/** Who may vote how many shares: the register of members as files, or as rows that somebody has at hand. */
export type RegisterGiven = readonly LineSource[] | { readonly rows: readonly MemberHolding[] };

/** What is counted, against what, and by which rules. */
export interface CountAsked {
  /** In the order in which they are taken where nothing says when an instruction was received. */
  readonly sources: readonly LineSource[];
  readonly register: RegisterGiven;
  readonly meeting: Pick<PollMeeting, 'id' | 'classes' | 'resolutions'>;
  readonly ruleBook: RuleBook;
  /** Members whose shares are given in rows of their own. */
  readonly apart?: ReadonlySet<string>;
  readonly withheld?: readonly Withheld[];
  /** Hears each refused line, in the order of sources and lines, whether or not the result keeps it. */
  readonly onRefused?: (line: RefusedLine) => void;
  readonly onProgress?: (progress: CountProgress) => void;
  /** Hears what the count has come to while it goes on, twice a second at most; a count that is short says nothing. */
  readonly onRunning?: (running: RunningTallies) => void;
  /** Ends the count; it is then refused with `count.problem.cancelled`. */
  readonly signal?: AbortSignal;
  /** How many refused lines the result keeps; a million where nothing is said. The others are counted and heard. */
  readonly mostRefused?: number;
  /** How many threads count; as many as the machine has cores where nothing is said. One counts in the thread that asks. */
  readonly threads?: number;
  /**
   * A file in which a count keeps where it is, every thirty seconds and when it is called off. Asked again with the same file, it
   * goes on from there; the file goes away when the count is done.
   */
  readonly checkpoint?: { readonly path: string; readonly everyMilliseconds?: number };
  /**
   * When everything is counted a second time, by another way that shares nothing with the first, and compared: for files of up to
   * sixteen megabytes where nothing is said. A large count takes some fifteen times as long the second time.
   */
  readonly secondWay?: 'small' | 'always' | 'never';
}
