import type { ReadField } from '../../packages/intake/test/support/fields-read.ts';

/** What came of a field: what is read is called certain or likely and is right or wrong; else it is left open, told or not. */
export type Outcome = 'certainRight' | 'certainWrong' | 'likelyRight' | 'likelyWrong' | 'open' | 'missed';

export type Counts = Record<Outcome, number>;

/** What came of the fields, counted by one of their qualities, as their kind or the wear of the scan. */
export class ReadingTally {
  readonly #rows = new Map<string, Counts & { pages: number }>();

  /** Counts the fields of one row; a field that is not there and was not read is nothing. */
  add(row: string, fields: readonly ReadField[]): void {
    const counts = this.#row(row);
    for (const field of fields) {
      const outcome = outcomeOf(field);
      if (outcome !== null) counts[outcome] += 1;
    }
  }

  addPages(row: string, pages: number): void {
    this.#row(row).pages += pages;
  }

  rows(): readonly (readonly [name: string, counts: Counts & { readonly pages: number }])[] {
    return [...this.#rows];
  }

  #row(name: string): Counts & { pages: number } {
    const known = this.#rows.get(name);
    if (known !== undefined) return known;
    const made = { pages: 0, certainRight: 0, certainWrong: 0, likelyRight: 0, likelyWrong: 0, open: 0, missed: 0 };
    this.#rows.set(name, made);
    return made;
  }
}

/** What came of a field; `null` where there is none on the paper and none was read. */
export function outcomeOf({ truth, read, sureness, isTold }: ReadField): Outcome | null {
  if (read === null) return truth === null ? null : isTold ? 'open' : 'missed';
  // What is said to be doubtful and stands in the instrument all the same is a sentence that is marked as such.
  if (sureness === 'doubtful') return 'open';
  if (sureness === 'certain') return read === truth ? 'certainRight' : 'certainWrong';
  return read === truth ? 'likelyRight' : 'likelyWrong';
}
