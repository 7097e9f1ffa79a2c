import type { FieldPlaces } from '../csv/field-places.ts';
import { momentOf } from '../rules/moment.ts';

/** Moments that are remembered at once. */
const remembered = 4096;

/** Reads moments, in milliseconds from 1970. Many lines of a file have the same, which is then worked out once. */
export class MomentReader {
  private readonly known = new Map<string, number>();

  /** The moment of a field; NaN for what is none, `undefined` for an empty field. */
  read(bytes: Uint8Array, { starts, ends }: FieldPlaces, column: number): number | undefined {
    const [start = 0, end = 0] = [starts[column], ends[column]];
    if (start === end) return undefined;
    const text = Buffer.from(bytes.subarray(start, end)).toString('utf8');
    const moment = this.known.get(text) ?? momentOf(text) ?? Number.NaN;
    if (this.known.size >= remembered) this.known.clear();
    this.known.set(text, moment);
    return moment;
  }
}
