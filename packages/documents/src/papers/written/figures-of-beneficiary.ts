import { type Beneficiary, type Entry, message, type World } from '@tenfold/kernel';
import { partsOf } from '../../check/stakes.ts';
import { entriesBehindCounts, entriesBehindHoldings, idsOf, together } from './entries-behind.ts';
import { figure, type Line } from './written.ts';

/** What a beneficiary has at the end of the day: shares by economics, votes by control, and his parts of the whole. */
export function figuresOfBeneficiary(one: Beneficiary, world: World, entries: readonly Entry[]): readonly Line[] {
  const his = entriesBehindHoldings(entries, idsOf(one, world));
  const whole = together(his, entriesBehindCounts(entries));
  const parts = partsOf(one, world);
  const { weighted, ordinary, votes } = one;
  return [
    figure(message('written.figure.weighted'), { unit: 'shares', value: weighted.economic, entries: his }),
    figure(message('written.figure.ordinary'), { unit: 'shares', value: ordinary.economic, entries: his }),
    figure(message('written.figure.capital-part'), { unit: 'part', value: parts.capital, entries: whole }),
    figure(message('written.figure.votes'), { unit: 'votes', value: votes.ordinary, entries: his }),
    figure(message('written.figure.votes-part'), { unit: 'part', value: parts.ordinaryVotes, entries: whole }),
    figure(message('written.figure.reserved-votes'), { unit: 'votes', value: votes.reserved, entries: his }),
    figure(message('written.figure.reserved-votes-part'), { unit: 'part', value: parts.reservedVotes, entries: whole }),
  ];
}
