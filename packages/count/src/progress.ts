/** How far a count has come. */
export interface CountProgress {
  /** Bytes of the sources that are read, as they lie there, and all of them; `null` where a source does not say its size. */
  readonly bytes: number;
  readonly of: number | null;
  readonly lines: number;
  /** Lines a second since the count began. */
  readonly rate: number;
  /** Seconds that are left at this rate; `null` where it is not known how much is left. */
  readonly left: number | null;
}
