import { instructionKinds } from '@tenfold/kernel/poll';
import type { KeyPlace, KeyTable } from '../keys/key-table.ts';
import { placeOfName } from '../keys/name-table.ts';
import type { CountFacts } from './count-facts.ts';

/** What stands for the strength of a word that is no kind, and of one that says that the instruction was taken back. */
export const noKind = -1;
export const takenBack = -2;

/** Reads how strong the kind is that a line names. */
export class KindReader {
  private readonly table: KeyTable;
  private readonly strengths: readonly number[];

  constructor({ kinds, strengths }: Pick<CountFacts, 'kinds' | 'strengths'>) {
    this.table = kinds;
    this.strengths = strengths;
  }

  /** The strength of a kind, `usual` where the field is empty; {@link noKind} or {@link takenBack}. */
  read(key: KeyPlace, usual: number): number {
    if (key.start === key.end) return usual;
    const place = placeOfName(this.table, key);
    if (place === -1) return noKind;
    return place === instructionKinds.length ? takenBack : (this.strengths[place] ?? 0);
  }
}
