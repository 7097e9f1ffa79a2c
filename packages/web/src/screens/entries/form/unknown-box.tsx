import { Checkbox } from '@mantine/core';
import type { JSX } from 'react';
import { useSay } from '../../../language/say.tsx';
import { type FieldGiven, useField } from './form-context.ts';

/** Says that a figure is not known, where the format takes that for an answer. */
export function UnknownBox({ member: { model }, place, label }: FieldGiven): JSX.Element | null {
  const { say } = useSay();
  const { value, set } = useField(place);
  if (model.mayBeUnknown !== true) return null;
  return (
    <Checkbox
      size="xs"
      label={say('entry-work.not-known')}
      aria-label={`${label}: ${say('entry-work.not-known')}`}
      checked={value === null}
      onChange={({ currentTarget }) => set(currentTarget.checked ? null : undefined)}
    />
  );
}
