import type { Ratio } from '@tenfold/kernel';
import type { RefusalCause } from '@tenfold/kernel/poll';

/** A file as it was sealed, or as it was found. */
export interface RecountedFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

export type FilesOf = 'sources' | 'register';

/** In what a count that was made again differs from the sealed one. */
export type RecountDifference =
  | { readonly what: 'meeting' | 'classes' | 'resolutions' | 'withheld' | 'ruleBook' | 'holders' }
  | { readonly what: 'order'; readonly of: FilesOf }
  | {
      readonly what: 'file';
      readonly of: FilesOf;
      readonly sealed: RecountedFile | null;
      readonly found: RecountedFile | null;
    }
  | { readonly what: 'sum'; readonly name: string; readonly sealed: bigint; readonly found: bigint };

/** The shares of an instruction, each way. */
export interface SampledSplit {
  readonly for: bigint;
  readonly against: bigint;
  readonly abstain: bigint;
}

/** A line of a file by the name of the file. */
export interface SampledPlace {
  readonly file: string;
  readonly line: number;
}

/** An instruction that was drawn among those that count. */
export interface DrawnInstruction {
  readonly index: number;
  readonly member: string;
  readonly shareClass: string;
  readonly resolution: string;
  readonly counted: SampledSplit;
  /** Where the plain way finds it, and with which shares; `null` where it finds none. */
  readonly found: (SampledPlace & SampledSplit) | null;
  readonly agrees: boolean;
}

/** A line that was drawn, and what became of it. */
export interface DrawnLine extends SampledPlace {
  readonly index: number;
  readonly member: string | null;
  readonly shareClass: string | null;
  readonly resolution: string | null;
  readonly outcome: 'counts' | 'replaced' | RefusalCause;
  readonly by: SampledPlace | null;
  readonly agrees: boolean;
}

/** With what chance so many wrong ones would have been missed by a draw. */
export interface MissedChance {
  readonly wrong: number;
  readonly missed: Ratio;
}

/** What was drawn and looked up, and how much it says. */
export interface RecountSample {
  readonly seed: string;
  readonly instructions: readonly DrawnInstruction[];
  readonly ofInstructions: number;
  readonly lines: readonly DrawnLine[];
  readonly ofLines: number;
  /** The largest instructions, which are looked up beside what is drawn, and the shares of all instructions that count. */
  readonly largest: readonly DrawnInstruction[];
  readonly ofShares: bigint;
  readonly chances: readonly MissedChance[];
}

/** A count that was made again from what was sealed. */
export interface Recount {
  readonly meeting: string;
  readonly sealed: { readonly root: string; readonly size: number; readonly digest: string };
  /** The root that was found; `null` where no secret was given, for it cannot be made without. */
  readonly found: { readonly root: string | null; readonly size: number };
  /** The files that were sealed, as they were found to be. */
  readonly files: readonly RecountedFile[];
  readonly differences: readonly RecountDifference[];
  readonly isCountedTwice: boolean;
  readonly sample: RecountSample | null;
}

/** Whether the root, the number of instructions, or anything else differs. */
export function differs({ sealed, found, differences, sample }: Recount): boolean {
  const isOther = found.size !== sealed.size || (found.root !== null && found.root !== sealed.root);
  return isOther || differences.length > 0 || (sample !== null && disagreeing(sample) > 0);
}

/** How many of what was drawn came out otherwise by the plain way. */
export function disagreeing({ instructions, lines, largest }: RecountSample): number {
  return [...instructions, ...lines, ...largest].filter(({ agrees }) => !agrees).length;
}
