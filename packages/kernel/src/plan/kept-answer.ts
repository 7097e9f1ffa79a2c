import type { Verdict } from '../finding/verdict.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { Clearance, ClearedStep, Conversion } from './clearance.ts';
import { type KeptDraft, keptDraft } from './kept-draft.ts';

/** What a clearance answered, in a form that can be stored: as far as a later answer to the same plan can be another. */
export interface KeptAnswer {
  readonly verdict: Verdict;
  readonly steps: readonly KeptStep[];
}

/** What a clearance answered about one step. Counts are decimal digits; `null` where one is not known. */
export interface KeptStep {
  readonly act: string;
  readonly on: PlainDate;
  readonly verdict: Verdict;
  readonly minimum: string | null;
  /** Between what it lies, where it is not known. */
  readonly bounds: { readonly low: string; readonly high: string | null };
  /** The day by which the conversion must be done. */
  readonly due: PlainDate | null;
  readonly allocation: readonly KeptPart[];
  /** Ids of what has to be had, said or handed in for it. */
  readonly requirements: readonly string[];
  readonly ended: readonly { readonly holder: string; readonly shares: string | null }[];
  /** What is to be recorded once it is done, its conversions among them. */
  readonly entries: readonly KeptDraft[];
}

/** How much one holder converts. */
export interface KeptPart {
  readonly holder: string;
  readonly shareClass: string;
  readonly shares: string;
}

/** What is kept of a clearance, to be compared with the answer to the same plan on a later day. */
export function keptAnswer({ verdict, steps }: Pick<Clearance, 'verdict' | 'steps'>): KeptAnswer {
  return { verdict, steps: steps.map(keptStep) };
}

function keptStep({ step, verdict, conversion, requirements, ended, entries }: ClearedStep): KeptStep {
  return {
    act: step.act,
    on: step.on,
    verdict,
    minimum: conversion.minimum?.toString() ?? null,
    bounds: boundsOf(conversion),
    due: conversion.due,
    allocation: partsOf(conversion),
    requirements: requirements.map(({ id }) => id).toSorted(),
    ended: ended.map(({ holder, shares }) => ({ holder, shares: shares?.toString() ?? null })),
    entries: entries.map(keptDraft),
  };
}

function boundsOf({ bounds: { low, high } }: Conversion): KeptStep['bounds'] {
  return { low: low.toString(), high: high?.toString() ?? null };
}

function partsOf({ allocation }: Conversion): readonly KeptPart[] {
  return allocation.map(({ holder, shareClass, shares }) => ({ holder, shareClass, shares: shares.toString() }));
}
