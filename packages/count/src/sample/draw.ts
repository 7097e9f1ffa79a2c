import { hash } from 'node:crypto';

/** Of what is drawn: of all instructions that count, or of all lines. */
export type Drawn = 'instructions' | 'lines';

/** What a draw depends on: who knows these draws the same. */
export interface DrawAsked {
  readonly what: Drawn;
  /** The root of the sealed count, in hexadecimal: nobody can choose instructions for a seed that he knows. */
  readonly root: string;
  /** Chosen after the count was sealed, best by chance and in public. */
  readonly seed: string;
  /** How many there are to draw from, and how many are drawn. */
  readonly of: number;
  readonly count: number;
}

/** Words before what is hashed for a draw. */
const drawDomain = 'tenfold/sample/1\n';

const all = 2n ** 256n;

/**
 * Draws places counted from nought, each at most once and all with the same chance. For 0, 1, 2, … the SHA-256 of the domain and the
 * JSON list of what, root, seed and that number is taken as a whole number, the first byte the highest. What is not below the largest
 * multiple of `of` that 2^256 holds is passed over, and so is a place that was drawn before; the rest of the division is the place.
 */
export function drawnPlaces({ what, root, seed, of, count }: DrawAsked): readonly number[] {
  const wanted = Math.min(count, of);
  const places = new Set<number>();
  const limit = of === 0 ? 0n : all - (all % BigInt(of));
  for (let nth = 0; places.size < wanted; nth += 1) {
    const digits = hash('sha256', drawDomain + JSON.stringify([what, root, seed, nth]), 'hex');
    const number = BigInt(`0x${digits}`);
    if (number < limit) places.add(Number(number % BigInt(of)));
  }
  return [...places];
}
