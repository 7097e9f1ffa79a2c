import { formatRatio, type Message } from '@tenfold/kernel';
import type { BoundsJson } from '../../format/check.ts';
import { countFigure, isExact, ratioFrom, saysSomething } from '../../format/exact.ts';
import type { Say } from '../../language/say.tsx';

type Write = (text: string) => string;

/** A part of the whole as a cut percentage, or the two between which it lies; that it is not known where nothing is. */
export function tellPart(ends: BoundsJson | null, say: Say): string {
  if (ends === null || !saysSomething(ends)) return say('capital-screen.not-known');
  return tellEnds(ends, say, (text) => say('capital-screen.share', { share: { ratio: ratioFrom(text) } }));
}

/** The same as an exact fraction. */
export function tellFraction(ends: BoundsJson | null, say: Say): string {
  if (ends === null || !saysSomething(ends)) return say('capital-screen.not-known');
  return tellEnds(ends, say, (text) => say('capital-screen.exact', { share: { ratio: ratioFrom(text) } }));
}

/** A count, or the two between which it lies. */
export function tellCount(ends: BoundsJson | string | null, say: Say): string {
  if (ends === null) return say('capital-screen.not-known');
  const write: Write = (text) => say('sum.value', { figure: countFigure(text) });
  if (typeof ends !== 'string' && ends.low === '0' && ends.high === null) return say('capital-screen.not-known');
  return typeof ends === 'string' ? write(ends) : tellEnds(ends, say, write);
}

/** Votes a share as a figure of a sentence. */
export function votesFigure(text: string): Message['figures'][string] {
  const votes = ratioFrom(text);
  return votes.denominator === 1n ? { number: votes.numerator } : { quote: formatRatio(votes) };
}

function tellEnds(ends: BoundsJson, say: Say, write: Write): string {
  if (isExact(ends)) return write(ends.low);
  const low = { quote: write(ends.low) };
  if (ends.high === null) return say('capital-screen.at-least', { low });
  return say('capital-screen.between', { low, high: { quote: write(ends.high) } });
}
