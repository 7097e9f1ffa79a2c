import {
  addRatioBounds,
  type Beneficiary,
  compareRatios,
  countBounds,
  nothing,
  partWithin,
  type Ratio,
  type RatioBounds,
  subtractRatios,
  whole,
} from '@tenfold/kernel';
import { formatPercentage } from '../messages/format-number.ts';
import type { BarView, VotesView } from './public-view.ts';
import type { Viewed } from './view-of-check.ts';

/** What part of the capital and of the votes is of those whose weight is alive, or may be; `null` where there are none. */
export function votesView(viewed: Viewed): VotesView | null {
  const { world } = viewed.check;
  const people = world.beneficiaries.filter(({ person, live }) => person.weightEnded === null && live !== 'no');
  if (people.length === 0) return null;
  const { votes, inIssue } = world.capital;
  const ordinary = partOf(people, ({ votes: his }) => his.ordinary, votes.ordinary);
  const reserved = partOf(people, ({ votes: his }) => his.reserved, votes.reserved);
  const stake = ({ weighted, ordinary: one }: Beneficiary): RatioBounds =>
    addRatioBounds(weighted.economic, one.economic);
  const capital = inIssue === null ? null : partOf(people, stake, countBounds(inIssue));
  const sentence = { id: 'votes', text: sentenceOf({ ordinary, reserved, capital }, people.length, viewed) };
  const bars = [barOf('ordinary', ordinary, viewed), barOf('reserved', reserved, viewed)];
  return { sentence, bars: bars.filter((bar) => bar !== null) };
}

interface PartsKnown {
  readonly ordinary: Ratio | null;
  readonly reserved: Ratio | null;
  readonly capital: Ratio | null;
}

/** Their part together, where it is known to the last share; never more than the whole. */
function partOf(people: readonly Beneficiary[], of: (one: Beneficiary) => RatioBounds, all: RatioBounds): Ratio | null {
  const together = people.reduce((sum, one) => addRatioBounds(sum, of(one)), nothing);
  const part = partWithin(together, all);
  if (part?.high == null || compareRatios(part.low, part.high) !== 0) return null;
  return compareRatios(part.low, whole) > 0 ? null : part.low;
}

function sentenceOf({ ordinary, reserved, capital }: PartsKnown, count: number, { say }: Viewed): string {
  if (ordinary === null || reserved === null || capital === null) return say('public.votes-unknown');
  return say('public.votes', {
    count: { number: BigInt(count) },
    capital: { ratio: capital },
    ordinary: { ratio: ordinary },
    reserved: { ratio: reserved },
  });
}

function barOf(kind: 'ordinary' | 'reserved', part: Ratio | null, { say }: Viewed): BarView | null {
  if (part === null) return null;
  const others = subtractRatios(whole, part);
  const text = (key: string, one: Ratio): string => say(key, { part: { quote: formatPercentage(one) } });
  return {
    name: { id: `votes.${kind}`, text: say(`public.votes-${kind}`) },
    thousandths: Number((part.numerator * 1000n) / part.denominator),
    theirs: { id: `votes.${kind}.theirs`, text: text('public.votes-theirs', part) },
    others: { id: `votes.${kind}.others`, text: text('public.votes-others', others) },
  };
}
