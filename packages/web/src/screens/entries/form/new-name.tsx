import { NativeSelect, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useSay } from '../../../language/say.tsx';
import { useForm } from './form-context.ts';

interface Given {
  readonly label: string;
  readonly taken: readonly string[];
  readonly onAdd: (name: string) => void;
}

/** Of what the next value is: a class that is known, else what is typed. */
export function NewName(given: Given): JSX.Element {
  const { candidates, kind } = useForm();
  const classes = (candidates?.class ?? []).map(({ id }) => id).filter((id) => !given.taken.includes(id));
  if (classes.length === 0 || kind === 'figures-published') return <TypedName {...given} />;
  return <KnownClass {...given} classes={classes} />;
}

function KnownClass({ label, classes, onAdd }: Given & { readonly classes: readonly string[] }): JSX.Element {
  const { say } = useSay();
  return (
    <NativeSelect
      size="xs"
      label={say('entry-work.add-for')}
      aria-label={`${label}: ${say('entry-work.add-for')}`}
      value=""
      data={[{ value: '', label: say('entry-work.choose-one') }, ...classes]}
      onChange={({ currentTarget }) => {
        if (currentTarget.value !== '') onAdd(currentTarget.value);
      }}
    />
  );
}

function TypedName({ label, onAdd }: Given): JSX.Element {
  const { say } = useSay();
  const [name, setName] = useState('');
  const add = (): void => {
    if (name.trim() === '') return;
    onAdd(name.trim());
    setName('');
  };
  return (
    <div className="form-new">
      <TextInput
        size="xs"
        label={say('entry-work.add-for')}
        aria-label={`${label}: ${say('entry-work.add-for')}`}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      <button
        type="button"
        className="form-small"
        aria-label={`${say('entry-work.add-named')}: ${label}`}
        onClick={add}
      >
        {say('entry-work.add-named')}
      </button>
    </div>
  );
}
