import { useDebouncedValue } from '@mantine/hooks';
import type { PlanProblem, ProgrammeAnswer } from '../../../engine/questions.ts';
import { useAnswer } from '../../../engine/use-answer.ts';
import { useTimes } from '../../../time/use-times.ts';
import { isChosen, lackingIn } from '../form/plan-draft.ts';
import type { PlanProblems } from '../form/plan-form.tsx';
import { placeOnScreen, type ProgrammeDraft, programmeOf, repeatOf } from './programme-draft.ts';

/** A programme has more to be worked out than a plan, so that a little more is waited. */
const PAUSE = 200;

/** What stands beside the programme that is typed. */
export interface Planning {
  /** The programme as its file states it, which the answer is of. */
  readonly text: string;
  readonly state: 'nothing' | 'lacking' | 'asked';
  readonly answer: Extract<ProgrammeAnswer, { readonly planned: unknown }> | null;
  readonly problems: PlanProblems;
  readonly isOlder: boolean;
  readonly error: Error | null;
}

const nothing: PlanProblems = new Map();

/** What the programme asks for, worked out in this browser once nothing is lacking in it. */
export function usePlanning(issuer: string, draft: ProgrammeDraft): Planning {
  const { asked } = useTimes();
  const typed = JSON.stringify(programmeOf(draft));
  const [text] = useDebouncedValue(typed, PAUSE);
  const state = stateOf(draft);
  const isWanted = state === 'asked' && text === typed;
  const { data, error, isPlaceholderData } = useAnswer(
    'programme',
    issuer,
    { ...asked, programme: text },
    { isWanted },
  );
  const isOlder = text !== typed || isPlaceholderData;
  const isRefused = data !== undefined && 'problems' in data && state === 'asked' && !isOlder;
  return {
    text,
    state,
    answer: data !== undefined && 'planned' in data && state !== 'nothing' ? data : null,
    problems: isRefused ? byPlace(data.problems, draft) : nothing,
    isOlder: isOlder || state === 'lacking',
    error,
  };
}

/** What each step still needs; of one that is repeated, its last day too. */
export function lackingInProgramme(draft: ProgrammeDraft): readonly (readonly string[])[] {
  return lackingIn(draft).map((places, at) => {
    const step = draft.steps[at];
    if (step === undefined || step.act === null) return places;
    const { every, to } = repeatOf(draft, step);
    return every !== '' && to === '' ? [...places, 'to'] : places;
  });
}

function stateOf(draft: ProgrammeDraft): Planning['state'] {
  if (!isChosen(draft)) return 'nothing';
  const isWhole = lackingInProgramme(draft).every((places, at) => draft.steps[at]?.act === null || places.length === 0);
  return isWhole ? 'asked' : 'lacking';
}

function byPlace(problems: readonly PlanProblem[], draft: ProgrammeDraft): PlanProblems {
  const all = new Map<string, readonly string[]>();
  for (const { place, text } of problems) {
    const at = placeOnScreen(draft, place);
    all.set(at, [...(all.get(at) ?? []), text]);
  }
  return all;
}
