import { NativeSelect } from '@mantine/core';
import { entryWordKey } from '@tenfold/documents/screens';
import type { JSX } from 'react';
import { useSay } from '../../../language/say.tsx';
import { type FieldGiven, useField } from './form-context.ts';
import { isWanted } from './is-wanted.ts';

/** One of a few words, or yes and no where there are no words. */
export function ChoiceField({
  member: { name, optional },
  place,
  label,
  words,
}: FieldGiven & { readonly words: readonly string[] | null }): JSX.Element {
  const { say } = useSay();
  const { id, value, set, error, isLacking } = useField(place);
  const choices =
    words === null
      ? [
          { value: 'true', label: say('entries.yes') },
          { value: 'false', label: say('entries.no') },
        ]
      : words.map((word) => ({ value: word, label: say(entryWordKey(name, word)) }));
  const none = { value: '', label: say(optional ? 'entry-work.not-said' : 'entry-work.choose-one') };
  const choose = (chosen: string): void => {
    if (chosen === '') set(undefined);
    else set(words === null ? chosen === 'true' : chosen);
  };
  return (
    <div className="form-field">
      <NativeSelect
        id={id}
        label={label}
        {...isWanted({ say, optional, isLacking })}
        error={error}
        value={typeof value === 'string' || typeof value === 'boolean' ? String(value) : ''}
        data={[none, ...choices]}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
    </div>
  );
}
