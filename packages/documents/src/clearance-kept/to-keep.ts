import type { Clearance, KeptAnswer, PlainDate } from '@tenfold/kernel';
import { keptAnswer } from '@tenfold/kernel/plan';
import type { Json } from '../check/figure-json.ts';
import { clearanceJson } from '../clearance/index.ts';
import { languages } from '../messages/languages.ts';
import { expiryOf, type NotKept } from './expiry.ts';
import type { RulesGivenBy } from './kept-to-tell.ts';
import { type Hash, lawOfPlan } from './law-of-plan.ts';

/** What of a clearance is kept beside the plan, its number and who asked. */
export interface ClearanceToKeep {
  readonly day: PlainDate;
  readonly expiresOn: PlainDate;
  readonly rules: RulesGivenBy;
  readonly verdict: string;
  readonly minimum: bigint | null;
  readonly answer: KeptAnswer;
  /** The clearance as it was given, in each language. */
  readonly content: { readonly [language: string]: Json };
}

/** A clearance made ready to be kept, or why it can't be until that day. */
export function toKeep(
  clearance: Clearance,
  { until, today, hash }: { readonly until: PlainDate | null; readonly today: PlainDate; readonly hash: Hash },
): ClearanceToKeep | NotKept {
  const answer = keptAnswer(clearance);
  const expiry = expiryOf(answer, { until, today });
  if ('refusal' in expiry) return expiry;
  const { plan, before, verdict, conversion } = clearance;
  return {
    ...expiry,
    day: before.on,
    rules: lawOfPlan(plan, hash),
    verdict,
    minimum: conversion.minimum,
    answer,
    content: Object.fromEntries(languages.map((language) => [language, clearanceJson(clearance, language)])),
  };
}
