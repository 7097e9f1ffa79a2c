import type { Message } from '../finding/message.ts';
import type { Entry } from '../register/entry.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { type AnswerAgain, changesOf, type PlacedStep } from './changed-answer.ts';
import type { KeptAnswer, KeptStep } from './kept-answer.ts';
import { type MatchedDraft, matchEntries } from './match-entries.ts';

/** What became of a kept clearance. */
export const matchStates = [
  'done-as-cleared',
  'done-differently',
  'partly-done',
  'not-done',
  'lapsed',
  'facts-changed',
  // It drafts no entry, as a proxy does: no record can show whether it was done.
  'not-recorded',
] as const;

export type MatchState = (typeof matchStates)[number];

/** A step of a kept clearance with what was recorded for it. */
export interface MatchedStep extends PlacedStep {
  readonly state: Exclude<MatchState, 'facts-changed'>;
  readonly drafts: readonly MatchedDraft[];
}

/** A kept clearance beside what was recorded since. */
export interface Matched {
  readonly state: MatchState;
  readonly steps: readonly MatchedStep[];
  /** In what the same question about what is left to do is answered differently now. */
  readonly changes: readonly Message[];
}

/** What a kept clearance is matched with. */
export interface Matching {
  readonly answer: KeptAnswer;
  /** The first day on which an act of the plan can have been done: the day on which it was cleared, or the plan's first. */
  readonly from: PlainDate;
  /** The last day on which the clearance may be relied on. What is done later is done without it. */
  readonly expiresOn: PlainDate;
  /** Entries in force that were recorded since, in the order of the record. */
  readonly recorded: readonly Entry[];
  readonly today: PlainDate;
}

/** The steps of a kept clearance with what was recorded for each. */
export function matchSteps({ answer, from, expiresOn, recorded, today }: Matching): readonly MatchedStep[] {
  const drafts = answer.steps.flatMap(({ entries }) => entries);
  const inTime = recorded.filter(({ effectiveOn }) => from <= effectiveOn && effectiveOn <= expiresOn);
  const matched = matchEntries(drafts, inTime);
  let begin = 0;
  return answer.steps.map((step, at) => {
    const own = matched.slice(begin, begin + step.entries.length);
    begin += step.entries.length;
    return { place: at + 1, step, state: stateOfStep(step, own, today > expiresOn), drafts: own };
  });
}

function stateOfStep({ entries }: KeptStep, drafts: readonly MatchedDraft[], isOver: boolean): MatchedStep['state'] {
  if (entries.length === 0) return isOver ? 'lapsed' : 'not-recorded';
  const done = drafts.filter(({ recorded }) => recorded.length > 0);
  if (done.length === 0) return isOver ? 'lapsed' : 'not-done';
  if (done.length < entries.length) return 'partly-done';
  return drafts.every(({ differences }) => differences.length === 0) ? 'done-as-cleared' : 'done-differently';
}

/** The steps of which nothing is done yet and something still may be: what is worth asking about again. */
export function stepsLeft(steps: readonly MatchedStep[]): readonly MatchedStep[] {
  return steps.filter(({ state }) => state === 'not-done' || state === 'not-recorded');
}

/**
 * What became of a kept clearance. `again` is the answer to the steps that are left, by what is known now; `null` where
 * nothing was asked because nothing is left.
 */
export function matchedClearance(steps: readonly MatchedStep[], again: AnswerAgain | null): Matched {
  const changes = again === null ? [] : changesOf(stepsLeft(steps), again);
  return { state: stateOf(steps, changes.length > 0), steps, changes };
}

function stateOf(steps: readonly MatchedStep[], isChanged: boolean): MatchState {
  const states = new Set(steps.map(({ state }) => state));
  if (begun.some((state) => states.has(state))) return stateOfBegun(states);
  if (states.has('lapsed')) return 'lapsed';
  if (isChanged) return 'facts-changed';
  return states.has('not-done') ? 'not-done' : 'not-recorded';
}

const begun = ['done-as-cleared', 'done-differently', 'partly-done'] as const;

/** Steps that no record can show stand in nobody's way. */
function stateOfBegun(states: ReadonlySet<MatchState>): MatchState {
  if (states.has('partly-done') || states.has('not-done') || states.has('lapsed')) return 'partly-done';
  return states.has('done-differently') ? 'done-differently' : 'done-as-cleared';
}
