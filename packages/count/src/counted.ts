import type { Problem } from '@tenfold/kernel';
import type { Count, RefusalCause, RegisterTotal, RuleBook } from '@tenfold/kernel/poll';

/** Why it may be asked whether the right one of several instructions counts. */
export const contestedWhys = ['same-moment', 'order-of-lines'] as const;

export type ContestedWhy = (typeof contestedWhys)[number];

/** What a member has on the register in one class, less what cannot vote. */
export interface Holding {
  readonly member: string;
  readonly shareClass: string;
  readonly shares: bigint;
  /** Whether the register marks the member as one who holds for others. */
  readonly nominee: boolean;
}

/** The instruction that counts for one holding on one resolution, in shares. */
export interface Standing {
  readonly member: string;
  readonly shareClass: string;
  readonly resolution: string;
  readonly for: bigint;
  readonly against: bigint;
  readonly abstain: bigint;
  /** What decided against a different instruction where neither kind nor time did; `null` where nothing had to. */
  readonly contested: ContestedWhy | null;
  /** Whether another instruction came for other shares, which this one replaced. */
  readonly revised: boolean;
}

/** All figures of a count, by whatever way it was made. */
export interface CountFigures extends Count {
  readonly registerTotals: readonly RegisterTotal[];
  readonly refusedPerCause: Readonly<Record<RefusalCause, number>>;
  /** Refused lines beyond those that `refused` keeps. */
  readonly refusedLeftOut: number;
  /** Accepted lines that asked for more than the holding and were brought down to it in proportion. */
  readonly scaled: number;
  readonly contested: Readonly<Record<ContestedWhy, number>>;
}

/** What counting all instructions gives, and from what. */
export interface Counted extends CountFigures {
  readonly ruleBook: RuleBook;
  /** By how many ways everything was counted, with the same answer. */
  readonly ways: 1 | 2;
  /** Every holding, in the order of the register. */
  readonly holdings: () => Iterable<Holding>;
  /** Every instruction that counts, in the order of the register and then of the resolutions. */
  readonly standing: () => Iterable<Standing>;
}

/** A count, or why there is none: a file that is no file of instructions, a register that cannot be right. */
export type CountOutcome = { readonly counted: Counted } | { readonly problems: readonly Problem[] };
