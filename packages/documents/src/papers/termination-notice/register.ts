import { type Beneficiary, message } from '@tenfold/kernel';
import type { Check } from '../../check/check.ts';
import type { PaperGiven } from '../paper.ts';
import { entriesBehindHoldings, idsOf } from '../written/entries-behind.ts';
import { type Line, text } from '../written/written.ts';

/**
 * What the register of members still shows for him. Weight may have ended while the register is not changed yet: both are
 * said, and neither is taken for the other.
 */
export function registerLines({ entries }: PaperGiven, { world }: Check, one: Beneficiary): readonly Line[] {
  const { person, rows } = one;
  const shown = rows.filter(({ weighted, shares }) => weighted && shares !== 0n);
  const who = { person: { name: person.id } };
  const behind = entriesBehindHoldings(entries, idsOf(one, world));
  if (shown.length === 0) return [text(message('termination.register-changed', who), behind)];
  const key = person.weightEnded === null ? 'register-weight' : 'register-not-changed';
  return [
    text(message(`termination.${key}`, who), person.weightEnded === null ? [] : [person.weightEnded.entry]),
    ...shown.map(({ holder, shareClass, shares }) => {
      const figures = { holder: { name: holder }, class: { name: shareClass } };
      if (shares === null) return text(message('termination.row-uncounted', figures), behind);
      return text(message('termination.row', { ...figures, shares: { shares } }), behind);
    }),
  ];
}
