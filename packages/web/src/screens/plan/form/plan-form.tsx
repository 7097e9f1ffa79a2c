import { Button } from '@mantine/core';
import { type JSX, type ReactNode, useEffect, useRef } from 'react';
import type { Candidates } from '../../../engine/questions.ts';
import { useSay } from '../../../language/say.tsx';
import type { Speaker } from '../../entries/say/said.ts';
import { type PlanDraft, type StepDraft, withAnother } from './plan-draft.ts';
import { SplitForm } from './split-form.tsx';
import { StepForm } from './step-form.tsx';
import './plan-form.css';

/** What is wrong with a plan, by the place of the field: `steps[0].fields.shares`. */
export type PlanProblems = ReadonlyMap<string, readonly string[]>;

export interface PlanFormGiven {
  readonly issuer: string;
  readonly plan: PlanDraft;
  readonly change: (next: (before: PlanDraft) => PlanDraft) => void;
  readonly speaker: Speaker;
  /** `null` while they are being read. */
  readonly candidates: Candidates | null;
  readonly lacking: readonly (readonly string[])[];
  readonly problems: PlanProblems;
  /** What the day of a step is called, where it is not simply that. */
  readonly dayLabel?: string;
  /** More fields of a step beside those of its kind. */
  readonly more?: (step: StepDraft, problems: PlanProblems) => ReactNode;
  /** Fields of its kind that a step does not show. */
  readonly without?: (step: StepDraft) => readonly string[];
}

/** The acts that are planned, one below the other in the order in which they are to be done. */
export function PlanForm(given: PlanFormGiven): JSX.Element {
  const { say } = useSay();
  const { plan, change } = given;
  const last = useRef<HTMLHeadingElement | null>(null);
  const count = useRef(plan.steps.length);
  useEffect(() => {
    // What was added is gone to, by whoever can't see that it came.
    if (plan.steps.length > count.current) last.current?.focus();
    count.current = plan.steps.length;
  }, [plan.steps.length]);
  return (
    <div className="plan-form">
      {plan.steps.map((step, place) => (
        <StepForm
          key={step.key}
          {...given}
          step={step}
          place={place}
          heading={place === plan.steps.length - 1 ? last : null}
        />
      ))}
      {plan.steps.at(-1)?.act === null ? null : (
        <Button variant="default" onClick={() => change(withAnother)}>
          + {say('plan-screen.another')}
        </Button>
      )}
      <SplitForm plan={plan} change={change} candidates={given.candidates} problems={given.problems} />
    </div>
  );
}
