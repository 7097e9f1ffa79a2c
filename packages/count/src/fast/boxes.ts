import { isTimed } from '../rules/moment.ts';

/** Bits of a box's last word. */
export const isTaken = 1;
export const isSameMoment = 2;
export const isOrderOfLines = 4;
/** Set once instructions with different shares came to the box, whichever of them counts. */
export const isRevised = 8;
const strengthShift = 8;
const strengthMask = 0xff;
/** Set while a thread is at work on the box. */
const lock = 1 << 30;

/** Memory of all boxes, as it is handed to threads. */
export interface BoxMemory {
  readonly memory: SharedArrayBuffer;
  /** Whether counts take two words of 32 bits each: where some holding does not go into one. */
  readonly isWide: boolean;
  readonly resolutions: number;
}

/** Words of a box: its weight takes two, counts three or six, the last is for marks; an even number, for the weight's sake. */
const narrowWords = 6;
const wideWords = 10;

/** How many words a box has. */
export function boxWords(isWide: boolean): number {
  return isWide ? wideWords : narrowWords;
}

/** Bytes that the boxes of so many holdings take. */
export function bytesOfBoxes(holdings: number, resolutions: number, isWide: boolean): number {
  return holdings * resolutions * boxWords(isWide) * 4;
}

/**
 * One box for each holding and resolution, with the instruction that counts. Threads put instructions in at the same time, in any
 * order: which one counts is settled by kind, time and content, so that the order makes no difference.
 */
export class Boxes {
  /** What `put` puts in: for, against and abstain, the low words; then the high words. */
  readonly incoming = new Int32Array(6);
  /** Its weight. It lies here since a number with a fraction that is handed to a call is made anew each time. */
  readonly incomingWeight = new Float64Array(1);
  private readonly words: Int32Array;
  private readonly weights: Float64Array;
  private readonly size: number;
  readonly isWide: boolean;
  private readonly resolutions: number;

  constructor({ memory, isWide, resolutions }: BoxMemory) {
    this.words = new Int32Array(memory);
    this.weights = new Float64Array(memory);
    this.isWide = isWide;
    this.size = boxWords(isWide);
    this.resolutions = resolutions;
  }

  /** Where the box of a holding on a resolution begins. */
  placeOf(holding: number, resolution: number): number {
    return (holding * this.resolutions + resolution) * this.size;
  }

  /**
   * Reads both ends of some boxes. A loop that does nothing else and decides nothing has the processor wait for many places of
   * memory at once; what is put into the boxes afterwards then finds them near.
   */
  fetch(boxes: Int32Array, count: number): number {
    const { words } = this;
    const last = this.size - 1;
    let sum = 0;
    for (let nth = 0; nth < count; nth += 1) {
      const box = boxes[nth] as number;
      sum ^= (words[box] as number) ^ (words[box + last] as number);
    }
    return sum;
  }

  /** Puts the incoming instruction into a box, where it counts or is replaced at once. */
  put(box: number, strength: number): void {
    const { words } = this;
    const place = box + this.size - 1;
    let marks = Atomics.load(words, place);
    while ((marks & lock) !== 0 || Atomics.compareExchange(words, place, marks, marks | lock) !== marks)
      marks = Atomics.load(words, place);
    Atomics.store(words, place, this.settled(box, marks, strength));
  }

  /** The marks of a box after an instruction came to it, which it holds from now on if that counts. */
  private settled(box: number, marks: number, strength: number): number {
    const weight = this.incomingWeight[0] as number;
    const fresh = (strength << strengthShift) | isTaken;
    if ((marks & isTaken) === 0) return this.take(box, fresh);
    const order = this.order(box);
    const own = fresh | (marks & isRevised) | (order === 0 ? 0 : isRevised);
    const stood = this.weights[box >> 1] as number;
    const stronger = strength - ((marks >> strengthShift) & strengthMask);
    const isLevel = stronger === 0 && (weight > 0 ? weight === stood : stood < 0);
    if (!isLevel)
      return stronger > 0 || (stronger === 0 && weight > stood) ? this.take(box, own) : marks | (own & isRevised);
    const kept = (marks & (isSameMoment | isOrderOfLines)) | (order === 0 ? 0 : contestOf(isTimed(weight)));
    const counts = weight === stood ? order < 0 : weight > stood;
    return counts ? this.take(box, own | kept) : marks | kept | (own & isRevised);
  }

  private take(box: number, marks: number): number {
    const { words, incoming } = this;
    this.weights[box >> 1] = this.incomingWeight[0] as number;
    words[box + 2] = incoming[0] as number;
    words[box + 3] = incoming[1] as number;
    words[box + 4] = incoming[2] as number;
    if (!this.isWide) return marks;
    words[box + 5] = incoming[3] as number;
    words[box + 6] = incoming[4] as number;
    words[box + 7] = incoming[5] as number;
    return marks;
  }

  /**
   * The order of the incoming instruction and the one in the box by what they say: below nought where the incoming one goes
   * before, for it has fewer shares for, then more against, then more abstaining.
   */
  private order(box: number): number {
    return this.compare(box, 0) || -this.compare(box, 1) || -this.compare(box, 2);
  }

  private compare(box: number, side: number): number {
    if (this.isWide) {
      const high = compareWords(this.incoming[side + 3] as number, this.words[box + 5 + side] as number);
      if (high !== 0) return high;
    }
    return compareWords(this.incoming[side] as number, this.words[box + 2 + side] as number);
  }
}

/** What decides between two different instructions of one kind, neither of which was received later. */
function contestOf(hasTime: boolean): number {
  return hasTime ? isSameMoment : isOrderOfLines;
}

/** The order of two words as whole numbers without a sign. */
function compareWords(left: number, right: number): number {
  if (left === right) return 0;
  return left >>> 0 < right >>> 0 ? -1 : 1;
}
