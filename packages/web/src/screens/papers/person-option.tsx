import { NativeSelect } from '@mantine/core';
import type { JSX } from 'react';
import { useAnswer } from '../../engine/use-answer.ts';
import { useName, useSay } from '../../language/say.tsx';
import { useTimes } from '../../time/use-times.ts';

interface Given {
  readonly issuer: string;
  readonly person: string | undefined;
  readonly onPerson: (person: string | undefined) => void;
}

/** The beneficiary that a paper is about: one of those that are recorded. */
export function PersonOption({ issuer, person, onPerson }: Given): JSX.Element {
  const { say } = useSay();
  const nameOf = useName();
  const { asked } = useTimes();
  const { data } = useAnswer('check', issuer, asked);
  const people = data?.beneficiaries ?? [];
  const none = { value: '', label: say('papers-screen.nobody-named') };
  const shown = people.map(({ person: value, names }) => ({ value, label: nameOf(names, value) }));
  return (
    <NativeSelect
      label={say('papers-screen.option.person')}
      value={person ?? ''}
      data={[none, ...shown]}
      onChange={({ currentTarget: { value } }) => onPerson(value === '' ? undefined : value)}
    />
  );
}
