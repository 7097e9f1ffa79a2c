import type { KeyPlace, KeyTable } from '../keys/key-table.ts';
import { placeOfName } from '../keys/name-table.ts';
import type { CountFacts } from './count-facts.ts';
import { noKind } from './kind-codes.ts';

/** Reads how strong the kind is that a line names. */
export class KindReader {
  private readonly table: KeyTable;
  private readonly strengths: Int8Array;

  constructor({ kinds, strengths }: Pick<CountFacts, 'kinds' | 'strengths'>) {
    this.table = kinds;
    this.strengths = strengths;
  }

  /** The strength of a kind, `usual` where the field is empty; `noKind` or `takenBack`. */
  read(key: KeyPlace, usual: number): number {
    if (key.start === key.end) return usual;
    return this.strengths[placeOfName(this.table, key)] ?? noKind;
  }
}
