import { TextInput } from '@mantine/core';
import type { JSX } from 'react';

interface NameFieldGiven {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly problem: string | null | undefined;
  readonly onValue: (value: string) => void;
}

/** A line of text to be typed, with what is wrong with it below. */
export function NameField({ name, label, hint, value, problem, onValue }: NameFieldGiven): JSX.Element {
  return (
    <TextInput
      name={name}
      label={label}
      description={hint}
      autoComplete="off"
      value={value}
      error={problem}
      onChange={(event) => onValue(event.currentTarget.value)}
    />
  );
}
