/** Lines that are looked up together: enough to keep memory busy, few enough to stay near the processor. */
export const batchLines = 512;

/** Marks in `entry` of a line whose member is not looked up yet. */
export const notLookedUp = -3;

/** What is read of some lines, column by column, before any of them is judged. Made once and used over and over. */
export class Batch {
  count = 0;
  /** Where the line begins in its piece, and how many lines of the piece are before it. */
  readonly start = new Int32Array(batchLines);
  readonly line = new Int32Array(batchLines);
  /** Whether the line is malformed; nothing else of such a line is set. */
  readonly isMalformed = new Uint8Array(batchLines);
  /** The member: the words of the key, its hash, and the low bits of the entry's meta word that are wanted. */
  readonly w0 = new Int32Array(batchLines);
  readonly w1 = new Int32Array(batchLines);
  readonly w2 = new Int32Array(batchLines);
  readonly w3 = new Int32Array(batchLines);
  readonly hash = new Int32Array(batchLines);
  readonly wanted = new Int32Array(batchLines);
  /** Where the entry of member and class stands in the table. */
  readonly entry = new Int32Array(batchLines);
  /** The place of the resolution, -1 for none of the meeting. */
  readonly resolution = new Int32Array(batchLines);
  /** The counts, or what `countIn` gives where there is none or one too long. */
  readonly inFavour = new Float64Array(batchLines);
  readonly against = new Float64Array(batchLines);
  readonly abstain = new Float64Array(batchLines);
  /** Where the counts stand in the piece, for those that are too long for a plain number: three pairs a line. */
  readonly countPlaces = new Int32Array(batchLines * 6);
  /** When the line was received, in milliseconds from 1970; `noTime` where it does not say, NaN where nobody can read it. */
  readonly moment = new Float64Array(batchLines);
  /** The weight by time or place; NaN for a time that nobody can read, Infinity for one that is too late. */
  readonly weight = new Float64Array(batchLines);
  /** How strong its kind is; -1 for a word that is no kind. */
  readonly strength = new Int8Array(batchLines);
  /** Where its box begins; -1 for a line that is refused. */
  readonly box = new Int32Array(batchLines);
}
