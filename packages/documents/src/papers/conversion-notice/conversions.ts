import { type Beneficiary, type Entry, message, type World } from '@tenfold/kernel';
import type { PaperGiven } from '../paper.ts';
import { idsOf } from '../written/entries-behind.ts';
import { isWithin } from '../written/events-of-period.ts';
import { type Line, text } from '../written/written.ts';

/** The fields of a conversion as they are recorded. */
interface Converted {
  readonly holder: string;
  readonly class: string;
  readonly into: string;
  readonly shares: bigint | null;
}

/** The conversions of a beneficiary, in his own name or a vehicle’s, that are recorded on the day. */
export function conversionsOf({ entries, period }: PaperGiven, world: World, one: Beneficiary): readonly Entry[] {
  const ids = idsOf(one, world);
  return entries.filter(
    ({ kind, effectiveOn, fields }) =>
      kind === 'weighted-shares-converted' && isWithin(period, effectiveOn) && ids.has((fields as Converted).holder),
  );
}

/** Each conversion as the form of re-designation asks for it. */
export function conversionLines(made: readonly Entry[]): readonly Line[] {
  return made.map(({ id, effectiveOn, fields }) => {
    const { holder, class: from, into, shares } = fields as Converted;
    const figures = {
      holder: { name: holder },
      class: { name: from },
      into: { name: into },
      on: { date: effectiveOn },
    };
    if (shares === null) return text(message('conversion.line-uncounted', figures), [id]);
    return text(message('conversion.line', { ...figures, shares: { shares } }), [id]);
  });
}
