import { NativeSelect, TextInput } from '@mantine/core';
import { nameIn } from '@tenfold/documents/screens';
import { type JSX, useId } from 'react';
import type { Candidate, Candidates } from '../../../engine/questions.ts';
import { useSay } from '../../../language/say.tsx';
import { without } from '../../entries/without-member.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { PlanProblems } from './plan-form.tsx';

interface Given {
  readonly plan: PlanDraft;
  readonly change: (next: (before: PlanDraft) => PlanDraft) => void;
  readonly candidates: Candidates | null;
  readonly problems: PlanProblems;
}

const splits = ['largest-remainder', 'each-rounded-up', 'agreed', 'volunteer'] as const;

/** How a conversion is split among the beneficiaries: as the record's policies say, or as they have agreed between themselves. */
export function SplitForm({ plan, change, candidates, problems }: Given): JSX.Element {
  const { say } = useSay();
  const isAgreed = plan.split === 'agreed' || plan.split === 'volunteer';
  const data = [
    { value: '', label: say('plan-screen.split-default') },
    ...splits.map((value) => ({ value, label: say(`plan-screen.split.${value}`) })),
  ];
  return (
    <section className="plan-split">
      <NativeSelect
        label={say('plan-screen.split')}
        error={problems.get('split')?.join(' ')}
        value={plan.split ?? ''}
        data={data}
        onChange={({ currentTarget: { value } }) =>
          change((before) => ({ ...before, split: value === '' ? null : value }))
        }
      />
      {isAgreed ? <Agreed plan={plan} change={change} candidates={candidates} problems={problems} /> : null}
    </section>
  );
}

/** What each holder has agreed to convert. */
function Agreed({ plan, change, candidates, problems }: Given): JSX.Element {
  const { say, language } = useSay();
  const known: readonly Candidate[] = [...(candidates?.person ?? []), ...(candidates?.vehicle ?? [])];
  const nameOf = (holder: string): string =>
    nameIn(known.find((one) => one.id === holder)?.names ?? null, language) ?? holder;
  const put = (holder: string, count: string): void =>
    change((before) => ({ ...before, agreed: { ...before.agreed, [holder]: count } }));
  const left = known.filter((one) => plan.agreed[one.id] === undefined);
  return (
    <fieldset className="form-group">
      <legend>{say('plan-screen.agreed')}</legend>
      {Object.entries(plan.agreed).map(([holder, count]) => (
        <AgreedCount
          key={holder}
          name={nameOf(holder)}
          count={typeof count === 'string' ? count : ''}
          error={problems.get(`agreed.${holder}`)?.join(' ')}
          onCount={(next) => put(holder, next)}
          onRemove={() => change((before) => ({ ...before, agreed: without(before.agreed, holder) }))}
        />
      ))}
      <NativeSelect
        size="xs"
        label={say('entry-work.add-for')}
        value=""
        data={[
          { value: '', label: say('entry-work.choose-one') },
          ...left.map((one) => ({ value: one.id, label: nameOf(one.id) })),
        ]}
        onChange={({ currentTarget: { value } }) => (value === '' ? undefined : put(value, ''))}
      />
      {(problems.get('agreed') ?? []).map((sentence) => (
        <p key={sentence} className="form-error" role="alert">
          {sentence}
        </p>
      ))}
    </fieldset>
  );
}

interface CountGiven {
  readonly name: string;
  readonly count: string;
  readonly error: string | undefined;
  readonly onCount: (count: string) => void;
  readonly onRemove: () => void;
}

function AgreedCount({ name, count, error, onCount, onRemove }: CountGiven): JSX.Element {
  const { say } = useSay();
  return (
    <div className="form-line">
      <TextInput
        id={useId()}
        className="num"
        inputMode="numeric"
        label={name}
        error={error}
        placeholder={say('entry-work.count-hint')}
        value={count}
        onChange={({ currentTarget }) => onCount(currentTarget.value)}
      />
      <button
        type="button"
        className="form-remove"
        aria-label={say('entry-work.remove-named', { name: { quote: name } })}
        onClick={onRemove}
      >
        ×
      </button>
    </div>
  );
}
