import { countBounds, message, partWithin, type RatioBounds, type World } from '@tenfold/kernel';
import { partsOf } from '../../check/stakes.ts';
import type { PaperGiven } from '../paper.ts';
import { entriesBehindCounts, entriesBehindHoldings, idsOf, together } from '../written/entries-behind.ts';
import { figure, type Section, text } from '../written/written.ts';

/** What would come of converting every weighted share: new one-vote shares, their part of that class then, and the votes of each. */
export function conversionEffect({ entries }: PaperGiven, world: World): Section {
  const counts = entriesBehindCounts(entries);
  const { weighted } = world.capital;
  const alive = countBounds(weighted.low, weighted.high);
  return {
    name: 'conversion',
    heading: message('annual.heading.conversion'),
    lines: [
      text(message('annual.conversion')),
      figure(message('annual.figure.new-shares'), { unit: 'shares', value: alive, entries: counts }),
      figure(message('annual.figure.of-enlarged'), { unit: 'part', value: partOfEnlarged(world), entries: counts }),
      ...world.beneficiaries.map((one) =>
        figure(message('annual.figure.votes-after', { person: { name: one.person.id } }), {
          unit: 'part',
          // With no weight left a share has one vote on everything, as it has on a reserved matter now.
          value: partsOf(one, world).reservedVotes,
          entries: together(entriesBehindHoldings(entries, idsOf(one, world)), counts),
        }),
      ),
    ],
  };
}

/** The new shares as a part of all one-vote shares there are then, treasury shares among them; `null` where a count is not known. */
function partOfEnlarged({ capital }: World): RatioBounds | null {
  if (capital.inIssue === null) return null;
  const { low, high } = capital.weighted;
  return partWithin(countBounds(low, high), countBounds(capital.inIssue));
}
