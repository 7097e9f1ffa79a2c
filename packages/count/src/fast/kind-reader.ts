import type { KeyPlace, KeyTable } from '../keys/key-table.ts';
import { placeOfName } from '../keys/name-table.ts';
import type { CountFacts } from './count-facts.ts';

/** Reads how strong the kind is that a line names. */
export class KindReader {
  private readonly table: KeyTable;
  private readonly strengths: readonly number[];

  constructor({ kinds, strengths }: Pick<CountFacts, 'kinds' | 'strengths'>) {
    this.table = kinds;
    this.strengths = strengths;
  }

  /** The strength of a kind, `usual` where the field is empty, -1 where it is no kind. */
  read(key: KeyPlace, usual: number): number {
    if (key.start === key.end) return usual;
    const place = placeOfName(this.table, key);
    return place === -1 ? -1 : (this.strengths[place] ?? 0);
  }
}
