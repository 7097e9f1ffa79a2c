/** Fields of which the places are kept; a file that is read has fewer columns, and a line with more is malformed. */
export const mostFields = 16;

/** Where the fields of one record stand, without their marks of quotation. */
export class FieldPlaces {
  readonly starts = new Int32Array(mostFields);
  readonly ends = new Int32Array(mostFields);
  /** Which fields hold doubled marks of quotation, one bit each. */
  escaped = 0;
  count = 0;

  clear(): void {
    this.count = 0;
    this.escaped = 0;
  }

  add(start: number, end: number): void {
    if (this.count < mostFields) {
      this.starts[this.count] = start;
      this.ends[this.count] = end;
    }
    this.count += 1;
  }

  /** Says of the field that was added last that it holds doubled marks. */
  markEscaped(): void {
    this.escaped |= 1 << Math.min(this.count - 1, mostFields);
  }
}
