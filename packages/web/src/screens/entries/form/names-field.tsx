import { TextInput } from '@mantine/core';
import type { JSX } from 'react';
import { type FieldGiven, useField, useForm } from './form-context.ts';
import { Legend } from './legend.tsx';

const languages = ['en', 'zh-Hant', 'zh-Hans'] as const;

/** A name in one or more of the three languages. */
export function NamesField({ member: { optional }, place, label }: FieldGiven): JSX.Element {
  const { error, isLacking } = useField(place);
  return (
    <fieldset className="form-group">
      <Legend label={label} optional={optional} isLacking={isLacking} />
      <div className="form-fields">
        {languages.map((language) => (
          <NameField key={language} language={language} place={[...place, language]} />
        ))}
      </div>
      {error === undefined ? null : <p className="form-error">{error}</p>}
    </fieldset>
  );
}

function NameField({
  language,
  place,
}: {
  readonly language: (typeof languages)[number];
  readonly place: FieldGiven['place'];
}): JSX.Element {
  const { speaker } = useForm();
  const { id, value, set, error } = useField(place);
  return (
    <TextInput
      id={id}
      lang={language}
      label={speaker.say(`entry-field.${language}`)}
      error={error}
      value={typeof value === 'string' ? value : ''}
      onChange={({ currentTarget }) => set(currentTarget.value === '' ? undefined : currentTarget.value)}
    />
  );
}
