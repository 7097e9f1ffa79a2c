import { message } from '@tenfold/kernel';
import type { Check } from '../../check/check.ts';
import { type Line, text } from '../written/written.ts';

/** What the record lacks of the making of a beneficiary's undertakings: a witness, the company's word, a paper. */
export function makingLines({ undertakings }: Check, beneficiary: string): readonly Line[] {
  return undertakings
    .filter((one) => one.beneficiary === beneficiary && one.ended === null)
    .flatMap(({ lacking }) => lacking.map(({ key, figures, entries }) => text(message(key, figures), entries)));
}
