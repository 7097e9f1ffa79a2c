import { findAct } from '@tenfold/kernel/plan';
import { type JSX, type RefObject, useCallback, useId, useMemo } from 'react';
import { useSay } from '../../../language/say.tsx';
import { DayInput } from '../../entries/day-input.tsx';
import { AnyField } from '../../entries/form/field.tsx';
import { FormContext, type FormOfEntry } from '../../entries/form/form-context.ts';
import { MemberField } from '../../entries/form/member-field.tsx';
import type { Member } from '../../entries/form/model.ts';
import { withValue } from '../../entries/form/places.ts';
import type { JsonMembers } from '../../entries/json.ts';
import { actMembers } from './act-model.ts';
import { ActPicker } from './act-picker.tsx';
import type { PlanFormGiven, PlanProblems } from './plan-form.tsx';
import { type StepDraft, typedOf, withStep } from './plan-draft.ts';
import { StepHead } from './step-head.tsx';
import '../../entries/form/form.css';

export interface StepFormGiven extends PlanFormGiven {
  readonly step: StepDraft;
  readonly place: number;
  readonly heading: RefObject<HTMLHeadingElement | null> | null;
}

/** One step of a plan: its kind is chosen, then its day and its fields are filled in. */
export function StepForm(given: StepFormGiven): JSX.Element {
  const { say } = useSay();
  const { step, place, change } = given;
  const title = step.act === null ? say('plan-screen.choose') : say(`plan-act.${step.act}`);
  const choose = (act: string | null): void => change((plan) => withStep(plan, place, (one) => ({ ...one, act })));
  return (
    <section className="plan-step" aria-label={title}>
      <StepHead {...given} title={title} onAnother={() => choose(null)} />
      {step.act === null ? <ActPicker onChoose={choose} /> : <FilledIn {...given} act={step.act} />}
    </section>
  );
}

/** The day and the fields of a step whose kind is chosen. */
function FilledIn(given: StepFormGiven & { readonly act: string }): JSX.Element {
  const { say, language } = useSay();
  const { act, step, place, change, problems, lacking } = given;
  const id = useId();
  const ofStep = problemsOf(problems, place);
  const onDay = (on: string): void => change((plan) => withStep(plan, place, (one) => ({ ...one, on })));
  const wrongDay = ofStep.get('on');
  const hidden = given.without?.(step) ?? [];
  const members = actMembers(act).filter(({ name }) => !hidden.includes(name));
  const [shown, beside] = [members.filter((one) => !isBeside(one)), members.filter(isBeside)];
  return (
    <FormContext value={useFormOf(given, act, ofStep)}>
      <p className="quiet">{findAct(act)?.about[language]}</p>
      {[...(ofStep.get('') ?? []), ...(ofStep.get('act') ?? [])].map((sentence) => (
        <p key={sentence} className="form-error" role="alert">
          {sentence}
        </p>
      ))}
      <div className="form-fields">
        <div className="form-field">
          <DayInput
            id={id}
            label={say(given.dayLabel ?? 'plan-screen.on')}
            aria-required
            value={step.on}
            onDay={onDay}
            {...(lacking[place]?.includes('on') === true ? { description: say('entry-work.lacking') } : {})}
            {...(wrongDay === undefined ? {} : { error: wrongDay.join(' ') })}
          />
        </div>
        {given.more?.(step, ofStep)}
        {shown.map((member) => (
          <MemberField key={member.name} member={member} place={['fields', member.name]} />
        ))}
      </div>
      <Beside members={beside} step={step} problems={ofStep} />
    </FormContext>
  );
}

/** What may be left out stands apart, but for days: those are often asked for. */
function isBeside({ optional, model }: Member): boolean {
  return optional && model.type !== 'day';
}

interface BesideGiven {
  readonly members: readonly Member[];
  readonly step: StepDraft;
  readonly problems: PlanProblems;
}

/** Fields that may be left out; open where one of them is filled in or wrong. */
function Beside({ members, step, problems }: BesideGiven): JSX.Element | null {
  const { say } = useSay();
  if (members.length === 0) return null;
  const typed = typedOf(step);
  const isOpen = members.some(({ name }) => typed[name] !== undefined || problems.has(`fields.${name}`));
  return (
    <details className="form-more plan-more" open={isOpen || undefined}>
      <summary>{say('plan-screen.beside')}</summary>
      <div className="form-fields">
        {members.map((member) => (
          <MemberField key={member.name} member={member} place={['fields', member.name]} />
        ))}
      </div>
    </details>
  );
}

function useFormOf(given: StepFormGiven, act: string, ofStep: PlanProblems): FormOfEntry {
  const { issuer, step, place, change, speaker, candidates, lacking } = given;
  const prefix = useId();
  const typed = useMemo((): JsonMembers => ({ fields: typedOf(step) }), [step]);
  const set = useCallback<FormOfEntry['set']>(
    (at, value) =>
      change((plan) =>
        withStep(plan, place, (one) => {
          const next = withValue({ fields: typedOf(one) }, at, value) as JsonMembers | undefined;
          return { ...one, byAct: { ...one.byAct, [act]: (next?.['fields'] ?? {}) as JsonMembers } };
        }),
      ),
    [change, place, act],
  );
  return {
    issuer,
    kind: `act.${act}`,
    typed,
    speaker,
    candidates,
    problems: ofStep,
    lacking: new Set(lacking[place]),
    prefix,
    Field: AnyField,
    set,
  };
}

/** What is wrong with a step, by the place within it. */
function problemsOf(problems: PlanProblems, place: number): PlanProblems {
  const prefix = `steps[${place}]`;
  const own = [...problems].filter(([field]) => field === prefix || field.startsWith(`${prefix}.`));
  return new Map(own.map(([field, sentences]) => [field.slice(prefix.length + 1), sentences]));
}
