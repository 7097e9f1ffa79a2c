import { NativeSelect, TextInput } from '@mantine/core';
import { type JSX, useId } from 'react';
import { useSay } from '../../../language/say.tsx';
import { DayInput } from '../../entries/day-input.tsx';
import type { StepDraft } from '../form/plan-draft.ts';
import type { PlanProblems } from '../form/plan-form.tsx';
import { intervals, isCancelling, type ProgrammeDraft, repeatOf, withRepeat } from './programme-draft.ts';

interface Given {
  readonly draft: ProgrammeDraft;
  readonly step: StepDraft;
  readonly problems: PlanProblems;
  readonly change: (next: (before: ProgrammeDraft) => ProgrammeDraft) => void;
}

/** How often a step is done, until when, and how soon after each purchase the shares are cancelled. */
export function RepeatFields(given: Given): JSX.Element {
  const { draft, step } = given;
  const isRepeated = repeatOf(draft, step).every !== '';
  return (
    <>
      <Every {...given} />
      {isRepeated ? <LastDay {...given} /> : null}
      {isRepeated && isCancelling(step) ? <CancelledAfter {...given} /> : null}
    </>
  );
}

/** What is wrong at a place of the step, for its field. */
function errorAt(problems: PlanProblems, place: string): { readonly error?: string } {
  const wrong = problems.get(place);
  return wrong === undefined ? {} : { error: wrong.join(' ') };
}

function Every({ draft, step, problems, change }: Given): JSX.Element {
  const { say } = useSay();
  const data = [
    { value: '', label: say('plan-screen.once') },
    ...intervals.map((value) => ({ value, label: say(`plan-screen.every.${value.replaceAll(' ', '-')}`) })),
  ];
  return (
    <div className="form-field">
      <NativeSelect
        id={useId()}
        label={say('plan-screen.every')}
        value={repeatOf(draft, step).every}
        data={data}
        {...errorAt(problems, 'every')}
        onChange={({ currentTarget }) => change((before) => withRepeat(before, step, { every: currentTarget.value }))}
      />
    </div>
  );
}

function LastDay({ draft, step, problems, change }: Given): JSX.Element {
  const { say } = useSay();
  return (
    <div className="form-field">
      <DayInput
        id={useId()}
        label={say('plan-screen.last-day')}
        value={repeatOf(draft, step).to}
        onDay={(to) => change((before) => withRepeat(before, step, { to }))}
        {...errorAt(problems, 'to')}
      />
    </div>
  );
}

function CancelledAfter({ draft, step, problems, change }: Given): JSX.Element {
  const { say } = useSay();
  return (
    <div className="form-field">
      <TextInput
        id={useId()}
        className="num"
        inputMode="numeric"
        label={say('plan-screen.cancelled-after')}
        value={repeatOf(draft, step).cancelledAfter}
        onChange={({ currentTarget: { value } }) =>
          change((before) => withRepeat(before, step, { cancelledAfter: value }))
        }
        {...errorAt(problems, 'cancelledAfter')}
      />
    </div>
  );
}
