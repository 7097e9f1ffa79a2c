import { sharesOfWords } from '../register/register-table.ts';
import type { ContestedWhy } from '../counted.ts';
import type { Split } from '../rules/scale.ts';
import { type BoxMemory, boxWords, isOrderOfLines, isRevised, isSameMoment, isTaken } from './boxes.ts';

/** Reads boxes once nobody puts anything into them any more. */
export class BoxReader {
  private readonly words: Int32Array;
  private readonly size: number;
  private readonly isWide: boolean;
  private readonly resolutions: number;

  constructor({ words, isWide, resolutions }: BoxMemory) {
    this.words = words;
    this.size = boxWords(isWide);
    this.isWide = isWide;
    this.resolutions = resolutions;
  }

  /** The marks of the box of a holding on a resolution; 0 where nothing was put into it. */
  marksAt(holding: number, resolution: number): number {
    return this.words[(holding * this.resolutions + resolution + 1) * this.size - 1] as number;
  }

  /** The shares that a box holds each way. */
  splitAt(holding: number, resolution: number): Split {
    const box = (holding * this.resolutions + resolution) * this.size;
    const shares = (side: number): bigint => {
      const high = this.isWide ? (this.words[box + 5 + side] as number) : 0;
      return sharesOfWords({ low: this.words[box + 2 + side] as number, high });
    };
    return { for: shares(0), against: shares(1), abstain: shares(2) };
  }
}

/** Whether there is an instruction. */
export function hasInstruction(marks: number): boolean {
  return (marks & isTaken) !== 0;
}

/** Whether instructions with different shares came. */
export function wasRevised(marks: number): boolean {
  return (marks & isRevised) !== 0;
}

/** What decided for an instruction where neither kind nor time did. */
export function contestedBy(marks: number): ContestedWhy | null {
  if ((marks & isSameMoment) !== 0) return 'same-moment';
  return (marks & isOrderOfLines) !== 0 ? 'order-of-lines' : null;
}
