import type { CoreNumbers } from '../core/exports.ts';

/** What is read of some lines, column by column, before any of them is judged, on a desk. Used over and over. */
export class Batch {
  count = 0;
  /** How many lines there is room for, and what marks in `entry` a line whose member is not looked up yet. */
  readonly lines: number;
  readonly notLookedUp: number;
  /** Where the line begins in its piece, and how many lines of the piece are before it. */
  readonly start: Int32Array;
  readonly line: Int32Array;
  /** Whether the line is malformed; nothing else of such a line is set. */
  readonly isMalformed: Uint8Array;
  /** The member: four words of the key, its hash, and the low bits of the entry's meta word that are wanted. */
  readonly words: Int32Array;
  readonly hash: Int32Array;
  readonly wanted: Int32Array;
  /** Where the entry of member and class stands in the table. */
  readonly entry: Int32Array;
  /** The place of the resolution, -1 for none of the meeting. */
  readonly resolution: Int32Array;
  /** The counts, or what `countIn` gives where there is none or one too long. */
  readonly inFavour: Float64Array;
  readonly against: Float64Array;
  readonly abstain: Float64Array;
  /** Where the counts stand in the piece, for those that are too long for a plain number: three pairs a line. */
  readonly countPlaces: Int32Array;
  /** The weight by time or place; NaN for a time that nobody can read, Infinity for one that is too late. */
  readonly weight: Float64Array;
  /** How strong its kind is; -1 for a word that is no kind. */
  readonly strength: Int8Array;
  /** Where its box begins. */
  readonly box: Int32Array;

  constructor({ buffer, byteOffset }: Uint8Array, numbers: CoreNumbers) {
    const lines = numbers.batchLines;
    const words = (at: number, each = 1): Int32Array => new Int32Array(buffer, byteOffset + at, lines * each);
    const wide = (at: number): Float64Array => new Float64Array(buffer, byteOffset + at, lines);
    this.lines = lines;
    this.notLookedUp = numbers.notLookedUp;
    this.start = words(numbers.startAt);
    this.line = words(numbers.lineAt);
    this.isMalformed = new Uint8Array(buffer, byteOffset + numbers.isMalformedAt, lines);
    this.words = words(numbers.wordsAt, 4);
    this.hash = words(numbers.hashAt);
    this.wanted = words(numbers.wantedAt);
    this.entry = words(numbers.entryAt);
    this.resolution = words(numbers.resolutionAt);
    this.inFavour = wide(numbers.inFavourAt);
    this.against = wide(numbers.againstAt);
    this.abstain = wide(numbers.abstainAt);
    this.countPlaces = new Int32Array(lines * 6);
    this.weight = wide(numbers.weightAt);
    this.strength = new Int8Array(buffer, byteOffset + numbers.strengthAt, lines);
    this.box = words(numbers.boxAt);
  }
}
