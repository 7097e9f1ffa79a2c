import { useDebouncedValue } from '@mantine/hooks';
import type { ClearAnswer, PlanProblem } from '../../../engine/questions.ts';
import { useAnswer } from '../../../engine/use-answer.ts';
import { useTimes } from '../../../time/use-times.ts';
import { isChosen, lackingIn, type PlanDraft, planOf } from '../form/plan-draft.ts';
import type { PlanProblems } from '../form/plan-form.tsx';

/** So long after the last key the answer is made: about as long as the next key takes to come. */
const PAUSE = 120;

/** What stands beside the plan that is typed. */
export interface Clearing {
  /** The plan as its file states it, which the answer is of. */
  readonly text: string;
  /** Whether anything is chosen, and whether all that is needed is typed. */
  readonly state: 'nothing' | 'lacking' | 'asked';
  readonly cleared: Extract<ClearAnswer, { readonly clearance: unknown }> | null;
  readonly problems: PlanProblems;
  /** Whether what stands there is of what was typed before. */
  readonly isOlder: boolean;
  readonly error: Error | null;
}

const nothing: PlanProblems = new Map();

/** What the plan would do, made in this browser once nothing is lacking in it; nothing is sent. */
export function useClearing(issuer: string, plan: PlanDraft): Clearing {
  const { asked } = useTimes();
  const typed = JSON.stringify(planOf(plan));
  const [text] = useDebouncedValue(typed, PAUSE);
  const state = stateOf(plan);
  const isWanted = state === 'asked' && text === typed;
  const { data, error, isPlaceholderData } = useAnswer('clear', issuer, { ...asked, plan: text }, { isWanted });
  const isOlder = text !== typed || isPlaceholderData;
  const isRefused = data !== undefined && 'problems' in data && state === 'asked' && !isOlder;
  return {
    text,
    state,
    cleared: data !== undefined && 'clearance' in data && state !== 'nothing' ? data : null,
    problems: isRefused ? byPlace(data.problems, plan) : nothing,
    isOlder: isOlder || state === 'lacking',
    error,
  };
}

/** A step whose kind is still to be chosen is none yet; of the others nothing may be lacking. */
function stateOf(plan: PlanDraft): Clearing['state'] {
  if (!isChosen(plan)) return 'nothing';
  const isWhole = lackingIn(plan).every((places, step) => plan.steps[step]?.act === null || places.length === 0);
  return isWhole ? 'asked' : 'lacking';
}

/** The sentences by the places of the steps on the screen, of which those without a kind are none of the plan. */
function byPlace(problems: readonly PlanProblem[], { steps }: PlanDraft): PlanProblems {
  const shown = steps.flatMap(({ act }, place) => (act === null ? [] : [place]));
  const all = new Map<string, readonly string[]>();
  for (const { place, text } of problems) {
    const at = place.replace(/^steps\[(\d+)\]/, (_, step) => `steps[${shown[Number(step)] ?? step}]`);
    all.set(at, [...(all.get(at) ?? []), text]);
  }
  return all;
}
