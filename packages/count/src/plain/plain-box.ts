import type { ContestedWhy } from '../counted.ts';
import { isTimed } from '../rules/moment.ts';
import type { Split } from '../rules/scale.ts';
import type { PlainInstruction } from './plain-judge.ts';

/** The instruction that counts for one holding on one resolution. */
export interface PlainStanding {
  readonly instruction: PlainInstruction;
  readonly contested: ContestedWhy | null;
  /** Whether instructions with different shares came. */
  readonly isRevised: boolean;
}

/** What counts of one that stood there and one more. The order in which timed ones come makes no difference. */
export function plainNext(stood: PlainStanding | undefined, next: PlainInstruction): PlainStanding {
  if (stood === undefined) return { instruction: next, contested: null, isRevised: false };
  const sides = { stood: stood.instruction, next };
  const isOther = !isSame(next.split, stood.instruction.split);
  const isRevised = stood.isRevised || isOther;
  const isContest = isLevel(sides) && isOther;
  const why: ContestedWhy = isTimed(next.weight) ? 'same-moment' : 'order-of-lines';
  const contested = isContest ? why : stood.contested;
  if (!beats(sides)) return { instruction: stood.instruction, contested, isRevised };
  return { instruction: next, contested: isLevel(sides) ? contested : null, isRevised };
}

interface Sides {
  readonly stood: PlainInstruction;
  readonly next: PlainInstruction;
}

/** Whether neither kind nor time says which of the two counts. */
function isLevel({ stood, next }: Sides): boolean {
  if (stood.strength !== next.strength) return false;
  return isTimed(stood.weight) ? stood.weight === next.weight : !isTimed(next.weight);
}

function beats({ stood, next }: Sides): boolean {
  if (next.strength !== stood.strength) return next.strength > stood.strength;
  if (next.weight !== stood.weight) return next.weight > stood.weight;
  return isLessInFavour(next.split, stood.split);
}

/** The order among instructions of one moment: the fewest for, then the most against, then the most abstentions. */
function isLessInFavour(next: Split, stood: Split): boolean {
  if (next.for !== stood.for) return next.for < stood.for;
  if (next.against !== stood.against) return next.against > stood.against;
  return next.abstain > stood.abstain;
}

function isSame(left: Split, right: Split): boolean {
  return left.for === right.for && left.against === right.against && left.abstain === right.abstain;
}
