import { multiplyRatios, ratio, type Ratio, subtractRatios, whole } from '../numbers/ratio.ts';
import { addRatioBounds, countBounds, partWithin, type RatioBounds, remainder } from '../numbers/ratio-bounds.ts';
import { type ClassCapital, countedShares, votesOfWeight } from './capital.ts';
import {
  type AskedFigure,
  classOf,
  countOf,
  holderShares,
  liveOf,
  type Measure,
  personOf,
  supposing,
} from './published-counts.ts';

/**
 * The percentages that a document can print of an issuer, by the name that `figures-published` gives them, as parts of the
 * whole. Those of capital follow economics, those of votes follow control (policy A30).
 */
export const publishedPercentages: Readonly<Record<string, Measure>> = {
  'weighted-percent': (asked) => part(liveOf(asked), countedTotal(asked)),
  'register-weighted-percent': (asked) => part(countOf(asked.world.capital.registeredWeighted), total(asked)),
  'class-capital-percent': (asked) => part(countOf(classOf(asked)?.inIssue), total(asked)),
  'class-votes-percent': (asked) => part(classVotes(classOf(asked)), votes(asked)),
  'weighted-votes-percent': (asked) => part(weightedVotes(asked), votes(asked)),
  'ordinary-votes-percent': (asked) => rest(part(weightedVotes(asked), votes(asked))),
  'person-capital-percent': (asked) => part(stakeOf(asked, 'economic'), total(asked)),
  'person-control-percent': (asked) => part(stakeOf(asked, 'control'), total(asked)),
  'person-votes-percent': (asked) => part(personOf(asked)?.votes.ordinary ?? null, votes(asked)),
  'person-reserved-votes-percent': (asked) => part(personOf(asked)?.votes.reserved ?? null, reservedVotes(asked)),
  'person-weighted-percent': (asked) => part(personOf(asked)?.weighted.control ?? null, allWeight(asked)),
  'person-weighted-votes-percent': (asked) => part(votesOfPersonsWeight(asked), votes(asked)),
  'holder-percent': (asked) => part(holderShares(asked), total(asked)),
  'shares-percent-of-class': (asked) => part(countOf(asked.shares), supposing(asked, countOf(classOf(asked)?.inIssue))),
  'shares-percent-of-total': (asked) => part(countOf(asked.shares), total(asked)),
  'shares-percent-of-votes': (asked) => part(countOf(asked.shares), votes(asked)),
  // Rule 8A.40: if every weighted share became an ordinary one, what part of the shares would those be.
  'conversion-effect-percent': (asked) => part(allWeight(asked), total(asked)),
};

function part(of: RatioBounds | null, all: RatioBounds | null): RatioBounds | null {
  return of === null || all === null ? null : partWithin(of, all);
}

function rest(of: RatioBounds | null): RatioBounds | null {
  return of === null ? null : remainder(of);
}

function total(asked: AskedFigure): RatioBounds | null {
  return supposing(asked, countOf(asked.world.capital.inIssue));
}

/** The number of shares of which Rule 8A.13 takes the proportion, under the policies of this world. */
function countedTotal(asked: AskedFigure): RatioBounds | null {
  const { register, policies } = asked.world;
  return supposing(asked, countOf(countedShares(register, policies)));
}

function votes(asked: AskedFigure): RatioBounds | null {
  return supposing(asked, asked.world.capital.votes.ordinary);
}

function reservedVotes(asked: AskedFigure): RatioBounds | null {
  return supposing(asked, asked.world.capital.votes.reserved);
}

function allWeight({ world }: AskedFigure): RatioBounds {
  return countBounds(world.capital.weighted.low, world.capital.weighted.high);
}

function stakeOf(asked: AskedFigure, side: 'economic' | 'control'): RatioBounds | null {
  const person = personOf(asked);
  return person === undefined ? null : addRatioBounds(person.weighted[side], person.ordinary[side]);
}

/** Votes of the weighted shares that are alive; what has lost its weight votes with the ordinary shares. */
function weightedVotes({ world }: AskedFigure): RatioBounds {
  let sum = countBounds(0n);
  for (const shareClass of world.capital.classes) {
    const { live } = shareClass;
    sum = addRatioBounds(sum, product(countBounds(live.low, live.high), votesOfWeight(shareClass)));
  }
  return sum;
}

/** Votes of all shares of a class that vote: one each, and for those with weight what it adds. */
function classVotes(shareClass: ClassCapital | undefined): RatioBounds | null {
  if (shareClass === undefined || shareClass.voting === null) return null;
  const { live, voting } = shareClass;
  const { low, high } = votesOfWeight(shareClass);
  const added = { low: subtractRatios(low, whole), high: high === null ? null : subtractRatios(high, whole) };
  return addRatioBounds(countBounds(voting), product(countBounds(live.low, live.high), added));
}

/** Votes of a person's weighted shares, at the votes of the weighted class where there is one. */
function votesOfPersonsWeight(asked: AskedFigure): RatioBounds | null {
  const classes = asked.world.capital.classes.filter(({ weighted }) => weighted);
  const [only] = classes;
  const person = personOf(asked);
  if (only === undefined || classes.length > 1 || person === undefined) return null;
  return product(person.weighted.control, votesOfWeight(only));
}

function product(a: RatioBounds, b: RatioBounds): RatioBounds {
  return { low: multiplyRatios(a.low, b.low), high: bothKnown(a.high, b.high) };
}

function bothKnown(a: Ratio | null, b: Ratio | null): Ratio | null {
  if (a?.numerator === 0n || b?.numerator === 0n) return ratio(0n, 1n);
  return a === null || b === null ? null : multiplyRatios(a, b);
}
