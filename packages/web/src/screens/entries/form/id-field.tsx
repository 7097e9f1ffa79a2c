import { NativeSelect, TextInput } from '@mantine/core';
import { nameIn } from '@tenfold/documents/screens';
import { type JSX, useState } from 'react';
import type { Candidate, Candidates } from '../../../engine/questions.ts';
import { useSay } from '../../../language/say.tsx';
import { type FieldGiven, useField, useForm } from './form-context.ts';
import { isWanted } from './is-wanted.ts';
import { type Sort, sortsFor } from './sorts-for.ts';

/** Stands for no id: nothing that is typed looks so. */
const ANOTHER = '\u0000another';

/** Somebody or something that the record knows, chosen by name; or another id, which is typed. */
export function IdField(given: FieldGiven): JSX.Element {
  const { kind, candidates } = useForm();
  const { value, set } = useField(given.place);
  const [wantsOther, setOther] = useState(false);
  const sorts = sortsFor(kind, given.member.name);
  if (candidates === null && sorts.length > 0) return <ComingId {...given} />;
  const known = candidatesFrom(candidates, sorts);
  const isKnown = typeof value !== 'string' || known.some(({ id }) => id === value);
  if (known.length > 0 && isKnown && !wantsOther)
    return <KnownId {...given} known={known} onOther={() => setOther(true)} />;
  const back = (): void => {
    set(undefined);
    setOther(false);
  };
  return <TypedId {...given} isCalledFor={wantsOther} onBack={known.length === 0 ? null : back} />;
}

/** Stands until it is known who can be chosen, so that no field changes under the hands of whoever types. */
function ComingId({ member: { optional }, place, label }: FieldGiven): JSX.Element {
  const { say } = useSay();
  const { id, isLacking } = useField(place);
  return (
    <div className="form-field">
      <NativeSelect
        id={id}
        label={label}
        {...isWanted({ say, optional, isLacking })}
        disabled
        data={[say('entries.reading-row')]}
      />
    </div>
  );
}

interface TypedGiven extends FieldGiven {
  /** Whether somebody has just asked to type it. */
  readonly isCalledFor: boolean;
  readonly onBack: (() => void) | null;
}

function TypedId({ member, place, label, isCalledFor, onBack }: TypedGiven): JSX.Element {
  const { say } = useSay();
  const { id, value, set, error, isLacking } = useField(place);
  return (
    <div className="form-field">
      <TextInput
        id={id}
        label={label}
        {...isWanted({ say, optional: member.optional, isLacking })}
        error={error}
        autoFocus={isCalledFor}
        placeholder={say('entry-work.id-hint')}
        value={typeof value === 'string' ? value : ''}
        onChange={({ currentTarget }) => set(currentTarget.value === '' ? undefined : currentTarget.value)}
      />
      {onBack === null ? null : (
        <button
          type="button"
          className="form-small"
          aria-label={`${say('entry-work.from-list')} ${label}`}
          onClick={onBack}
        >
          {say('entry-work.from-list')}
        </button>
      )}
    </div>
  );
}

interface KnownGiven extends FieldGiven {
  readonly known: readonly Candidate[];
  readonly onOther: () => void;
}

function KnownId({ member: { optional }, place, label, known, onOther }: KnownGiven): JSX.Element {
  const { say, language } = useSay();
  const { id, value, set, error, isLacking } = useField(place);
  const nameOf = (one: Candidate): string => {
    if (one.id === 'others') return say('entries.others');
    const name = nameIn(one.names, language);
    return name === null ? one.id : `${name} — ${one.id}`;
  };
  const data = [
    { value: '', label: say(optional ? 'entry-work.not-said' : 'entry-work.choose-one') },
    ...known.map((one) => ({ value: one.id, label: nameOf(one) })),
    { value: ANOTHER, label: say('entry-work.another-id') },
  ];
  const choose = (chosen: string): void => {
    if (chosen === ANOTHER) onOther();
    else set(chosen === '' ? undefined : chosen);
  };
  return (
    <div className="form-field">
      <NativeSelect
        id={id}
        label={label}
        {...isWanted({ say, optional, isLacking })}
        error={error}
        value={typeof value === 'string' ? value : ''}
        data={data}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
    </div>
  );
}

/** Whom the record knows of some sorts; "others" are chosen beside somebody only. */
function candidatesFrom(candidates: Candidates | null, sorts: readonly Sort[]): readonly Candidate[] {
  if (candidates === null) return [];
  const known = sorts.flatMap((sort) => (sort === 'others' ? [] : candidates[sort]));
  if (known.length === 0) return [];
  return sorts.includes('others') ? [...known, { id: 'others', names: null }] : known;
}
