import type { Confidence } from '@tenfold/kernel';
import { type CuedKind, cues } from './cues.ts';

/** How much speaks for a sentence being of a kind. */
export interface Score {
  readonly kind: CuedKind;
  readonly points: number;
  /** How many cues agree. */
  readonly cues: number;
}

/** Points from which a sentence is of a kind. That something ends and that there are rights does not yet make them survive. */
const ENOUGH = 4;
const ENOUGH_TO_SURVIVE = 5;

/** Points from which a reading that several cues share is certain. */
const PLENTY = 5;

const kinds = Object.keys(cues) as readonly CuedKind[];

/** The kinds that a sentence in plain form may be of, the likeliest first. */
export function scoresOf(plain: string): readonly Score[] {
  const scores = kinds.map((kind) => scoreOf(kind, plain));
  return scores
    .filter(({ kind, points }) => points >= (kind === 'survival' ? ENOUGH_TO_SURVIVE : ENOUGH))
    .toSorted((a, b) => b.points - a.points);
}

function scoreOf(kind: CuedKind, plain: string): Score {
  let points = 0;
  let agreeing = 0;
  for (const [pattern, weight] of cues[kind]) {
    if (!pattern.test(plain)) continue;
    points += weight;
    if (weight > 0) agreeing += 1;
  }
  return { kind, points, cues: agreeing };
}

/** Certain when several cues agree and nothing had to be put right; else likely. */
export function confidenceOf({ points, cues: agreeing }: Score, isRepaired: boolean): Confidence {
  return agreeing > 1 && points >= PLENTY && !isRepaired ? 'certain' : 'likely';
}
